import type { Reading } from '../reading/line.ts';
import type { Dated } from './dated.ts';

/** The lines that belong to one date: from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const MANY = -1;

/**
 * For each date, the largest block around it that speaks of no other day: a table row, a card, a list item.
 * Days are counted upwards through the blocks once: linear in blocks and dates.
 */
export function* recordsOf({ nodes, lines }: Reading, dated: readonly Dated[]): Generator<undefined, Span[]> {
  const days = new Int32Array(nodes.length);
  for (const { line, day } of dated) {
    const key = day.year * 400 + day.month * 32 + day.day;
    const at = line.node;
    days[at] = days[at] === 0 || days[at] === key ? key : MANY;
  }
  for (let at = nodes.length - 1; at > 0; at--) {
    const parent = nodes[at]?.parent ?? -1;
    const key = days[at] ?? 0;
    if (parent < 0 || key === 0) continue;
    days[parent] = days[parent] === 0 || days[parent] === key ? key : MANY;
  }
  yield;
  const known = new Map<number, Span>();
  const spans: Span[] = [];
  for (const { line } of dated) {
    const chain: number[] = [];
    let at = line.node;
    let span = known.get(at);
    while (!span) {
      chain.push(at);
      const parent = nodes[at]?.parent ?? -1;
      if (days[at] === MANY) span = { from: line.index, to: line.index + 1 };
      else if (parent < 0 || days[parent] === MANY) span = { from: nodes[at]?.from ?? 0, to: nodes[at]?.to ?? 0 };
      else {
        at = parent;
        span = known.get(at);
      }
    }
    if (days[line.node] !== MANY) for (const node of chain) known.set(node, span);
    spans.push(span.to > span.from ? span : { from: line.index, to: Math.min(line.index + 1, lines.length) });
  }
  return spans;
}
