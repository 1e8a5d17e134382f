import type { WordsId } from '../words/en.ts';

/** Where AccessLint reports what is right, as far as the element and what it quotes show; each with the reason. */
const mistaken: Partial<Record<WordsId, (element: Element, value: string) => boolean>> = {
  // ARIA 1.3 allows these everywhere; the engine's list is older.
  'aria-misplaced': (_, value) => /^aria-(description|braillelabel|brailleroledescription)$/.test(value),
  'aria-spelling': (_, value) => /^aria-(description|actions)$/.test(value),
  // A box that scrolls has to take the keyboard, and needs no role for it.
  'focus-role': ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
    scrollHeight > clientHeight + 8 || scrollWidth > clientWidth + 8,
};

/** Whether a violation is known to be wrong for this element. */
export function isMistaken(id: WordsId, element: Element, value: string): boolean {
  return mistaken[id]?.(element, value) ?? false;
}
