import type { DateMention } from '../../text/date-mention.ts';
import type { Line } from '../reading/line.ts';

const MANY_LINKS = 6;
const LONG = 300;
/** "/events/2026/09/14/", "agenda-20260914.pdf" */
const yearFirst = /(?<!\d)(20\d\d)([-_./]?)(\d\d)\2(\d\d)(?!\d)/g;
/** "minutes-9-14-2026.pdf", "09.14.26" */
const yearLast = /(?<![\d-])(\d{1,2})([-_.])(\d{1,2})\2((?:20)?\d\d)(?!\d)/g;

/** The year that the address of one of a line's links gives to a day: the address must name its month and day, too. */
export function yearOfAddress({ links }: Line, { month, day }: DateMention): number | undefined {
  for (const { href } of links.slice(0, MANY_LINKS)) {
    const address = href.slice(0, LONG);
    for (const [, year, , ofMonth, ofDay] of address.matchAll(yearFirst))
      if (Number(ofMonth) === month && Number(ofDay) === day) return Number(year);
    for (const [, ofMonth, , ofDay, year = ''] of address.matchAll(yearLast))
      if (Number(ofMonth) === month && Number(ofDay) === day) return 2000 + (Number(year) % 100);
  }
  return undefined;
}
