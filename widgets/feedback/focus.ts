import type { FormPart } from './form-part.ts';

/** Moves focus to an element of the form by its id, once it is drawn. */
export async function focusOn(form: FormPart, id: string): Promise<void> {
  await form.draw();
  const target = form.root.querySelector<HTMLElement>(`#${id}`);
  // The label and the error above a field should be in view with it.
  (target?.closest('.field, fieldset') ?? target)?.scrollIntoView({ block: 'nearest' });
  target?.focus();
}
