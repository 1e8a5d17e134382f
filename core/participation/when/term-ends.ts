import { writeDay } from '../../text/calendar.ts';
import type { Dated } from './dated.ts';

/** Days on which terms of office and budgets end. */
const turns = new Set(['12-31', '06-30']);
const YEARS = 3;

/** "12/31/2024", "12/31/2025", "12/31/2026" beside the members of a board: the same day of several years ends terms. */
export function termEnds(all: readonly Dated[]): Set<Dated> {
  const found = new Set<Dated>();
  for (const turn of turns) {
    const same = all.filter(({ day }) => writeDay(day).slice(5) === turn);
    if (new Set(same.map(({ day }) => day.year)).size >= YEARS) for (const each of same) found.add(each);
  }
  return found;
}
