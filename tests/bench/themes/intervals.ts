import { type Estimate, estimateShare, pooled } from '@porchlight/core/themes/estimate';
import type { Dice } from '../../../widgets/testing/dice.ts';

export interface IntervalFigures {
  tables: number;
  /** Share of intervals that hold the true share of the group; 0.95 is promised. */
  covered: number;
  /** Mean width beside the mean width of the same sample with no machine; 0.3 is 30% narrower. */
  narrower: number;
}

/**
 * Groups with a known share, a machine of a known quality, a random sample that is read: how often the interval holds the
 * truth, and what the machine adds.
 * @param read how many comments of each group are read
 */
export function measureIntervals(dice: Dice, read: number, tables: number): IntervalFigures {
  let covered = 0;
  let width = 0;
  let plainWidth = 0;
  for (let table = 0; table < tables; table++) {
    const size = 80 + Math.floor(dice() * 1500);
    const share = 0.03 + dice() * 0.4;
    const recall = 0.35 + dice() * 0.55;
    const falseAlarms = dice() * 0.08;
    const comments = Array.from({ length: size }, () => {
      const person = dice() < share;
      return { person, machine: dice() < (person ? recall : falseAlarms) };
    });
    const truth = comments.filter(({ person }) => person).length / size;
    const sample = comments.slice(0, read);
    const suggested = comments.filter(({ machine }) => machine).length;
    const estimate = estimateShare({ size, suggested }, sample);
    const plain = estimateShare(
      { size, suggested: 0 },
      sample.map(({ person }) => ({ person, machine: false })),
    );
    if (!estimate || !plain) continue;
    if (holds(estimate, truth)) covered++;
    width += estimate.high - estimate.low;
    plainWidth += plain.high - plain.low;
  }
  return { tables, covered: covered / tables, narrower: 1 - width / plainWidth };
}

/** How often the interval of all comments holds the truth, made of groups of which each has a sample of its own. */
export function measurePooled(dice: Dice, read: number, tables: number): number {
  let covered = 0;
  for (let table = 0; table < tables; table++) {
    const share = 0.02 + dice() * 0.3;
    const recall = 0.35 + dice() * 0.55;
    const falseAlarms = dice() * 0.08;
    let found = 0;
    let all = 0;
    const parts = Array.from({ length: 2 + Math.floor(dice() * 5) }, () => {
      const size = Math.floor(20 + dice() ** 3 * 800);
      const own = share * (0.5 + dice());
      const comments = Array.from({ length: size }, () => {
        const person = dice() < own;
        return { person, machine: dice() < (person ? recall : falseAlarms) };
      });
      all += size;
      found += comments.filter(({ person }) => person).length;
      return estimateShare(
        { size, suggested: comments.filter(({ machine }) => machine).length },
        comments.slice(0, read),
      );
    });
    const estimate = pooled(parts.filter((part) => part !== undefined));
    if (estimate && holds(estimate, found / all)) covered++;
  }
  return covered / tables;
}

function holds({ low, high }: Estimate, share: number): boolean {
  return share >= low - 1e-9 && share <= high + 1e-9;
}
