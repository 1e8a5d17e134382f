import type { Line, Reading } from '../reading/line.ts';
import type { BoundTime } from './bound-time.ts';
import type { Dated } from './dated.ts';
import type { LineFacts } from './mentions.ts';
import type { Span } from './records.ts';

/** A gathering of a day that is written above it: its first line, its record, its time. */
export interface CarriedOn {
  readonly line: Line;
  readonly span: Span;
  readonly time: BoundTime;
}

const REACH = 12;
const MANY = 8;

/**
 * More gatherings of the same day where a page writes the day once: rows below a date cell that spans them or is left
 * empty, and cards or items below the first of a day. Each must hold a time and no date, be the next of its kind, and
 * come before the next day.
 */
export function carriedOn(
  { lines, nodes }: Reading,
  facts: readonly LineFacts[],
  { line }: Dated,
  bound: readonly BoundTime[],
  next: number,
): CarriedOn[] {
  const first = bound[0];
  if (!first || first.by === 'page' || first.by === 'neighbour') return [];
  const own = unitOf(line, nodes);
  if (!own) return [];
  const found: CarriedOn[] = [];
  const seen = new Set([own]);
  const end = Math.min(next, lines.length, line.index + REACH * MANY);
  let at = own.to;
  while (at < end && found.length < MANY) {
    const other = lines[at];
    const unit = other && unitOf(other, nodes);
    if (!unit || unit.element.parentElement !== own.element.parentElement || !isLike(unit.element, own.element)) break;
    if (unit.to > next || seen.has(unit)) break;
    seen.add(unit);
    const time = timeIn(facts, unit.from, unit.to);
    if (!time) break;
    found.push({ line: other, span: unit, time: { ...time, by: 'row' } });
    at = unit.to;
  }
  return found;
}

/** The row or the item that a line stands in. */
function unitOf(line: Line, nodes: Reading['nodes']) {
  for (let at = line.node; at >= 0; at = nodes[at]?.parent ?? -1) {
    const node = nodes[at];
    if (node && /^(TR|LI|ARTICLE)$/.test(node.element.tagName)) return node;
  }
  return undefined;
}

function isLike(one: Element, other: Element): boolean {
  return one.tagName === other.tagName && one.className === other.className;
}

function timeIn(facts: readonly LineFacts[], from: number, to: number) {
  for (let line = from; line < to; line++) {
    const here = facts[line];
    if (here?.dates.length) return undefined;
    const time = here?.times.find(({ certain }) => certain);
    if (time) return { time, line };
  }
  return undefined;
}
