import { daysBetween } from '../../text/calendar.ts';
import { WEEKDAY, weekdayOfWord } from '../../text/date-words.ts';
import type { Line, Reading } from '../reading/line.ts';
import { isFilled } from './calendar-grid.ts';
import type { Dated } from './dated.ts';
import type { LineFacts } from './mentions.ts';

const RUN = 6;
const NEAR = 12;
/** What a calendar says of a day on which there is nothing: its number, "0 events", "no events". */
const nothing = new RegExp(
  `^(?:(?:0|no) (?:events?|meetings?)|${WEEKDAY}(?![\\p{L}])|\\d{1,2}(?!\\s*(?:events?|:)|\\d)|[^\\p{L}\\d])*$`,
  'iu',
);

/**
 * The dates that only number the days of a calendar: alone in a cell under a weekday, or in a run of six days or more,
 * one after the other, those with nothing said between them and the next day. Whether a calendar is a table or made of
 * boxes plays no part.
 */
export function emptyDays({ lines }: Reading, dated: readonly Dated[]): Set<Dated> {
  const empty = new Set(dated.filter((each) => isEmptyCell(lines, each)));
  let from = 0;
  for (let at = 1; at <= dated.length; at++) {
    if (at < dated.length && follows(dated[at - 1], dated[at])) continue;
    const run = dated.slice(from, at);
    if (new Set(run.map(({ day }) => day.day)).size >= RUN) {
      for (const [index, each] of run.entries()) if (isEmpty(lines, each, run[index + 1])) empty.add(each);
    }
    from = at;
  }
  return empty;
}

/** "Apr 22" alone in a cell under the name of a weekday. */
function isEmptyCell(lines: readonly Line[], { line, mention }: Dated): boolean {
  const { cell, index, text } = line;
  if (!cell || weekdayOfWord((cell.table.headers[cell.column] ?? '').trim()) === undefined) return false;
  if (isFilled(lines[index + 1], line)) return false;
  return nothing.test(`${text.slice(0, mention.index)} ${text.slice(mention.end)}`);
}

/** Whether a date is the same day as the one before it, or the next, and stands near it. */
function follows(one: Dated | undefined, other: Dated | undefined): boolean {
  if (!one || !other || other.line.index - one.line.index > NEAR) return false;
  const step = daysBetween(one.day, other.day);
  return step === 0 || step === 1;
}

function isEmpty(lines: readonly Line[], { line, mention, from, to }: Dated, next: Dated | undefined): boolean {
  if (line.text.length > 80) return false;
  const around = `${line.text.slice(from, mention.index)} ${line.text.slice(mention.end, to)}`;
  if (!nothing.test(around)) return false;
  // Behind the last day of a run only its own cell can speak of it.
  const end = next?.line.index ?? line.index + 2;
  for (let at = line.index + 1; at < end; at++) {
    const other = lines[at];
    if (
      !other ||
      (!next && (!line.cell || other.cell?.column !== line.cell.column || other.cell.row !== line.cell.row))
    )
      break;
    if (!nothing.test(other.text)) return false;
  }
  return true;
}

const COLUMN = 12;

/** "Wednesday, October 8", and beneath it: "No meetings". */
export function isEmptyDay({ lines }: Reading, facts: readonly LineFacts[], { index, text, cell }: Line): boolean {
  const { text: below = '', cell: next } = lines[index + 1] ?? {};
  return (
    text.length < 60 &&
    below.length < 60 &&
    /^\W*no (\w+ )?(meetings?|events?)( (today|scheduled|this day))?\W*$/i.test(below) &&
    !(cell && next && isOfOtherColumn(lines, facts, index + 1, cell))
  );
}

/** In a column that has days of its own, or in the next row, it is not said of the day before it. */
function isOfOtherColumn(
  lines: readonly Line[],
  facts: readonly LineFacts[],
  at: number,
  { row, column }: NonNullable<Line['cell']>,
): boolean {
  const own = lines[at]?.cell;
  if (!own || own.row !== row) return true;
  if (own.column === column) return false;
  return lines
    .slice(Math.max(0, at - COLUMN), at + COLUMN)
    .some(({ cell, index }) => cell?.table === own.table && cell.column === own.column && facts[index]?.dates.length);
}
