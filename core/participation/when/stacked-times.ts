import { gatheringOf } from '../kinds.ts';
import type { Line, Reading } from '../reading/line.ts';
import type { BoundTime } from './bound-time.ts';
import type { LineFacts } from './mentions.ts';

const MANY = 8;
const MANY_LINES = 60;
const CLIMB = 4;
/** Characters of a line that may name a gathering. */
const NAME = 80;
const behindDoors = /\b(closed|executive|private) sessions?\b/i;

/**
 * The times of a cell that lists them one beneath the other, each a gathering of its own: "5 pm – study session / 6 pm –
 * regular meeting", or "6:00 p.m. / 7:00 p.m." beside a cell with as many lines. Fewer than two where it does not.
 */
export function stackedTimes(
  { lines }: Reading,
  facts: readonly LineFacts[],
  { line, by }: Pick<BoundTime, 'line' | 'by'>,
): BoundTime[] {
  const cell = lines[line]?.cell;
  if (!cell) return [];
  const counts = new Map<number, number>();
  const found: BoundTime[] = [];
  let named = 0;
  for (const at of linesOfRow(lines, line, MANY * 2)) {
    const column = lines[at]?.cell?.column ?? 0;
    counts.set(column, (counts.get(column) ?? 0) + 1);
    const [time] = facts[at]?.times ?? [];
    if (column !== cell.column || !time || time.index > 2) continue;
    const words = facts[at]?.rest.replace(/[^\p{L}]/gu, '') ?? '';
    if (words.length > 3 || isNamedAbove({ lines }, facts, at)) named++;
    if (!behindDoors.test(lines[at]?.text ?? '') && time.start > (found.at(-1)?.time.start ?? '')) {
      found.push({ time, line: at, by });
    }
  }
  const own = counts.get(cell.column) ?? 0;
  const isBesideAsMany = [...counts].some(([column, count]) => column !== cell.column && count === own);
  return named >= 2 || (isBesideAsMany && own === found.length) ? found.slice(0, MANY) : [];
}

/** "8 / 22" in one cell and "7:45 pm / 7:00 pm" in another: the days and the hours of two cells in pairs. */
export function pairedTime(
  { lines }: Reading,
  facts: readonly LineFacts[],
  date: number,
  { line, by }: Pick<BoundTime, 'line' | 'by'>,
): BoundTime | undefined {
  const days = linesOfCell(lines, date).filter((at) => (facts[at]?.dates.length ?? 0) > 0);
  const hours = linesOfCell(lines, line).filter((at) => (facts[at]?.times.length ?? 0) > 0);
  if (days.length < 2 || days.length !== hours.length || days.includes(line)) return undefined;
  const at = hours[days.indexOf(date)];
  const time = at === undefined ? undefined : facts[at]?.times[0];
  return time && at !== undefined ? { time, line: at, by } : undefined;
}

/** A block of days and, beside it, a block of as many lines with their hours, set in columns without a table. */
export function columnTime(
  { lines, nodes }: Reading,
  facts: readonly LineFacts[],
  { index, node }: Line,
): BoundTime | undefined {
  for (let own = node, step = 0; own >= 0 && step < CLIMB; own = nodes[own]?.parent ?? -1, step++) {
    const block = nodes[own];
    const count = block ? block.to - block.from : 0;
    if (!block || count > MANY_LINES) return undefined;
    let next = own + 1;
    while (next < own + MANY_LINES * 2 && (nodes[next]?.from ?? 0) < block.to) next++;
    const beside = nodes[next];
    if (count < 3 || beside?.parent !== block.parent || beside.to - beside.from !== count) continue;
    const has = (what: 'dates' | 'times', from: number) =>
      lines.slice(from, from + count).filter((line) => (facts[line.index]?.[what].length ?? 0) > 0).length;
    if (has('dates', block.from) < 2 || has('dates', beside.from) > 0 || has('times', block.from) > 0) continue;
    if (has('times', beside.from) < has('dates', block.from)) continue;
    const line = index - block.from + beside.from;
    const time = facts[line]?.times[0];
    return time ? { time, line, by: 'row' } : undefined;
  }
  return undefined;
}

/** The lines of the row that a line stands in: so many back, and from there twice as many. */
function linesOfRow(lines: Reading['lines'], line: number, reach: number): number[] {
  const cell = lines[line]?.cell;
  const isHere = (at: number) => lines[at]?.cell?.table === cell?.table && lines[at]?.cell?.row === cell?.row;
  let from = line;
  while (line - from < reach && isHere(from - 1)) from--;
  let to = from;
  while (to < from + reach * 2 && isHere(to)) to++;
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The lines of the cell that a line stands in, a few to either side. */
function linesOfCell(lines: Reading['lines'], line: number): number[] {
  const cell = lines[line]?.cell;
  const isHere = (at: number) => {
    const other = lines[at]?.cell;
    return cell && other?.table === cell.table && other.row === cell.row && other.column === cell.column;
  };
  let from = line;
  let to = line;
  while (line - from < MANY && isHere(from - 1)) from--;
  while (to - line < MANY && isHere(to + 1)) to++;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** "Library board" as a heading, and in the next line: "5:00 pm". */
export function isNamedAbove({ lines }: Pick<Reading, 'lines'>, facts: readonly LineFacts[], line: number): boolean {
  const { times = [], dates = [] } = facts[line - 1] ?? {};
  const { level = 0, text = '' } = lines[line - 1] ?? {};
  return level > 0 && times.length + dates.length === 0 && gatheringOf(text.slice(0, NAME)) !== undefined;
}

/** "Work session | Regular meeting" over "5:30 PM | 7:00 PM": the hour of each column that is named after a gathering. */
export function eachColumn(
  { lines }: Pick<Reading, 'lines'>,
  facts: readonly LineFacts[],
  { line, by }: Pick<BoundTime, 'line' | 'by'>,
): BoundTime[] {
  const cell = lines[line]?.cell;
  if (!cell) return [];
  const found: BoundTime[] = [];
  for (const at of linesOfRow(lines, line, MANY)) {
    const header = cell.table.headers[lines[at]?.cell?.column ?? -1] ?? '';
    const [time] = facts[at]?.times ?? [];
    if (!time || time.index > 0 || facts[at]?.dates.length || behindDoors.test(header)) continue;
    if (gatheringOf(header) && time.start > (found.at(-1)?.time.start ?? '')) found.push({ time, line: at, by });
  }
  return found;
}
