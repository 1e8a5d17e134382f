import type { WordsId } from '../words/en.ts';

const takesKeyboard = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Where AccessLint reports what is right, as far as the element and what it quotes show; each with the reason. */
const mistaken: Partial<Record<WordsId, (element: Element, value: string) => boolean>> = {
  'aria-spelling': (_, value) => /^aria-(description|actions)$/.test(value),
  // ARIA 1.3 allows these everywhere; the engine's list is older. What takes the keyboard is no decoration, whatever it says: its own role stays, with all that goes with it.
  'aria-misplaced': (element, value) =>
    /^aria-(description|braillelabel|brailleroledescription)$/.test(value) ||
    (/^(none|presentation)$/.test(element.getAttribute('role') ?? '') && element.matches(takesKeyboard)),
  // A part of a menu that is made of a button: command-name tells of it.
  'button-name': (element) => element.getAttribute('role')?.startsWith('menuitem') === true,
  // A frame that the Tab key passes by, or that decorates, needs no name.
  'frame-name': (element) => element.matches('[tabindex^="-"], [role="none"], [role="presentation"]'),
  // Called something else than a list: role-parts tells what may stand in it.
  'list-items': (element) => element.matches('[role]:not([role="list"])'),
  'cell-headers': (element) =>
    element.closest('table[role]:not([role="table"], [role="grid"], [role="treegrid"])') !== null,
  // Where only the padding is cut off, nothing is missed.
  'scroll-area': (element) => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const sum = (...sides: (string | undefined)[]) =>
      sides.reduce((all, side) => all + (Number.parseFloat(side ?? '') || 0), 0);
    return (
      element.scrollWidth - element.clientWidth <= sum(style?.paddingLeft, style?.paddingRight) &&
      element.scrollHeight - element.clientHeight <= sum(style?.paddingTop, style?.paddingBottom)
    );
  },
  // A box that scrolls has to take the keyboard, and needs no role for it.
  'focus-role': ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
    scrollHeight > clientHeight + 8 || scrollWidth > clientWidth + 8,
};

/** Whether a violation is known to be wrong for this element. */
export function isMistaken(id: WordsId, element: Element, value: string): boolean {
  return mistaken[id]?.(element, value) ?? false;
}
