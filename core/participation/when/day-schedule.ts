import { gatheringOf } from '../kinds.ts';
import { LABEL, type Line, type Reading } from '../reading/line.ts';
import type { BoundTime } from './bound-time.ts';
import type { LineFacts } from './mentions.ts';

const MANY_LINES = 150;
const MANY_A_DAY = 12;
/** Characters: what is longer than a name and where it is held tells something. */
const HEADING = 160;
/** Letters beside a date that are no more than its weekday. */
const WEEKDAY_LONG = 10;

/**
 * The meetings of a day that is a heading itself, where each is a heading with its name and its hour below it: "Monday,
 * May 6", "Council, Town Hall, 7:00 p.m.", what it is about, "Planning board, Room 2, 8:00 p.m.". None for other lines.
 */
export function hoursOfDay({ lines }: Reading, facts: readonly LineFacts[], day: Line): Omit<BoundTime, 'by'>[] {
  if (!isDayAlone(day, facts[day.index])) return [];
  const found: Omit<BoundTime, 'by'>[] = [];
  for (let at = day.index + 1; at < day.index + MANY_LINES && found.length < MANY_A_DAY; at++) {
    const { level = 1, text = '', aside } = lines[at] ?? {};
    if (level === 0 || aside) continue;
    const { dates = [], times = [] } = facts[at] ?? {};
    if (level < day.level || (level === day.level && level < LABEL) || dates[0]?.index === 0) break;
    const [time] = times;
    if (time && dates.length === 0 && text.length <= HEADING && gatheringOf(text)) found.push({ time, line: at });
  }
  return found;
}

/** Whether a line is a heading that names a day and no more. */
export function isDayAlone({ level }: Line, facts: LineFacts | undefined): boolean {
  return level > 0 && (facts?.rest ?? '').replace(/[^\p{L}]/gu, '').length <= WEEKDAY_LONG;
}
