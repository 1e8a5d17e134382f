import { daysBetween } from '../../text/calendar.ts';
import type { Guessed } from './dated.ts';
import { CARD_LINES, inARow, isOneSection, misfit, RUN } from './rows-of-dates.ts';
import type { Scope } from './scope.ts';

const LEAP_DAY = 2;

/** Lists in which days have but the year of the last that was stated: "February 6, 2023 … December 4, January 8, 2024". */
export function listsBetween(dates: readonly Guessed[], scopes: readonly Scope[]): number[][] {
  const rows = inARow(
    dates,
    ({ guess }) => guess.isNear || guess.how === 'stated',
    ({ line }, { line: before }) =>
      line.index - before.index <= CARD_LINES &&
      line.element.tagName === before.element.tagName &&
      line.element.parentElement === before.element.parentElement &&
      isOneSection(before.index, line.index, scopes),
  );
  return [...rows, ...columnsOf(dates)].filter((list) => list.some((at) => dates[at]?.guess.isNear));
}

/** The same in tables, where a list runs down a column. */
function columnsOf(dates: readonly Guessed[]): number[][] {
  const columns = new Map<object, number[][]>();
  for (const [at, { line, guess }] of dates.entries()) {
    if (!line.cell || !(guess.isNear || guess.how === 'stated')) continue;
    const { table, column } = line.cell;
    const ofTable = columns.get(table) ?? [];
    columns.set(table, ofTable);
    ofTable[column] = ofTable[column] ?? [];
    ofTable[column]?.push(at);
  }
  const rowsOf = (list: readonly number[]) => new Set(list.map((at) => dates[at]?.line.cell?.row)).size;
  // What lays out a page is a table, too: many dates of other matters in one cell.
  return [...columns.values()].flatMap((lists) =>
    lists.filter((list) => list && rowsOf(list) >= RUN && rowsOf(list) === list.length),
  );
}

/** The cheapest way through a list up to one of its days, if that is in this year. */
interface Way {
  readonly year: number;
  readonly cost: number;
  readonly before?: Way;
}

/**
 * Gives the days of a list that state no year the years with which each lies nearest to the one before it, and falls on
 * the weekday that it names; years that are stated stay. Linear: each way knows the one that it goes on from.
 */
export function goOn(dates: readonly Guessed[], years: number[], list: readonly number[]): void {
  let ways: readonly Way[] = [];
  let last: Guessed | undefined;
  for (const at of list) {
    const [date, own = 0] = [dates[at], years[at]];
    if (!date) continue;
    const choices = date.guess.isNear ? [own, own - 1, own + 1] : [own];
    ways = choices.map((year) => {
      const before = cheapest(ways, (way) => way.cost + apart(last, way.year, date, year));
      // A day more in a leap year is no reason to leave one's own.
      const cost = before ? before.cost + apart(last, before.year, date, year) : Math.abs(year - own) * LEAP_DAY;
      return { year, cost: cost + misfit(date, year), ...(before ? { before } : {}) };
    });
    last = date;
  }
  let way = cheapest(ways, ({ cost }) => cost);
  for (const at of [...list].reverse()) {
    years[at] = way?.year ?? years[at] ?? 0;
    way = way?.before;
  }
}

/** The first of those that cost least. */
function cheapest(ways: readonly Way[], costOf: (way: Way) => number): Way | undefined {
  return ways.reduce<Way | undefined>((best, way) => (best && costOf(best) <= costOf(way) ? best : way), undefined);
}

/** Days between one in this year and the next in that. */
function apart(one: Guessed | undefined, year: number, { mention }: Guessed, next: number): number {
  if (!one) return 0;
  const { month, day } = one.mention;
  return Math.abs(daysBetween({ year, month, day }, { year: next, month: mention.month, day: mention.day }));
}
