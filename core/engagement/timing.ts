import type { Activity } from '../model/engagement.ts';

/** What to think of about the time of an activity. */
export type TimingNote = 'short' | 'after-decision' | 'no-time-to-read' | 'budget-season' | 'winter-break' | 'summer';

/** Fewer days than this leave out whoever works two jobs or waits for a translation. */
const FEWEST_DAYS = 14;
/** Between the last comment and the decision somebody must read what was said, and answer. */
const READING_DAYS = 7;

/**
 * Looks at an activity's days against each other and against the year of a school board: budgets are made from the fall
 * to early spring (Great Schools Partnership, process 5). Notes, not rules: staff know their calendar.
 */
export function timingNotes({ opens, closes, decided }: Activity): TimingNote[] {
  const notes: TimingNote[] = [];
  if (opens && closes && days(opens, closes) < FEWEST_DAYS - 1) notes.push('short');
  if (decided && closes && closes > decided) notes.push('after-decision');
  else if (decided && closes && days(closes, decided) < READING_DAYS) notes.push('no-time-to-read');
  if (decided && ['10', '11', '12', '01', '02', '03'].includes(decided.slice(5, 7))) notes.push('budget-season');
  if (opens && closes && mostlyIn(opens, closes, (day) => day >= '12-20' || day <= '01-03')) notes.push('winter-break');
  if (opens && closes && mostlyIn(opens, closes, (day) => day >= '06-15' && day <= '08-15')) notes.push('summer');
  return notes;
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether more than half of the days are of a kind. */
function mostlyIn(from: string, to: string, is: (monthAndDay: string) => boolean): boolean {
  const all = Math.min(days(from, to) + 1, 400);
  let found = 0;
  for (let day = 0; day < all; day++) {
    if (is(new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(5, 10))) found++;
  }
  return all > 0 && found > all / 2;
}
