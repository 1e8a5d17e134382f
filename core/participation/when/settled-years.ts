import { type Day, daysBetween } from '../../text/calendar.ts';
import type { Guessed } from './dated.ts';
import { goOn, listsBetween } from './going-on.ts';
import { fitsAt, inARow, isOneSection, misfit, RUN } from './rows-of-dates.ts';
import type { Scope, YearSpan } from './scope.ts';

const OFFSETS = [0, 1, -1, 2, -2];
const NEAR_LINES = 12;
// In days of months of 31: a list turns into another year when it steps back by four months, or ahead by nine.
const HALF_YEAR = 120;
const LEAP = 280;
/** How far two days of a list in no clear order lie apart before the nearer one is in another year. */
const NEARER = 186;
const CLEAR = 0.9;
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
  for (const list of listsBetween(dates, scopes)) goOn(dates, years, list);
  for (const list of acrossTwoYears(dates, scopes)) turnOnce(dates, years, list, scopes, asOf);
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

/** Dates with no year anywhere that follow each other in one section. */
function runs(dates: readonly Guessed[], scopes: readonly Scope[]): number[][] {
  return inARow(
    dates,
    ({ guess }) => guess.how === 'guessed',
    (date, before, row) =>
      date.line.index - before.line.index <= NEAR_LINES &&
      date.line.element.tagName === before.line.element.tagName &&
      isOneSection(before.line.index, date.line.index, scopes) &&
      !(row.length >= RUN && isSameDay(date, dates[row[0] ?? -1])),
  );
}

/** The first day of a list once more: the same list follows, as it does where a page holds it for small screens, too. */
function isSameDay({ mention }: Guessed, other: Guessed | undefined): boolean {
  return mention.month === other?.mention.month && mention.day === other.mention.day;
}

/** Gives a run the years in which its days stand in order, its weekdays fit, and it lies nearest to the day of reading. */
function keepOrder(dates: readonly Guessed[], years: number[], run: readonly number[], asOf: Day): void {
  const order = orderOf(dates, run);
  const turns = turnsOf(dates, order);
  let best = { cost: Number.POSITIVE_INFINITY, first: asOf.year };
  for (let first = asOf.year - 3; first <= asOf.year + 3; first++) {
    const cost = order.reduce((sum, at, index) => sum + costOf(dates[at], first + (turns[index] ?? 0), asOf), 0);
    if (cost < best.cost) best = { cost, first };
  }
  for (const [index, at] of order.entries()) years[at] = best.first + (turns[index] ?? 0);
}

/** The days of a run as they stand, or column by column where that turns into another year less often. */
function orderOf(dates: readonly Guessed[], run: readonly number[]): readonly number[] {
  const column = (at: number) => dates[at]?.line.cell?.column ?? 0;
  const byColumn = [...run].sort((one, other) => column(one) - column(other) || one - other);
  return turned(turnsOf(dates, byColumn)) < turned(turnsOf(dates, run)) ? byColumn : run;
}

function turned(turns: readonly number[]): number {
  return Math.max(...turns) - Math.min(...turns);
}

/** Days from the day of reading, and what a weekday that does not fit costs. */
function costOf(date: Guessed | undefined, year: number, asOf: Day): number {
  if (!date) return 0;
  const { month, day } = date.mention;
  return misfit(date, year) + Math.abs(daysBetween(asOf, { year, month, day }));
}

/** How many years each date of a list lies ahead of the first, or behind it, if the list keeps its order. */
function turnsOf(dates: readonly Guessed[], list: readonly number[]): number[] {
  const place = list.map((at) => (dates[at]?.mention.month ?? 0) * 31 + (dates[at]?.mention.day ?? 0));
  const steps = place.slice(1).map((each, at) => each - (place[at] ?? 0));
  const isRising = steps.filter((step) => step > 0).length * 2 >= steps.length;
  const small = steps.filter((step) => Math.abs(step) <= HALF_YEAR && step !== 0);
  const isClear = small.filter((step) => step > 0 === isRising).length >= small.length * CLEAR;
  const back = isClear ? HALF_YEAR : NEARER;
  let turn = 0;
  return place.map((_, at) => {
    const step = steps[at - 1] ?? 0;
    if (isRising ? step < -back : step < -LEAP) turn++;
    if (isRising ? step > LEAP : step > back) turn--;
    return turn;
  });
}

/** "2021-22", or "for the year 2021 and for January 2022". */
function twoYears([first, second, ...more]: readonly YearSpan[]): YearSpan | undefined {
  if (!first || more.length > 0) return undefined;
  const to = second ? second.to : first.to;
  return to === first.from + 1 && (!second || first.to === first.from) ? { from: first.from, to } : undefined;
}

/** Dates under a heading such as "2021-22", each list and each column of a table for itself. */
function acrossTwoYears(dates: readonly Guessed[], scopes: readonly Scope[]): number[][] {
  const lists = new Map<string, number[]>();
  for (const [at, { guess, line }] of dates.entries()) {
    const { years = [], headings = [] } = scopes[line.index] ?? {};
    if (guess.how !== 'above' || !twoYears(years)) continue;
    const key = `${headings.at(-1)} ${line.cell?.column ?? line.element.tagName}`;
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    list.push(at);
  }
  return [...lists.values()].filter((list) => list.length >= RUN);
}

/** "May 2020 - April 2021": a list that turns from the first year to the second once does so where its months do. */
function turnOnce(
  dates: readonly Guessed[],
  years: number[],
  list: readonly number[],
  scopes: readonly Scope[],
  asOf: Day,
): void {
  const turns = turnsOf(dates, list);
  const [low, high] = [Math.min(...turns), Math.max(...turns)];
  const span = twoYears(scopes[dates[list[0] ?? 0]?.line.index ?? -1]?.years ?? []);
  if (!span || high - low > 1) return;
  // A list that turns nowhere is of one year: "April 4 … September 5" in that which is near.
  const isOfOne = high === low;
  if (isOfOne && new Set(list.map((at) => years[at])).size === 1) return;
  const far = (year: number) => list.reduce((sum, at) => sum + costOf(dates[at], year, asOf), 0);
  const first = isOfOne && far(span.to) < far(span.from) ? span.to : span.from;
  const settled = list.map((_, index) => first + (turns[index] ?? 0) - low);
  const fit = (each: readonly (number | undefined)[]) =>
    list.filter((at, index) => dates[at]?.mention.weekday !== undefined && fitsAt(dates[at], each[index])).length;
  if (fit(settled) < fit(list.map((at) => years[at]))) return;
  for (const [index, at] of list.entries()) years[at] = settled[index] ?? span.from;
}
