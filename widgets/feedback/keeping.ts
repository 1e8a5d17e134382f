import { type Keep, openKeep } from './keep.ts';
import { post } from './send.ts';

export type { Keep };

let opening: Promise<Keep | undefined> | undefined;

/**
 * Opens what is kept on this device, once for the whole page.
 * @returns undefined where the browser keeps nothing: a frame of another site, a private window
 */
export function keeping(): Promise<Keep | undefined> {
  opening ??= openKeep()
    .then((keep) => {
      keep.start(post);
      return keep;
    })
    .catch((error: unknown) => {
      opening = undefined;
      console.warn('porchlight-feedback: nothing can be kept on this device.', error);
      return undefined;
    });
  return opening;
}

/** Fields that are never kept in a draft: the next person at this device should not learn who wrote. */
const personal = ['name', 'email', 'phone', 'trap'];

/** What stands in the fields, for a draft. */
export function fieldsIn(form: HTMLFormElement): [string, string][] {
  return Array.from(new FormData(form), ([name, value]): [string, string] => [name, String(value)]).filter(
    ([name, value]) => value && !personal.includes(name),
  );
}

/** Puts a draft back into the fields. */
export function putBack(form: HTMLFormElement, fields: [string, string][]): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
      const kept = fields.filter(([name]) => name === control.name);
      if (kept.length > 0) control.checked = kept.some(([, value]) => value === control.value);
    } else if (
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLInputElement
    ) {
      const [, value] = fields.find(([name]) => name === control.name) ?? [];
      if (value !== undefined) control.value = value;
    }
  }
}
