import { isExposed } from '../../page/assistive.ts';
import { isOnScreen } from '../../page/on-screen.ts';
import type { Page } from '../../page/page.ts';
import { escapeName } from '../../page/selector.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import { closest } from '../../page/walk.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'line' | 'side';

const PAUSE_EVERY = 20;
const LEVELS = 4;
/** Parts that move or open: what is cut there now is shown in its turn. */
const moving =
  '[aria-expanded], [class*="slide" i], [class*="carousel" i], [class*="swiper" i], [class*="slick" i], [class*="ticker" i], [class*="marquee" i], [class*="accordion" i], [class*="collaps" i], [class*="truncat" i], [class*="clamp" i], [class*="read-more" i], [class*="readmore" i]';
/** Shares of a line of which must be gone: a little of the space around letters is no loss. */
const LEAST = 0.3;

export default rule<Message>({
  id: 'cut-text',
  lens: 'accessibility',
  impact: 'serious',
  title: 'Text is shown whole',
  why: 'Who enlarges the text, as many parents and grandparents do, loses more and more of it. No way leads to the rest.',
  sources: [
    {
      name: 'WCAG 2.1, 1.4.4 Resize Text',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/resize-text.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['1.4.4'],
  act: ['59br37'],
  fixedBy: 'webmaster',
  messages: {
    line: {
      problem: 'A line of this text is cut through: its box has a fixed height.',
      fix: 'In the style sheet, change "height" of the box to "min-height", or take out "overflow: hidden".',
    },
    side: {
      problem: 'This text is cut off at its side, and nothing shows that it goes on.',
      fix: 'In the style sheet, let the line wrap: take out "white-space: nowrap" or the fixed width.',
    },
  },
  needs: [textBlocks],
  *evaluate(page) {
    const { width } = page.document.documentElement.getBoundingClientRect();
    if (width === 0) return { applicable: false, because: 'The page is not laid out.' };
    const findings: RuleFinding<Message>[] = [];
    let examined = 0;
    for (const [index, { element, text }] of page.derive(textBlocks).entries()) {
      if (index % PAUSE_EVERY === 0) yield;
      const box = text.includes(' ') ? cuttingBox(element) : undefined;
      if (!box) continue;
      examined++;
      const message = cutBy(box, element);
      if (message && isMeantToBeRead(page, element, box)) findings.push({ outcome: 'fail', message, element });
    }
    if (examined === 0) return { applicable: false, because: 'No box cuts off what does not fit.' };
    return { applicable: true, examined, findings };
  },
  es,
});

/** The box about a text that hides what does not fit into it, and holds more than fits. */
function cuttingBox(element: Element): Element | undefined {
  const view = element.ownerDocument.defaultView as Window;
  for (let at: Element | null = element, level = 0; at && level < LEVELS; at = at.parentElement, level++) {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = at;
    if (at === at.ownerDocument.body || (scrollHeight <= clientHeight + 3 && scrollWidth <= clientWidth + 3)) continue;
    const { overflowX, overflowY } = view.getComputedStyle(at);
    if (scrollHeight > clientHeight + 3 && isClipped(overflowY)) return at;
    if (scrollWidth > clientWidth + 3 && isClipped(overflowX)) return at;
    // Who can scroll to the rest is not cut off from it by what stands further out.
    if (/auto|scroll/.test(overflowX + overflowY)) return undefined;
  }
  return undefined;
}

function isClipped(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

/** How a box cuts the own text of an element: through a line, or at the end of one that may not wrap. */
function cutBy(box: Element, element: Element): Message | undefined {
  const style = (box.ownerDocument.defaultView as Window).getComputedStyle(box);
  const edges = box.getBoundingClientRect();
  const [right, bottom] = [edges.left + box.clientLeft + box.clientWidth, edges.top + box.clientTop + box.clientHeight];
  const lines = linesOf(element);
  // One line in a box as high as a line is cut cleanly; so are lines counted out, and those that end in dots.
  const isClean =
    Number.parseFloat(style.lineHeight) >= box.clientHeight || /^\d/.test(style.getPropertyValue('-webkit-line-clamp'));
  if (isClipped(style.overflowY) && !isClean) {
    const through = lines.some((line) => {
      const gone = (line.bottom - bottom) / line.height;
      return line.top < bottom && gone >= LEAST && gone <= 1 - LEAST / 2;
    });
    if (through) return 'line';
  }
  const dots = style.textOverflow !== 'clip';
  if (!isClipped(style.overflowX) || dots || !/nowrap|pre$/.test(style.whiteSpace)) return undefined;
  return lines.some((line) => line.left < right - 8 && line.right > right + line.height) ? 'side' : undefined;
}

function linesOf(element: Element): DOMRect[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 8 && height > 4);
}

/** Not hidden for the eye, not part of what moves or opens, and with no button that shows the rest. */
function isMeantToBeRead(page: Page, element: Element, box: Element): boolean {
  // As high as a hair: there for screen readers, or closed.
  if (box.getBoundingClientRect().height < 6) return false;
  if (!isExposed(page, element) || !isOnScreen(element) || box.clientWidth < 20) return false;
  if (closest(box, moving) || box.querySelector(moving)) return false;
  const { animationName } = (box.ownerDocument.defaultView as Window).getComputedStyle(element);
  const after = box.nextElementSibling;
  const opens = after?.matches('button, summary, [role="button"]') || after?.querySelector('button, [role="button"]');
  return (animationName || 'none') === 'none' && !opens && !(box.id && controls(page, box.id));
}

function controls(page: Page, id: string): boolean {
  return page.document.querySelector(`[aria-controls~="${escapeName(id)}"]`) !== null;
}
