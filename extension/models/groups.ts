import type { Finding } from '@porchlight/core/model/finding';
import { type FixedBy, type Impact, impacts, type Lens, type Outcome } from '@porchlight/core/model/lens';

/** One fix and the places that wait for it: the findings that share a rule, a message and an outcome. */
export interface FixGroup {
  key: string;
  lens: Lens;
  outcome: Outcome;
  /** The worst of its places. */
  impact: Impact;
  fixedBy: FixedBy;
  /** At least one, in page order. */
  findings: [Finding, ...Finding[]];
}

/** The group that a finding belongs to. */
export function groupKey({ ruleId, message, outcome }: Finding): string {
  return `${ruleId}/${message}/${outcome}`;
}

/** Findings as fixes: the ones that hit families hardest first, then the ones with the most places. */
export function groupFindings(findings: readonly Finding[]): FixGroup[] {
  const groups = new Map<string, FixGroup>();
  for (const finding of findings) {
    const key = groupKey(finding);
    const group = groups.get(key);
    if (!group) {
      const { lens, outcome, impact, fixedBy } = finding;
      groups.set(key, { key, lens, outcome, impact, fixedBy, findings: [finding] });
    } else {
      group.findings.push(finding);
      if (rank(finding.impact) < rank(group.impact)) group.impact = finding.impact;
    }
  }
  return [...groups.values()].sort(
    (one, other) =>
      rank(one.impact) - rank(other.impact) ||
      other.findings.length - one.findings.length ||
      one.key.localeCompare(other.key, 'en'),
  );
}

/** How many fixes the failures among the findings come to. */
export function countFixes(findings: readonly Finding[]): number {
  return new Set(findings.filter(({ outcome }) => outcome === 'fail').map(groupKey)).size;
}

/** How many places the groups have together. */
export function countPlaces(groups: readonly FixGroup[]): number {
  return groups.reduce((sum, group) => sum + group.findings.length, 0);
}

/**
 * What is worth doing first: failures only, worst first; among equals what an editor can do today, before what needs
 * a webmaster or a vendor.
 */
export function worthDoingFirst(groups: readonly FixGroup[], limit = 3): FixGroup[] {
  const failures = groups.filter(({ outcome }) => outcome === 'fail');
  const ease: Record<FixedBy, number> = { editor: 0, webmaster: 1, vendor: 2 };
  return failures
    .map((group, index) => ({ group, index }))
    .sort(
      (one, other) =>
        rank(one.group.impact) - rank(other.group.impact) ||
        ease[one.group.fixedBy] - ease[other.group.fixedBy] ||
        one.index - other.index,
    )
    .slice(0, limit)
    .map(({ group }) => group);
}

function rank(impact: Impact): number {
  return impacts.indexOf(impact);
}
