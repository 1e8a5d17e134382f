import { type Day, daysBetween, isRealDay, weekdayOf } from '../../text/calendar.ts';
import type { Guessed } from './dated.ts';
import type { Scope } from './scope.ts';

const OFFSETS = [0, 1, -1, 2, -2];
const NEAR_LINES = 12;
// In days of months of 31: a list turns into another year when it steps back by four months, or ahead by nine.
const HALF_YEAR = 120;
const LEAP = 280;
const RUN = 3;
const MOST_AGREE = 0.6;

/**
 * The years of dates that do not state one, looked at together. A heading's year that the weekdays beneath it deny
 * moves by a year or two; a single weekday among many that does not fit is a slip of the pen and moves nothing. Where
 * no year is stated at all, a list keeps its order: "September 9 … May 12" runs on into the next year. Linear.
 */
export function settledYears(dates: readonly Guessed[], scopes: readonly Scope[], asOf: Day): number[] {
  const years = dates.map(({ guess }) => guess.year);
  for (const group of underOneHeading(dates, scopes)) moveTogether(dates, years, group, asOf);
  for (const run of runs(dates, scopes)) keepOrder(dates, years, run, asOf);
  sayAgain(dates, years);
  return years;
}

/** "Gallery walks on March 4. … When: Wednesday, March 4": the same day again has the year that its weekday told. */
function sayAgain(dates: readonly Guessed[], years: number[]): void {
  const told = new Map<number, number>();
  for (const [at, date] of dates.entries()) {
    const { month, day, weekday } = date.mention;
    if (weekday === undefined || !fitsAt(date, years[at])) continue;
    const key = month * 32 + day;
    told.set(key, (told.get(key) ?? years[at]) === years[at] ? (years[at] ?? 0) : 0);
  }
  for (const [at, { mention, guess }] of dates.entries()) {
    if (mention.year !== undefined || mention.weekday !== undefined || guess.how === 'stated') continue;
    years[at] = told.get(mention.month * 32 + mention.day) || (years[at] ?? guess.year);
  }
}

/** Indexes of dates whose year came from one heading, or was guessed under it. */
function underOneHeading(dates: readonly Guessed[], scopes: readonly Scope[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [at, { mention, guess, line }] of dates.entries()) {
    if (mention.year !== undefined || guess.how === 'stated') continue;
    const key = `${guess.how} ${scopes[line.index]?.headings.at(-1) ?? -1}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(at);
  }
  return [...groups.values()];
}

function moveTogether(dates: readonly Guessed[], years: number[], group: readonly number[], asOf: Day): void {
  const named = group.filter((at) => dates[at]?.mention.weekday !== undefined);
  if (named.length === 0) return;
  const fits = OFFSETS.map((offset) => named.filter((at) => fitsAt(dates[at], years[at], offset)).length);
  const best = fits.indexOf(Math.max(...fits));
  const offset = OFFSETS[best] ?? 0;
  const agree = (fits[best] ?? 0) >= 2 && (fits[best] ?? 0) >= named.length * MOST_AGREE;
  for (const at of group) {
    const isNamed = dates[at]?.mention.weekday !== undefined;
    if (agree) years[at] = (years[at] ?? 0) + offset;
    else if (isNamed) years[at] = alone(dates[at], years[at] ?? 0, asOf);
  }
}

/** The year nearby in which a date falls on the weekday that it names; its own when none does. */
function alone(date: Guessed | undefined, year: number, asOf: Day): number {
  const later = year <= asOf.year ? 1 : -1;
  const offset = [0, later, -later, 2 * later, -2 * later].find(
    (each) => fitsAt(date, year, each) && (each === 0 || Math.abs(year + each - asOf.year) <= 2),
  );
  return year + (offset ?? 0);
}

function fitsAt(date: Guessed | undefined, year = 0, offset = 0): boolean {
  if (!date) return false;
  const { month, day, weekday } = date.mention;
  const moved = { year: year + offset, month, day };
  return isRealDay(moved) && weekdayOf(moved) === weekday;
}

/** Dates with no year anywhere that follow each other in one section. */
function runs(dates: readonly Guessed[], scopes: readonly Scope[]): number[][] {
  const found: number[][] = [];
  let run: number[] = [];
  for (const [at, { guess, line }] of dates.entries()) {
    const before = dates[run.at(-1) ?? -1];
    const follows =
      before !== undefined &&
      guess.how === 'guessed' &&
      line.index - before.line.index <= NEAR_LINES &&
      line.element.tagName === before.line.element.tagName &&
      scopes[line.index]?.headings.at(-1) === scopes[before.line.index]?.headings.at(-1);
    if (!follows) {
      if (run.length >= RUN) found.push(run);
      run = [];
    }
    if (guess.how === 'guessed') run.push(at);
  }
  if (run.length >= RUN) found.push(run);
  return found;
}

/** Gives a run the years in which its days stand in order, its weekdays fit, and it lies nearest to the day of reading. */
function keepOrder(dates: readonly Guessed[], years: number[], run: readonly number[], asOf: Day): void {
  const place = run.map((at) => (dates[at]?.mention.month ?? 0) * 31 + (dates[at]?.mention.day ?? 0));
  const steps = place.slice(1).map((each, at) => each - (place[at] ?? 0));
  const isRising = steps.filter((step) => step > 0).length * 2 >= steps.length;
  let turn = 0;
  const turns = place.map((_, at) => {
    const step = steps[at - 1] ?? 0;
    if (isRising ? step < -HALF_YEAR : step < -LEAP) turn++;
    if (isRising ? step > LEAP : step > HALF_YEAR) turn--;
    return turn;
  });
  let best = { cost: Number.POSITIVE_INFINITY, first: asOf.year };
  for (let first = asOf.year - 3; first <= asOf.year + 3; first++) {
    const cost = run.reduce((sum, at, index) => sum + costOf(dates[at], first + (turns[index] ?? 0), asOf), 0);
    if (cost < best.cost) best = { cost, first };
  }
  for (const [index, at] of run.entries()) years[at] = best.first + (turns[index] ?? 0);
}

/** Days from the day of reading; a weekday that does not fit costs as much as two years. */
function costOf(date: Guessed | undefined, year: number, asOf: Day): number {
  if (!date) return 0;
  const { month, day, weekday } = date.mention;
  const wrong = weekday !== undefined && !fitsAt(date, year) ? 730 : 0;
  return wrong + Math.abs(daysBetween(asOf, { year, month, day }));
}
