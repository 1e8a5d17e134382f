import { addDays, type Day, daysBetween, isRealDay, readDay, weekdayOf, writeDay } from './calendar.ts';

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const MAX_DAYS = 800;

/**
 * The next days of a rule as `recurrencesIn` writes it, from a day on, that day included.
 * @param rule FREQ=WEEKLY or FREQ=MONTHLY with BYDAY, and INTERVAL or BYMONTH
 * @param from `YYYY-MM-DD`
 * @returns at most `count` days, `YYYY-MM-DD`; none for a rule of another kind
 */
export function occurrences(rule: string, from: string, count: number): string[] {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const first = readDay(from);
  const days = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  if (!first || days.length === 0) return [];
  const months = (parts.get('BYMONTH') ?? '').split(',').filter(Boolean).map(Number);
  const weeks = parts.get('FREQ') === 'WEEKLY' ? Number(parts.get('INTERVAL') ?? 1) : 0;
  if (parts.get('FREQ') !== 'MONTHLY' && weeks < 1) return [];
  const found: string[] = [];
  let begin: Day | undefined;
  for (let offset = 0; offset < MAX_DAYS && found.length < count; offset++) {
    const day = addDays(first, offset);
    if (months.length > 0 && !months.includes(day.month)) continue;
    const code = codes[weekdayOf(day)] ?? '';
    const fits = weeks > 0 ? days.includes(code) : days.some((each) => isPosition(each, code, day));
    if (!fits) continue;
    begin ??= day;
    if (weeks > 1 && Math.floor(daysBetween(begin, day) / 7) % weeks !== 0) continue;
    found.push(writeDay(day));
  }
  return found;
}

/** Whether a day is the third Tuesday (`3TU`) or the last (`-1TU`) of its month. */
function isPosition(rule: string, code: string, day: Day): boolean {
  if (!rule.endsWith(code)) return false;
  const position = Number(rule.slice(0, -2));
  if (position === -1) return !isRealDay({ ...day, day: day.day + 7 });
  return Math.ceil(day.day / 7) === position;
}
