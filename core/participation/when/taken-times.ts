import type { Dated } from './dated.ts';
import type { LineFacts } from './mentions.ts';

const NEAR = 24;

/**
 * Takes the clock times away that stand beside a date on which nothing happens: "Posted Mar 3, 2023 2:11 PM", "due by
 * noon on May 2". They can be the start of nothing, wherever a meeting nearby lacks its time.
 */
export function takeTimesOf(others: readonly Dated[], happening: readonly Dated[], facts: LineFacts[]): void {
  const alsoHappens = new Set(happening.map(({ line }) => line.index));
  for (const { line, mention, from, to } of others) {
    const known = facts[line.index];
    if (!known || known.times.length === 0) continue;
    const end = alsoHappens.has(line.index) ? to : line.text.length;
    const times = known.times.filter(({ index, stop }) => {
      const isBehind = index >= mention.end && index < end && index - mention.end <= NEAR;
      const isAhead = stop <= mention.index && stop > from && mention.index - stop <= NEAR / 2;
      return !isBehind && !isAhead;
    });
    if (times.length < known.times.length) facts[line.index] = { ...known, times };
  }
}
