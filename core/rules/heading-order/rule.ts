import type { Page } from '../../page/page.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const PAUSE_EVERY = 100;

export default rule({
  id: 'heading-order',
  lens: 'accessibility',
  impact: 'moderate',
  title: 'Headings skip no level',
  why: 'Screen-reader users move from heading to heading. A gap sounds as if something is missing.',
  sources: [
    { name: 'W3C WAI: Page structure, headings', url: 'https://www.w3.org/WAI/tutorials/page-structure/headings/' },
  ],
  practices: ['pp-1.3a'],
  fixedBy: 'editor',
  messages: {
    skipped: {
      problem: 'A heading level is skipped here (from {before} to {level}).',
      fix: 'Choose the heading level by place in the outline (2 under 1, 3 under 2), not by size.',
    },
  },
  *evaluate(page) {
    const findings: RuleFinding<'skipped'>[] = [];
    let before = 0;
    let examined = 0;
    for (const heading of headings(page)) {
      if (++examined % PAUSE_EVERY === 0) yield;
      const level = levelOf(heading);
      if (before > 0 && level > before + 1) {
        findings.push({ outcome: 'fail', message: 'skipped', element: heading, data: { level, before } });
      }
      before = level;
    }
    if (examined === 0) return { applicable: false, because: 'The page has no headings.' };
    return { applicable: true, examined, findings };
  },
  es,
});

/** The headings that a screen reader meets, in their order. */
function* headings(page: Page): Generator<Element> {
  for (const element of page.document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')) {
    const role = element.getAttribute('role')?.trim();
    if (role && role !== 'heading') continue;
    if (page.isRendered(element) && !element.closest('[aria-hidden="true"]')) yield element;
  }
}

/** A heading without a level counts as level 2, as browsers take it. */
function levelOf(heading: Element): number {
  const given = Number(heading.getAttribute('aria-level'));
  return given >= 1 ? given : Number(/^H([1-6])$/.exec(heading.tagName)?.[1] ?? 2);
}
