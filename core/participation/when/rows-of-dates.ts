import { isRealDay, weekdayOf } from '../../text/calendar.ts';
import type { Guessed } from './dated.ts';
import type { Scope } from './scope.ts';

/** Days that make a list. */
export const RUN = 3;
/** Lines that an entry of a list takes up. */
export const CARD_LINES = 3;

/** Indexes of dates of one sort that follow each other, in rows of three or more. */
export function inARow(
  dates: readonly Guessed[],
  isOne: (date: Guessed) => boolean,
  follows: (date: Guessed, before: Guessed, row: readonly number[]) => boolean,
): number[][] {
  const found: number[][] = [];
  let row: number[] = [];
  for (const [at, date] of dates.entries()) {
    const before = dates[row.at(-1) ?? -1];
    if (!before || !isOne(date) || !follows(date, before, row)) {
      found.push(row);
      row = [];
    }
    if (isOne(date)) row.push(at);
  }
  return [...found, row].filter(({ length }) => length >= RUN);
}

/** Whether two days stand under one heading, or each right below a heading of its own in one section. */
export function isOneSection(one: number, other: number, scopes: readonly Scope[]): boolean {
  const [first = [], second = []] = [scopes[one]?.headings, scopes[other]?.headings];
  const [own, next] = [first.at(-1) ?? -1, second.at(-1) ?? -1];
  if (own === next) return true;
  const areBeside = one - own <= CARD_LINES && other - next <= CARD_LINES && first.length === second.length;
  return areBeside && first.at(-2) === second.at(-2);
}

/** Whether a date falls on the weekday that it names, in a year or some years off. */
export function fitsAt(date: Guessed | undefined, year = 0, offset = 0): boolean {
  if (!date) return false;
  const { month, day, weekday } = date.mention;
  const moved = { year: year + offset, month, day };
  return isRealDay(moved) && weekdayOf(moved) === weekday;
}

/** In days: a weekday that does not fit costs as much as two years. */
export function misfit(date: Guessed, year: number): number {
  return date.mention.weekday !== undefined && !fitsAt(date, year) ? 730 : 0;
}
