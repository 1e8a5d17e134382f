import type { Tally } from '@porchlight/core/export/group';
import { type Impact, impacts, type Outcome } from '@porchlight/core/model/lens';

/** From which findings on a run counts as failed: an impact and what is worse, anything, also what to look at, or none. */
export const failOnValues = [...impacts, 'any', 'review', 'never'] as const;
export type FailOn = (typeof failOnValues)[number];

/**
 * Whether a run failed.
 * @param sums of the pages
 * @param findings of the site as a whole
 */
export function failsOn(
  level: FailOn,
  sums: readonly Pick<Tally, 'byImpact' | 'reviews'>[],
  findings: readonly { outcome: Outcome; impact: Impact }[] = [],
): boolean {
  if (level === 'never') return false;
  if (level === 'review' && (sums.some(({ reviews }) => reviews > 0) || findings.length > 0)) return true;
  const counted = level === 'any' || level === 'review' ? impacts : impacts.slice(0, impacts.indexOf(level) + 1);
  return (
    sums.some(({ byImpact }) => counted.some((impact) => byImpact[impact] > 0)) ||
    findings.some(({ outcome, impact }) => outcome === 'fail' && counted.includes(impact))
  );
}
