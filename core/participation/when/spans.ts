import type { DateMention } from '../../text/date-mention.ts';

/** In days. */
const LONG_SPAN = 21;
const WORK_DAYS = 4;

/** "Monday, October 5 – Friday, October 9": a week, and what is in it stands below. */
export function isWeek({ weekday, month, day, to }: DateMention): boolean {
  return weekday === 1 && to?.month === month && to.day - day === WORK_DAYS;
}

/** A span of days in which nobody meets all the time. */
export function isLongSpan({ month, day, year, to }: DateMention): boolean {
  if (!to) return false;
  const years = (to.year ?? year ?? 0) - (year ?? to.year ?? 0);
  // "November 2 to January 20"
  const next = years === 0 && to.month < month ? 1 : years;
  return (next * 12 + to.month - month) * 30 + to.day - day > LONG_SPAN;
}
