import type { Page } from '../../page/page.ts';
import { type Day, daysBetween, readDay, weekdayOf, writeDay } from '../../text/calendar.ts';
import type { PageDates } from '../page-dates.ts';

/** How the days that a page names lie: most bodies meet on one weekday, and a page of one meeting is called after it. */
export interface PageDays {
  /** How many different days the page names. */
  readonly size: number;
  /** Of these, how many are Sundays, Mondays … */
  readonly byWeekday: readonly number[];
  /** `2026-10-06` → how often it is named. */
  readonly mentions: ReadonlyMap<string, number>;
  /** The day that is named first, as `2026-10-06`. */
  readonly first: string | undefined;
  /** Days in the title or a main heading. */
  readonly titled: ReadonlySet<string>;
  /** Days whose line states an hour. */
  readonly timed: ReadonlySet<string>;
  /** The first day beside or above an hour. */
  readonly firstTimed: string | undefined;
  /** Whether the page runs through a meeting: "Call to order", "Roll call", "Adjournment". */
  readonly isAgenda: boolean;
  readonly asOf: Day;
}

const runsThrough = /\b(?:call to order|roll call|adjourn(?:ment)?|pledge of allegiance)\b/i;
const TITLE = 300;
const ITEM = 80;

export function pageDays({ reading, facts, all }: PageDates, { asOf, document }: Page): PageDays {
  const title = document.title.slice(0, TITLE);
  const mentions = new Map<string, number>();
  const byWeekday = Array<number>(7).fill(0);
  const [titled, timed] = [new Set<string>(), new Set<string>()];
  let firstTimed: string | undefined;
  const hasHour = (at: number) => (facts[at]?.times.length ?? 0) > 0;
  for (const { day, line, mention } of all) {
    const name = writeDay(day);
    const before = mentions.get(name) ?? 0;
    mentions.set(name, before + 1);
    if (before === 0) byWeekday[weekdayOf(day)] = (byWeekday[weekdayOf(day)] ?? 0) + 1;
    if (line.level === 1 || title.includes(line.text.slice(mention.index, mention.end))) titled.add(name);
    if (hasHour(line.index)) timed.add(name);
    if (hasHour(line.index) || hasHour(line.index + 1)) firstTimed ??= name;
  }
  return {
    size: mentions.size,
    byWeekday,
    mentions,
    first: mentions.keys().next().value,
    titled,
    timed,
    firstTimed,
    isAgenda: reading.lines.some(({ text }) => runsThrough.test(text.slice(0, ITEM))),
    asOf: readDay(asOf) ?? { year: 1970, month: 1, day: 1 },
  };
}

/** How far ahead or back a day lies, in a word. */
export function daysFrom(asOf: Day, day: Day): string {
  const days = daysBetween(asOf, day);
  if (days >= 0) return days > 400 ? 'years ahead' : days > 60 ? 'months ahead' : days > 7 ? 'weeks ahead' : 'ahead';
  return days < -400 ? 'years ago' : days < -60 ? 'months ago' : days < -8 ? 'weeks ago' : 'ago';
}
