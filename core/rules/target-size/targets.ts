import { elementIndex } from '../../page/element-index.ts';
import { isOnScreen } from '../../page/on-screen.ts';
import type { Page } from '../../page/page.ts';
import { closest } from '../../page/walk.ts';

const PAUSE_EVERY = 20;
const tags = ['a', 'button', 'input', 'select', 'summary'];
const roles = [
  ...['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'slider', 'spinbutton', 'combobox'],
  ...['menuitem', 'menuitemcheckbox', 'menuitemradio', 'treeitem'],
];
/** Text fields are as high as their text, and what the browser draws by itself is nobody's fault. */
const left = 'a:not([href]):not([role]), input[type="hidden"], :disabled, [aria-disabled="true"]';
const drawnByBrowser =
  'input[type="checkbox"], input[type="radio"], input[type="range"], input[type="file"], input[type="color"], input[type="date"]';

/** Something to be hit with a finger or a pointer, and the box that takes it. CSS pixels, from the corner of the window. */
export interface HitBox {
  element: Element;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What can be hit on a page, in reading order; open shadow roots too. Nothing where the page is not laid out. */
export function* hitBoxes(page: Page): Generator<undefined, readonly HitBox[]> {
  const { byTag, byRole } = yield* page.prepare(elementIndex);
  const candidates = new Set(
    [...tags.map((tag) => byTag.get(tag)), ...roles.map((role) => byRole.get(role))].flatMap((list) => list ?? []),
  );
  const boxes: HitBox[] = [];
  let met = 0;
  for (const element of candidates) {
    if (++met % PAUSE_EVERY === 0) yield;
    if (element.matches(left) || closest(element, '[inert]') || !page.isRendered(element)) continue;
    const style = styleOf(element);
    if (style.pointerEvents === 'none' || (element.matches(drawnByBrowser) && style.appearance !== 'none')) continue;
    const box = boxOf(element);
    if (box.right - box.left > 2 && box.bottom - box.top > 2 && isOnScreen(element)) boxes.push(box);
  }
  return boxes;
}

/** A picture in a link, or the label of a field, takes the pointer as well. */
function boxOf(element: Element): HitBox {
  const label = element.matches('input') ? (element as HTMLInputElement).labels?.[0] : undefined;
  const parts = [element, ...(label ? [label] : []), ...element.querySelectorAll('img, svg, span, div, p')];
  const rects = parts.slice(0, 12).map((part) => part.getBoundingClientRect());
  const [first, ...others] = rects.filter(({ width, height }) => width > 0 && height > 0);
  if (!first) return { element, left: 0, top: 0, right: 0, bottom: 0 };
  const box = { element, left: first.left, top: first.top, right: first.right, bottom: first.bottom };
  for (const rect of others) {
    box.left = Math.min(box.left, rect.left);
    box.top = Math.min(box.top, rect.top);
    box.right = Math.max(box.right, rect.right);
    box.bottom = Math.max(box.bottom, rect.bottom);
  }
  return box;
}

/** In a sentence, a link can be no larger than its line: whether words that are no link stand in the same block. */
export function isInSentence(element: Element): boolean {
  if (!styleOf(element).display.startsWith('inline')) return false;
  let block = element.parentElement;
  while (block && /^(inline|contents)/.test(styleOf(block).display)) block = block.parentElement;
  if (!block) return false;
  const walker = element.ownerDocument.createTreeWalker(block, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isWord = /\p{L}{2}/u.test(node.nodeValue ?? '');
    if (isWord && !node.parentElement?.closest('a, button, summary, script, style, [role]')) return true;
  }
  return false;
}

/** Left as the browser draws it: its own letters, its own edge and next to no padding. */
export function isUntouched(element: Element): boolean {
  if (!element.matches('button, input, select')) return false;
  const { fontSize, paddingTop, paddingBottom, borderTopStyle, appearance } = styleOf(element);
  const isOwn = /^13\.3/.test(fontSize) && Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom) <= 2;
  const isOwnEdge = /^(outset|inset)$/.test(borderTopStyle) || element.localName === 'select';
  return isOwn && isOwnEdge && appearance !== 'none';
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView as Window).getComputedStyle(element);
}
