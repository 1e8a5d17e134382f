import { addressKey } from '../../page/address-key.ts';
import { nameOf } from '../../page/describe.ts';
import type { Page } from '../../page/page.ts';
import { closest } from '../../page/walk.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';
import { Neighbours } from './neighbours.ts';
import { type HitBox, hitBoxes, isInSentence, isUntouched } from './targets.ts';

const PAUSE_EVERY = 20;
/** WCAG's smallest target, and the circle that it must have for itself. CSS pixels. */
const SMALLEST = 24;
const parts = 'ul, ol, dl, nav, table, form, section, article, header, footer, main, aside, body';

export default rule({
  id: 'target-size',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'Links and buttons are large enough to hit',
  why: 'Shaky hands, big fingers on a small phone, a ride on the bus: people hit the link beside the one they want.',
  sources: [
    {
      name: 'WCAG 2.2, 2.5.8 Target Size (Minimum)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['2.5.8'],
  fixedBy: 'webmaster',
  messages: {
    small: {
      problem: '"{text}" is {width} by {height} pixels, and what stands beside it is too close.',
      fix: 'Give it more padding, so that it is 24 by 24 pixels or more. Or leave more space: 24 pixels from middle to middle.',
    },
    row: {
      problem:
        '{count} links or buttons here are too small and too close to each other. "{text}", for one, is {width} by {height} pixels.',
      fix: 'Give them more padding, so that each is 24 by 24 pixels or more. Or leave more space: 24 pixels from middle to middle.',
    },
  },
  *evaluate(page, profile) {
    if (profile.standard !== 'wcag22aa') return { applicable: false, because: 'Only WCAG 2.2 asks for it.' };
    const boxes = yield* page.prepare(hitBoxes);
    if (boxes.length === 0)
      return { applicable: false, because: 'Nothing here can be hit, or the page is not laid out.' };
    const large = new Set<string>();
    for (const box of boxes) if (!isSmall(box)) large.add(addressOf(page, box.element) ?? '');
    const neighbours = new Neighbours(boxes, isSmall, SMALLEST);
    const tooClose = new Map<Element, HitBox[]>();
    for (const [index, box] of boxes.entries()) {
      if (index % PAUSE_EVERY === 0) yield;
      if (!isSmall(box) || !neighbours.crowd(box, (one, other) => isSame(page, one, other))) continue;
      const address = addressOf(page, box.element);
      // Another link that is large enough leads to the same page.
      if ((address && large.has(address)) || isUntouched(box.element) || isInSentence(box.element)) continue;
      const part = closest(box.element, parts) ?? box.element;
      tooClose.set(part, [...(tooClose.get(part) ?? []), box]);
    }
    return { applicable: true, examined: boxes.length, findings: [...tooClose.values()].flatMap(findingFor) };
  },
  es,
});

/** One finding for a list, a menu, a form: one style mends them all. */
function findingFor(boxes: readonly HitBox[]): RuleFinding<'small' | 'row'>[] {
  const [first, ...others] = boxes;
  if (!first) return [];
  const { element } = first;
  const data = {
    text: nameOf(element).slice(0, 60) || element.localName,
    width: Math.round(first.right - first.left),
    height: Math.round(first.bottom - first.top),
    count: boxes.length,
  };
  return [
    {
      outcome: 'fail',
      message: others.length > 0 ? 'row' : 'small',
      element,
      also: others.map((box) => box.element),
      data,
    },
  ];
}

function isSmall({ left, top, right, bottom }: HitBox): boolean {
  // Half a pixel is what rounding takes.
  return Math.min(right - left, bottom - top) < SMALLEST - 0.5;
}

/** A picture and a title that lead to one page may stand as close as they like. */
function isSame(page: Page, one: Element, other: Element): boolean {
  if (one.contains(other) || other.contains(one)) return true;
  const address = addressOf(page, one);
  return address !== undefined && address === addressOf(page, other);
}

function addressOf(page: Page, element: Element): string | undefined {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  return href && !/^(#|javascript:)/i.test(href) ? addressKey(href, page.url) : undefined;
}
