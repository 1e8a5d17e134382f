import type { Finding, Source } from '../model/finding.ts';
import { type FixedBy, type Impact, impacts, type Lens, type Outcome } from '../model/lens.ts';
import type { Report } from '../model/report.ts';
import { sharedAdvice, sharedSentence } from './shared-sentence.ts';

/** One fix and all the places that it mends: findings of one rule that give the same message. */
export interface FixGroup {
  /** Names the fix; the same in every report. */
  key: string;
  lens: Lens;
  outcome: Outcome;
  ruleId: string;
  message: string;
  /** The worst among its findings. */
  impact: Impact;
  fixedBy: FixedBy;
  /** Where places differ in their values, what their sentences share: see `sharedSentence`. */
  problem: string;
  fix: string;
  why: string;
  sources: Source[];
  wcag: string[];
  act: string[];
  /** One per place, at least one, in the order of the page. */
  findings: [Finding, ...Finding[]];
}

/** A fix that several pages need: often one template, mended once. */
export interface SharedFix {
  group: FixGroup;
  /** Positions in the list of reports. */
  pages: number[];
}

/** How much there is to do. `fixes` and `reviews` count groups, the places are counted beside them. */
export interface Tally {
  fixes: number;
  places: number;
  reviews: number;
  reviewPlaces: number;
  /** Fixes by their impact. */
  byImpact: Record<Impact, number>;
  /** Fixes by who can make them. */
  byFixer: Record<FixedBy, number>;
}

/**
 * Groups findings by what mends them: same lens, rule, message and outcome.
 * @returns worst impact first, then most places, then in the order of the page
 */
export function groupFindings(findings: readonly Finding[]): FixGroup[] {
  const groups = new Map<string, FixGroup>();
  for (const finding of findings) {
    const key = groupKey(finding);
    const group = groups.get(key);
    if (!group) groups.set(key, startGroup(key, finding));
    else {
      group.findings.push(finding);
      if (rank(finding.impact) < rank(group.impact)) group.impact = finding.impact;
    }
  }
  for (const group of groups.values()) {
    group.problem = sharedSentence(group.findings.map(({ problem }) => problem));
    group.fix = sharedAdvice(group.findings.map(({ fix }) => fix));
  }
  return [...groups.values()].sort(worstFirst);
}

/**
 * The fixes that at least two of the pages need, reviews left out.
 * @returns most pages first, then worst impact, then most places
 */
export function sharedFixes(reports: readonly Report[]): SharedFix[] {
  const pagesOf = new Map<string, Set<number>>();
  for (const [position, report] of reports.entries()) {
    for (const finding of report.findings) {
      const pages = pagesOf.get(groupKey(finding));
      if (pages) pages.add(position);
      else pagesOf.set(groupKey(finding), new Set([position]));
    }
  }
  return groupFindings(reports.flatMap(({ findings }) => findings))
    .map((group) => ({ group, pages: [...(pagesOf.get(group.key) ?? [])] }))
    .filter(({ group, pages }) => group.outcome === 'fail' && pages.length > 1)
    .sort((one, other) => other.pages.length - one.pages.length || worstFirst(one.group, other.group));
}

/** Counts fixes and places. */
export function tally(groups: readonly FixGroup[]): Tally {
  const sum: Tally = {
    fixes: 0,
    places: 0,
    reviews: 0,
    reviewPlaces: 0,
    byImpact: { critical: 0, serious: 0, moderate: 0, minor: 0 },
    byFixer: { editor: 0, webmaster: 0, vendor: 0 },
  };
  for (const { outcome, impact, fixedBy, findings } of groups) {
    if (outcome === 'review') {
      sum.reviews++;
      sum.reviewPlaces += findings.length;
      continue;
    }
    sum.fixes++;
    sum.places += findings.length;
    sum.byImpact[impact]++;
    sum.byFixer[fixedBy]++;
  }
  return sum;
}

/**
 * What is worth doing first: failures only, worst first; among equals what an editor can do today, before what needs
 * a webmaster or a vendor, and then what mends most places.
 */
export function worthDoingFirst(groups: readonly FixGroup[], limit = 3): FixGroup[] {
  const ease: Record<FixedBy, number> = { editor: 0, webmaster: 1, vendor: 2 };
  return groups
    .filter(({ outcome }) => outcome === 'fail')
    .sort(
      (one, other) =>
        rank(one.impact) - rank(other.impact) ||
        ease[one.fixedBy] - ease[other.fixedBy] ||
        other.findings.length - one.findings.length,
    )
    .slice(0, limit);
}

/** Orders tallies by how many fixes there are of the worst impact, then of the next, then by places. */
export function compareTallies(one: Tally, other: Tally): number {
  for (const impact of impacts) {
    const difference = other.byImpact[impact] - one.byImpact[impact];
    if (difference !== 0) return difference;
  }
  return other.places - one.places || other.reviews - one.reviews;
}

/** Names the fix that a finding belongs to; a rule belongs to one lens. */
export function groupKey({ ruleId, message, outcome }: Finding): string {
  return `${ruleId}/${message}/${outcome}`;
}

function startGroup(key: string, finding: Finding): FixGroup {
  const { lens, outcome, ruleId, message, impact, fixedBy, problem, fix, why, sources, wcag, act } = finding;
  return {
    key,
    lens,
    outcome,
    ruleId,
    message,
    impact,
    fixedBy,
    problem,
    fix,
    why,
    sources,
    wcag,
    act,
    findings: [finding],
  };
}

function worstFirst(one: FixGroup, other: FixGroup): number {
  return rank(one.impact) - rank(other.impact) || other.findings.length - one.findings.length;
}

function rank(impact: Impact): number {
  return impacts.indexOf(impact);
}
