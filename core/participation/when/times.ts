import type { TimeMention } from '../../text/times-in.ts';
import type { Reading } from '../reading/line.ts';
import type { LineFacts } from './mentions.ts';
import type { Span } from './records.ts';
import { canBeStart } from './time-roles.ts';
import type { Dated } from './years.ts';

/** A clock time bound to a date, and how near it stood. */
export interface BoundTime {
  readonly time: TimeMention;
  readonly by: 'line' | 'row' | 'record' | 'neighbour' | 'page';
}

const REACH = 14;
const NEIGHBOURS = 5;

/**
 * The clock time of a date: in its line, else in its row, else in its record, else in the lines that follow, else in
 * those just before. The looks are bounded.
 */
export function timeOf(reading: Reading, facts: readonly LineFacts[], dated: Dated, span: Span): BoundTime | undefined {
  return (
    inLine(facts, dated) ?? inRow(reading, facts, dated) ?? inRecord(reading, facts, dated, span) ?? nextTo(reading, facts, dated)
  );
}

function inLine(facts: readonly LineFacts[], { line, mention }: Dated): BoundTime | undefined {
  const here = facts[line.index];
  const times = (here?.times ?? []).filter((time) => canBeStart(line.text, time));
  if (times.length === 0 || !here) return undefined;
  const next = here.dates.find(({ index }) => index > mention.index)?.index ?? Number.POSITIVE_INFINITY;
  const previous = here.dates.findLast(({ index }) => index < mention.index)?.end ?? 0;
  const behind = times.find(({ index }) => index >= mention.end && index < next);
  if (behind) return { time: behind, by: 'line' };
  const ahead = times.findLast(({ index, stop }) => index >= previous && stop <= mention.index);
  if (ahead && (previous === 0 || next === Number.POSITIVE_INFINITY)) return { time: ahead, by: 'line' };
  // "Jan 5, Feb 2 and Mar 1 at 6 p.m.": one time for all.
  const first = here.dates[0]?.index ?? 0;
  const last = here.dates.at(-1)?.end ?? 0;
  const shared = times.filter(({ index, stop }) => stop <= first || index >= last);
  return shared.length === times.length && shared[0] ? { time: shared[0], by: 'line' } : undefined;
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
  const here = startsBetween(reading, facts, from, to + 1, line.index);
  const underHeader = here.find(({ index }) => {
    const other = reading.lines[index]?.cell;
    return other && /\b(time|hora|start|begin)/i.test(other.table.headers[other.column] ?? '');
  });
  const time = (underHeader ?? here.find(({ index }) => index > line.index) ?? here[0])?.time;
  return time ? { time, by: 'row' } : undefined;
}

function inRecord(
  reading: Reading,
  facts: readonly LineFacts[],
  { line }: Dated,
  span: Span,
): BoundTime | undefined {
  const from = Math.max(span.from, line.index - REACH);
  const to = Math.min(span.to, line.index + REACH);
  const here = startsBetween(reading, facts, from, to, line.index);
  const time = (here.find(({ index }) => index > line.index) ?? here.at(-1))?.time;
  return time ? { time, by: 'record' } : undefined;
}

function nextTo(reading: Reading, facts: readonly LineFacts[], { line }: Dated): BoundTime | undefined {
  for (let at = line.index + 1; at <= line.index + NEIGHBOURS; at++) {
    const other = reading.lines[at];
    if (!other || (facts[at]?.dates.length ?? 0) > 0 || isNewSection(line.level, other.level)) break;
    const [found] = startsBetween(reading, facts, at, at + 1, line.index);
    if (found) return { time: found.time, by: 'neighbour' };
  }
  return undefined;
}

function isNewSection(level: number, next: number): boolean {
  return next > 0 && next < 7 && (level === 0 || next <= level);
}

function startsBetween(
  { lines }: Reading,
  facts: readonly LineFacts[],
  from: number,
  to: number,
  own: number,
): { time: TimeMention; index: number }[] {
  const found: { time: TimeMention; index: number }[] = [];
  for (let index = from; index < to; index++) {
    const { text = '', aside = false } = lines[index] ?? {};
    if (index === own || aside) continue;
    for (const time of facts[index]?.times ?? []) if (canBeStart(text, time)) found.push({ time, index });
  }
  return found;
}
