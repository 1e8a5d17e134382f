import type { TimeMention } from '../../text/times-in.ts';
import type { Line, Reading } from '../reading/line.ts';
import type { Table } from '../reading/tables.ts';
import type { Dated } from './dated.ts';
import type { LineFacts } from './mentions.ts';
import { leadsToDate } from './time-roles.ts';

const NEAR = 24;
const ROW = 8;
const ofLast = /^[\s,]*(?:at|@|from|a las?)\s+$/i;

/**
 * Takes the clock times away that stand beside a date on which nothing happens: "Posted Mar 3, 2023 2:11 PM", "due by
 * noon on May 2". They can be the start of nothing, wherever a meeting nearby lacks its time.
 */
export function takeTimesOf(
  { lines }: Reading,
  others: readonly Dated[],
  happening: readonly Dated[],
  facts: LineFacts[],
): void {
  takeRows(lines, others, happening, facts);
  const alsoHappens = new Set(happening.map(({ line }) => line.index));
  const byLine = new Map<number, Dated[]>();
  for (const dated of others) {
    const here = byLine.get(dated.line.index) ?? [];
    byLine.set(dated.line.index, here);
    here.push(dated);
  }
  for (const [line, dates] of byLine) {
    const known = facts[line];
    if (known && known.times.length > 0) facts[line] = { ...known, times: free(known, dates, alsoHappens.has(line)) };
  }
}

/** "9/8 | 1:00 dismissal": the hours of a row in which nobody meets. */
function takeRows(lines: readonly Line[], others: readonly Dated[], happening: readonly Dated[], facts: LineFacts[]) {
  const meets = new Map<Table, Set<number>>();
  for (const { line } of happening)
    if (line.cell) meets.set(line.cell.table, (meets.get(line.cell.table) ?? new Set()).add(line.cell.row));
  for (const dated of others) {
    const { cell, index } = dated.line;
    if (!cell || meets.get(cell.table)?.has(cell.row)) continue;
    for (let at = index + 1; at <= index + ROW; at++) {
      const here = facts[at];
      const other = lines[at]?.cell;
      if (!here || other?.table !== cell.table || other.row !== cell.row) break;
      if (here.times.length > 0) facts[at] = { ...here, times: [] };
    }
  }
}

/** The times beside none of the dates; both stand in the order of the text, so one pass does. */
function free({ times }: LineFacts, dates: readonly Dated[], isMixed: boolean): TimeMention[] {
  let at = 0;
  return times.filter((time) => {
    while ((dates[at + 1]?.from ?? Number.POSITIVE_INFINITY) <= time.index) at++;
    return ![dates[at], dates[at + 1]].some((date) => date && isBeside(date, time, isMixed));
  });
}

function isBeside({ line, mention, from, to }: Dated, { index, stop }: TimeMention, isMixed: boolean): boolean {
  const end = isMixed ? to : line.text.length;
  const isOfNext = to < line.text.length && leadsToDate(line.text.slice(stop, to));
  const isBehind =
    index >= mention.end && (index < end || index === line.text.length) && index - mention.end <= NEAR && !isOfNext;
  // "… on May 5 at 6:30 p.m. May 12 is the last day to file"
  const isOfLast = from > 0 && ofLast.test(line.text.slice(from, index));
  const isAhead = !isOfLast && stop <= mention.index && stop > from && mention.index - stop <= NEAR / 2;
  return isBehind || isAhead;
}
