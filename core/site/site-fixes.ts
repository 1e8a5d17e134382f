import { type FixGroup, groupFindings } from '../export/group.ts';
import { sharedAdvice, sharedSentence } from '../export/shared-sentence.ts';
import type { Finding } from '../model/finding.ts';
import { impacts } from '../model/lens.ts';

/** One place that stands on several pages: what a template, a menu or a block of the site brings along. */
export interface SharedPlace {
  /** What a person would see or hear there, and its opening tag. */
  text: string;
  html: string;
  /** How many pages it stands on: one change mends them all. */
  pages: number;
}

/** One fix and all the pages of a site that need it. */
export interface SiteFix extends Omit<FixGroup, 'findings'> {
  places: number;
  /** Positions in the list of pages, in its order. */
  pages: number[];
  /** Places that stand on several pages, most pages first. */
  shared: SharedPlace[];
}

/** More than these are no longer a place to start. */
const MOST_SHARED = 5;
const MOST_TOLD = 20;

interface Kept {
  fix: SiteFix;
  /** By the finding's id: the page it was first seen on, or, from the second page on, the place. */
  places: Map<string, number | SharedPlace>;
  /** The sentences of its pages, each once; those of so many say what they share. */
  problems: Set<string>;
  advice: Set<string>;
}

/** Gathers the findings of page after page, and keeps no page's report. */
export class FixCollector {
  readonly #fixes = new Map<string, Kept>();

  /** @returns the page's own fixes, one per group */
  add(page: number, findings: readonly Finding[]): FixGroup[] {
    const groups = groupFindings(findings);
    for (const group of groups) {
      const kept = this.#fixes.get(group.key) ?? begin(group);
      this.#fixes.set(group.key, kept);
      fold(kept, page, group);
    }
    return groups;
  }

  /** The fixes of the site: those that most pages need first, then by impact. Reviews come last. */
  done(): SiteFix[] {
    const fixes = [...this.#fixes.values()].map(({ fix, places, problems, advice }) => {
      const shared = [...places.values()].filter((place): place is SharedPlace => typeof place !== 'number');
      shared.sort((one, other) => other.pages - one.pages || one.html.localeCompare(other.html));
      const words = { problem: sharedSentence([...problems]), fix: sharedAdvice([...advice]) };
      return { ...fix, ...words, shared: shared.slice(0, MOST_SHARED) };
    });
    return fixes.sort(byHelp);
  }
}

function begin(group: FixGroup): Kept {
  const { findings: _, ...words } = group;
  return {
    fix: { ...words, places: 0, pages: [], shared: [] },
    places: new Map(),
    problems: new Set(),
    advice: new Set(),
  };
}

function fold({ fix, places, problems, advice }: Kept, page: number, group: FixGroup): void {
  fix.places += group.findings.length;
  fix.pages.push(page);
  if (rank(group.impact) < rank(fix.impact)) fix.impact = group.impact;
  for (const [told, one] of [
    [problems, group.problem],
    [advice, group.fix],
  ] as const) {
    if (told.size < MOST_TOLD) told.add(one);
  }
  for (const { id, target } of group.findings) {
    const before = places.get(id);
    if (before === undefined) places.set(id, page);
    else if (typeof before !== 'number') before.pages++;
    else if (before !== page) places.set(id, { text: target.text, html: target.html, pages: 2 });
  }
}

function byHelp(one: SiteFix, other: SiteFix): number {
  const isReview = (fix: SiteFix) => (fix.outcome === 'review' ? 1 : 0);
  return (
    isReview(one) - isReview(other) ||
    other.pages.length - one.pages.length ||
    rank(one.impact) - rank(other.impact) ||
    (one.key < other.key ? -1 : 1)
  );
}

function rank(impact: FixGroup['impact']): number {
  return impacts.indexOf(impact);
}
