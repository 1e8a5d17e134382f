import type { WordsId } from '../words/en.ts';

/** Where AccessLint reports what is right, as far as the element shows; each with the reason. */
const mistaken: Partial<Record<WordsId, (element: Element) => boolean>> = {};

/** Whether a violation is known to be wrong for this element. */
export function isMistaken(id: WordsId, element: Element): boolean {
  return mistaken[id]?.(element) ?? false;
}
