import { kindOf } from '../kinds.ts';
import type { Line, Reading } from '../reading/line.ts';
import type { BoundTime } from './bound-time.ts';
import type { CarriedOn } from './carried-on.ts';
import { isDayAlone } from './day-schedule.ts';
import type { LineFacts } from './mentions.ts';
import { isNamedAbove } from './stacked-times.ts';

const REACH = 12;

/**
 * The gatherings of a day that each have their name and hour in a line of their own below it, with the lines about each:
 * what one line says of its place, or that it is cancelled, is not said of the others. None where the hours stand
 * otherwise.
 * @param next the line at which another day begins
 */
export function inOwnLines(
  { lines }: Reading,
  facts: readonly LineFacts[],
  day: Line,
  bound: readonly BoundTime[],
  next: number,
): CarriedOn[] {
  const isOne = bound.length === 1 && bound[0]?.by === 'neighbour' && isDayAlone(day, facts[day.index]);
  if (bound.length < 2 && !isOne) return [];
  const heads = bound.map(({ line }) => (isNamedAbove({ lines }, facts, line) ? line - 1 : line));
  const isEach = bound.every(
    ({ line, by }, at) =>
      by !== 'page' &&
      line > Math.max(day.index, bound[at - 1]?.line ?? 0) &&
      (heads[at] !== line || kindOf(facts[line]?.rest ?? '') !== undefined),
  );
  if (!isEach) return [];
  return bound.flatMap((time, at) => {
    const line = lines[time.line];
    const from = heads[at] ?? time.line;
    const end = Math.min(heads[at + 1] ?? next, time.line + REACH);
    return line ? [{ line, span: { from, to: endOf(lines, from, time.line, end) }, time }] : [];
  });
}

/** Where the lines about one gathering end: at a heading like its own, or at any where it has none. */
function endOf(lines: readonly Line[], from: number, line: number, end: number): number {
  const level = lines[from]?.level ?? 0;
  let to = line + 1;
  while (to < end) {
    const other = lines[to]?.level ?? 0;
    if (other > 0 && (level === 0 || other <= level)) break;
    to++;
  }
  return to;
}
