import { parentOf } from './walk.ts';

const FAR = 500;

/**
 * Whether something of a rendered element can come into view by scrolling: not moved off the page, not clipped to
 * nothing, not wholly transparent. Without layout (a parsed document) inline styles decide.
 */
export function isOnScreen(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const rect = element.getBoundingClientRect();
  const hasLayout = view !== null && element.ownerDocument.documentElement.getBoundingClientRect().width > 0;
  if (!hasLayout) return !isMovedAwayByMarkup(element);
  if (rect.width <= 1 && rect.height <= 1) return false;
  if (rect.right + view.scrollX <= 0 || rect.bottom + view.scrollY <= 0) return false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    if (style.opacity === '0' || Number.parseFloat(style.textIndent) <= -FAR) return false;
    if (/^rect\(0|^rect\(1px/.test(style.clip) || /inset\((50|100)%/.test(style.clipPath)) return false;
    // The usual way to hide words from the eye only: a box of one pixel.
    if (style.overflow !== 'visible' && at !== element && at.clientWidth <= 1 && at.clientHeight <= 1) return false;
  }
  return true;
}

function isMovedAwayByMarkup(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = at.getAttribute('style') ?? '';
    if (/(?:^|;)\s*(?:left|top|text-indent)\s*:\s*-\d{3,}/i.test(style)) return true;
  }
  return false;
}
