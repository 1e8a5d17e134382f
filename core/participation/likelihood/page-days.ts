import { type Day, daysBetween, readDay, weekdayOf, writeDay } from '../../text/calendar.ts';
import type { Dated } from '../when/dated.ts';

/** How the days that a page names lie: most bodies meet on one weekday. */
export interface PageDays {
  /** How many different days the page names. */
  readonly size: number;
  /** Of these, how many are Sundays, Mondays … */
  readonly byWeekday: readonly number[];
  /** `2026-10-06` → how often it is named. */
  readonly mentions: ReadonlyMap<string, number>;
  readonly asOf: Day;
}

export function pageDays(dates: readonly Dated[], asOf: string): PageDays {
  const mentions = new Map<string, number>();
  const byWeekday = Array<number>(7).fill(0);
  for (const { day } of dates) {
    const name = writeDay(day);
    const before = mentions.get(name) ?? 0;
    mentions.set(name, before + 1);
    if (before === 0) byWeekday[weekdayOf(day)] = (byWeekday[weekdayOf(day)] ?? 0) + 1;
  }
  return { size: mentions.size, byWeekday, mentions, asOf: readDay(asOf) ?? { year: 1970, month: 1, day: 1 } };
}

/** How far ahead or back a day lies, in a word. */
export function daysFrom(asOf: Day, day: Day): string {
  const days = daysBetween(asOf, day);
  if (days >= 0) return days > 400 ? 'years ahead' : days > 60 ? 'months ahead' : days > 7 ? 'weeks ahead' : 'ahead';
  return days < -400 ? 'years ago' : days < -60 ? 'months ago' : days < -8 ? 'weeks ago' : 'ago';
}
