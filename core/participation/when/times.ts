import { WEEKDAY } from '../../text/date-words.ts';
import { recurrencesIn } from '../../text/recurrences-in.ts';
import { type TimeMention, timesIn } from '../../text/times-in.ts';
import { LABEL, type Line, type Reading } from '../reading/line.ts';
import type { BoundTime } from './bound-time.ts';
import type { Dated } from './dated.ts';
import { hoursOfDay } from './day-schedule.ts';
import { firstAt } from './first-at.ts';
import { isFootnote } from './footnotes.ts';
import type { LineFacts } from './mentions.ts';
import type { Span } from './records.ts';
import { alternatives, eachItsOwn } from './several-times.ts';
import { columnTime, eachColumn, pairedTime, stackedTimes } from './stacked-times.ts';
import { canBeStart, isBesides, leadsToDate } from './time-roles.ts';
import { timesLead } from './times-lead.ts';

const REACH = 14;
const NEIGHBOURS = 8;
const MANY_A_DAY = 12;
const isWeekday = new RegExp(`^[\\s,]*(?:${WEEKDAY}[\\s,.]*)?$`, 'iu');
/** "met on August 18 and will meet again September 15 at 10 a.m." */
const meetsAgain =
  /\b(?:will|meets?) (?:also )?(?:meet |be held )?(?:again|next)\b|\b(?:recessed|continued|adjourned|postponed|moved|rescheduled) (?:until|to)\b/i;
const closedHeader = /\b(closed|executive|private|doors?|dinner|check-?in|end)\b/i;
const lastDays = /\b(prior|before|deadlines?|due|fil(e|ing)|submi\w*|posted|published)\b/i;
const newSentence = /(?<=\p{Ll}{3})(?<!\b(?:Tues|Thurs?|Sept))[.!?]\s+\p{Lu}/u;
/** "6 p.m. – Meeting canceled. The council will meet again on January 8": the hour is not that of the day. */
const calledOff = /\b(?:cancel+ed|postponed|cancelad[ao])\b[^.]*[.!]\s+\p{Lu}/iu;

/**
 * The clock times of a date: in its line, else in its row, else in its record, else in the lines that follow. More
 * than one where a day heads a list of times. The looks are bounded.
 */
export function timesOf(reading: Reading, facts: readonly LineFacts[], dated: Dated, span: Span): BoundTime[] {
  const own = inLine(facts, dated);
  if (own) return [own, ...alternatives(reading, facts, own)];
  const here = inRow(reading, facts, dated);
  if (!here) {
    const beside = columnTime(reading, facts, dated.line);
    return beside ? [beside] : below(reading, facts, dated, span);
  }
  const paired = pairedTime(reading, facts, dated.line.index, here);
  if (paired) return [paired];
  const each = eachColumn(reading, facts, here);
  if (each.length > 1) return each;
  const stacked = stackedTimes(reading, facts, here);
  return stacked.length > 1 ? stacked : [here, ...alternatives(reading, facts, here)];
}

function inLine(facts: readonly LineFacts[], { line, mention, from, to }: Dated): BoundTime | undefined {
  const { times = [], dates = [] } = facts[line.index] ?? {};
  if (times.length === 0) return undefined;
  const bound = (time: TimeMention): BoundTime => ({ time, line: line.index, by: 'line' });
  const before = times[firstAt(times, mention.index) - 1];
  // "6 p.m. on May 5, 7 p.m. on May 12"
  if (before && before.index >= from && leadsToDate(line.text.slice(before.stop, mention.index))) return bound(before);
  const behind = times[firstAt(times, mention.end)];
  if (before && before.index >= from && leadEach(line.text, times, dates)) return bound(before);
  if (behind && behind.index < to) return bound(behind);
  const isOutermost = from === 0 || to === line.text.length;
  const [first] = times;
  const last = times.at(-1);
  const firstDate = dates[0]?.index ?? 0;
  // "at 6:30 p.m. on these Mondays: Sept. 8, Oct. 6 (7 p.m.) and Oct. 20"
  if (first && dates.length > 2 && first.stop <= firstDate && from > 0) return bound(first);
  const isOff = isCalledOff(line.text, facts[line.index]);
  if (before && before.index >= from && isOutermost && !isOff) return bound(before);
  // "Jan 5, Feb 2 and Mar 1 at 6 p.m.": one time for all.
  const lastDate = dates.at(-1)?.end ?? 0;
  const rest = line.text.slice(mention.end, lastDate).slice(0, 600);
  const isBehindAll = first && first.index >= lastDate && !newSentence.test(rest) && !meetsAgain.test(rest);
  return first && last && ((last.stop <= firstDate && !isOff) || isBehindAll) ? bound(first) : undefined;
}

function inRow(reading: Reading, facts: readonly LineFacts[], { line }: Dated): BoundTime | undefined {
  const { cell } = line;
  if (!cell) return undefined;
  const inSameRow = (index: number) => {
    const other = reading.lines[index]?.cell;
    return other?.table === cell.table && other.row === cell.row;
  };
  let from = line.index;
  let to = line.index;
  while (line.index - from < REACH && inSameRow(from - 1)) from--;
  while (to - line.index < REACH && inSameRow(to + 1)) to++;
  const column = (index: number) => reading.lines[index]?.cell?.column;
  // The hour beside another day in the same cell is that day's.
  const all = timesBetween(reading, facts, from, to + 1, line.index).filter(
    (each) => column(each.line) !== cell.column || !facts[each.line]?.dates.length,
  );
  const open = all.filter((each) => !isBesidesHeader(reading.lines[each.line]?.cell));
  const here = open.length > 0 ? open : all;
  const own = here.find((each) => column(each.line) === cell.column);
  if (own) return { ...own, by: 'row' };
  const others = [];
  for (let at = from; at <= to; at++) if (column(at) !== cell.column && facts[at]?.dates.length) others.push(at);
  if (others.length > 0) return besideOtherDays(here, others, line.index, column);
  const underHeader = here.find((each) => {
    const other = reading.lines[each.line]?.cell;
    return other && /\b(time|hora|start|begin)/i.test(other.table.headers[other.column] ?? '');
  });
  const found = underHeader ?? here.find((each) => each.line > line.index) ?? here[0];
  return found ? { ...found, by: 'row' } : undefined;
}

/** The hour that the head of a column gives for all its days: "Work session, 5:30 p.m.". */
export function headerTime({ line }: Dated): Pick<BoundTime, 'time' | 'line'> | undefined {
  const header = line.cell && line.cell.row > 0 ? (line.cell.table.headers[line.cell.column] ?? '') : '';
  const [time, ...others] = header ? timesIn(header) : [];
  return time && others.length === 0 && canBeStart(header, time) && !lastDays.test(header)
    ? { time, line: line.index }
    : undefined;
}

/** "Closed session | Open session": the column says which hour is the public's. */
function isBesidesHeader(cell: Reading['lines'][number]['cell']): boolean {
  return cell !== undefined && closedHeader.test(cell.table.headers[cell.column] ?? '');
}

/**
 * In a row with other days in other cells a time belongs to the day before it ("Sept 9 | 6 pm | Oct 14 | 7 pm"), or,
 * ahead of them all or alone behind them all, to every day. In a week's row each stands in a cell with its own day.
 */
function besideOtherDays(
  times: readonly Omit<BoundTime, 'by'>[],
  others: readonly number[],
  own: number,
  column: (line: number) => number | undefined,
): BoundTime | undefined {
  const days = [...others, own].map(column);
  const free = times.filter((each) => !days.includes(column(each.line)));
  const next = others.find((at) => at > own) ?? Number.POSITIVE_INFINITY;
  const found =
    free.find((each) => each.line > own && each.line < next) ??
    free.find((each) => each.line < Math.min(own, ...others));
  return found ? { ...found, by: 'row' } : undefined;
}

/** Times in the record of the date or, where it has none, in the lines that follow up to the next date or section. */
function below(reading: Reading, facts: readonly LineFacts[], { line }: Dated, span: Span): BoundTime[] {
  const headed = hoursOfDay(reading, facts, line);
  if (headed.length > 1) return headed.map((each) => ({ ...each, by: 'neighbour' }));
  const from = Math.max(span.from, line.index - REACH);
  const to = Math.min(span.to, line.index + REACH);
  const record = timesBetween(reading, facts, from, to, line.index);
  const after = record.filter((each) => each.line > line.index);
  if (after.length > 0) return eachItsOwn(reading, facts, after, 'record');
  const before = record.at(-1);
  if (before) return [{ ...before, by: 'record' }];
  if (timesLead(reading, facts, line.index)) {
    for (let at = line.index - 1; at >= line.index - NEIGHBOURS; at--) {
      const [time] = facts[at]?.times ?? [];
      if (time) return [{ time, line: at, by: 'neighbour' }];
    }
  }
  let end = line.index + 1;
  const last = Math.min(line.index + NEIGHBOURS, listEnd(reading, facts, line) - 1);
  while (end <= last) {
    const other = reading.lines[end];
    if (!other || isNewSection(line.level, other.level)) break;
    if (facts[end]?.dates.length && !isCalledOff(other.text, facts[end])) break;
    const isOfDay = end === line.index + 1 && line.level > 0 && line.level < LABEL;
    if (
      (isOfAll(other.text) && !isOfDay) ||
      isInNextRow(reading, line, other) ||
      headsDays(reading, facts, line, other)
    )
      break;
    end++;
  }
  return eachItsOwn(reading, facts, timesBetween(reading, facts, line.index + 1, end, line.index), 'neighbour');
}

/** Where the list of days ends that a line is an item of: what follows is not said of its last day alone. */
function listEnd({ nodes, lines }: Reading, facts: readonly LineFacts[], { element, node, index }: Line): number {
  const list = element.tagName === 'LI' ? nodes[nodes[node]?.parent ?? -1] : undefined;
  const isOneOfMore = list !== undefined && list.from < index && (facts[index - 1]?.dates.length ?? 0) > 0;
  return isOneOfMore ? list.to : lines.length;
}

/** What a later row says is not said of a date that has more beside it in its own row. */
function isInNextRow({ lines }: Reading, { cell, index }: Line, other: Line): boolean {
  if (!cell || other.cell?.table !== cell.table || other.cell.row === cell.row) return false;
  return [index - 1, index + 1].some(
    (at) => lines[at]?.cell?.table === cell.table && lines[at]?.cell?.row === cell.row,
  );
}

/** "Board of Finance, 5 p.m." in bold above days that stand one beneath the other says nothing of the day before it. */
function headsDays({ lines }: Reading, facts: readonly LineFacts[], line: Line, other: Line): boolean {
  if (other.level === 0 || line.level > 0) return false;
  let at = other.index + 1;
  while (at < other.index + NEIGHBOURS && (lines[at]?.level ?? 0) > 0) at++;
  return [at, at + 1].every((next) => facts[next]?.dates.length && facts[next]?.times.length === 0);
}

/** "6 p.m. Thursday, September 17, and 9 a.m. Friday, September 18": an hour right ahead of each of two days or more. */
function leadEach(text: string, times: LineFacts['times'], dates: LineFacts['dates']): boolean {
  if (dates.length < 2 || dates.length !== times.length || dates.length > MANY_A_DAY) return false;
  return dates.every(({ index }, at) => {
    const { stop = 0, index: start = index } = times[at] ?? {};
    return start < index && isWeekday.test(text.slice(stop, index));
  });
}

/** Whether a line ahead of its first day says that what its first hour is of does not take place. */
function isCalledOff(text: string, { times: [time], dates: [date] }: LineFacts = { times: [], dates: [], rest: '' }) {
  return time !== undefined && date !== undefined && calledOff.test(text.slice(time.stop, date.index));
}

/** A footnote or a rule by which something comes again is said of more than the date above it. */
function isOfAll(text: string): boolean {
  return isFootnote(text) || recurrencesIn(text.slice(0, 300)).length > 0;
}

function isNewSection(level: number, next: number): boolean {
  return next > 0 && next < 7 && (level === 0 || next <= level);
}

function timesBetween(
  { lines }: Reading,
  facts: readonly LineFacts[],
  from: number,
  to: number,
  own: number,
): Omit<BoundTime, 'by'>[] {
  const found: Omit<BoundTime, 'by'>[] = [];
  for (let line = from; line < to; line++) {
    if (line === own || lines[line]?.aside) continue;
    for (const time of facts[line]?.times.slice(0, MANY_A_DAY) ?? []) {
      // The hour in the data of another date is that date's.
      if (time.stop > time.index || facts[line]?.dates.length === 0) found.push({ time, line });
    }
  }
  // "Closed session: 5 p.m." gives way to a line with the time that the public may come.
  const open = found.filter(({ time, line }) => !isBesides(lines[line]?.text ?? '', time));
  return open.length > 0 ? open : found;
}
