import { nameOf } from './describe.ts';
import { closest } from './walk.ts';

/** What a form field is called: by its label, else by what `nameOf` reads of it. At most 80 characters. */
export function fieldName(field: Element): string {
  const id = field.getAttribute('id');
  const label =
    closest(field, 'label') ??
    (id
      ? [...field.ownerDocument.querySelectorAll('label')].find((each) => each.getAttribute('for') === id)
      : undefined);
  return (label?.textContent?.replace(/\s+/g, ' ').trim() || nameOf(field)).slice(0, 80);
}
