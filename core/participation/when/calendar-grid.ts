import { isRealDay, weekdayOf } from '../../text/calendar.ts';
import { weekdayOfWord } from '../../text/date-words.ts';
import type { Line, Reading } from '../reading/line.ts';
import type { LineFacts } from './mentions.ts';
import type { Scope } from './scope.ts';

const short = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const FEW_DAYS = 28;
const NEAR = 40;
const dayAlone = /^(\d{1,2})(st|nd|rd|th)?$/;
/** "8 6:00p City Council": the day ahead of what happens on it. */
const dayAhead = /^(\d{1,2})(?=\s+[^\d\s]|\s+\d{1,2}(?::\d\d)?\s?[ap]\b|\s+\d{1,2}:\d\d)/i;

/**
 * Days of a month laid out as a grid: a number alone in a cell under the name of a weekday, with something beneath it,
 * under a heading that names the month. The weekday must fit, so days of the months before and after fall out.
 */
export function addGridDays(reading: Reading, facts: LineFacts[], scopes: readonly Scope[]): void {
  const { lines } = reading;
  addBoxDays(reading, facts, scopes);
  for (const line of lines) {
    const { cell, index, text } = line;
    const ahead = dayAhead.exec(text)?.[1];
    const day = cell && Number(ahead ?? dayAlone.exec(text)?.[1]);
    const known = facts[index];
    if (!cell || !day || !known || (ahead ? known.dates.length > 0 : !isFilled(lines[index + 1], line))) continue;
    const { month, years = [] } = scopes[index] ?? {};
    const year = years.at(-1)?.from;
    const name = (cell.table.headers[cell.column] ?? '').trim();
    const weekday =
      weekdayOfWord(name) ?? (short.includes(name.toLowerCase()) ? short.indexOf(name.toLowerCase()) : undefined);
    if (!month || !year || weekday === undefined || !isRealDay({ year, month, day })) continue;
    if (weekdayOf({ year, month, day }) !== weekday) continue;
    const end = ahead ? ahead.length : text.length;
    facts[index] = {
      dates: [{ year, month, day, weekday, index: 0, end }],
      times: ahead ? known.times.filter(({ index: at }) => at >= end) : [],
      rest: ' '.repeat(end) + known.rest.slice(end),
    };
  }
}

/**
 * The days of a month laid out in boxes: numbers alone in their lines, from 1 on and each one more than the one before,
 * under a heading that names month and year.
 */
function addBoxDays({ lines }: Reading, facts: LineFacts[], scopes: readonly Scope[]): void {
  let run: Line[] = [];
  let last = -1;
  const end = () => {
    if (run.length >= FEW_DAYS) for (const line of run) note(line);
    run = [];
  };
  const note = ({ index, text }: Line) => {
    const { month, years = [] } = scopes[index] ?? {};
    const year = years.at(-1)?.from;
    const day = Number(text);
    const next = lines[index + 1]?.text ?? '';
    if (!month || !year || !isRealDay({ year, month, day }) || dayAlone.test(next) || next.length < 3) return;
    facts[index] = { dates: [{ year, month, day, index: 0, end: text.length }], times: [], rest: '' };
  };
  for (const line of lines) {
    if (line.cell || line.aside || !/^\d{1,2}$/.test(line.text)) continue;
    const isNext = Number(line.text) === run.length + 1 && (run.length === 0 || line.index - last <= NEAR);
    if (!isNext) end();
    if (Number(line.text) === run.length + 1) run.push(line);
    last = line.index;
  }
  end();
}

/** Whether the line next to another stands in the same cell, or in none as that one. */
export function isFilled(next: Line | undefined, { cell }: Line): boolean {
  return next?.cell?.table === cell?.table && next?.cell?.row === cell?.row && next?.cell?.column === cell?.column;
}
