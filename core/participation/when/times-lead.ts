import type { Reading } from '../reading/line.ts';
import type { LineFacts } from './mentions.ts';

const MANY = 300;
const SHORT = 40;
const known = new WeakMap<readonly LineFacts[], Map<Element, boolean>>();

/**
 * Whether the lines of a block give each day's hour ahead of the day: "6:30 PM / Tuesday, May 5 / 5 PM / Tuesday,
 * May 12". Told by the whole block, since each time stands between two days. Looked at once for each block.
 */
export function timesLead({ nodes, lines }: Reading, facts: readonly LineFacts[], line: number): boolean {
  const parent = nodes[nodes[lines[line]?.node ?? -1]?.parent ?? -1];
  if (!parent) return false;
  const blocks = known.get(facts) ?? new Map<Element, boolean>();
  known.set(facts, blocks);
  const told = blocks.get(parent.element);
  if (told !== undefined) return told;
  let marks = '';
  for (let at = parent.from; at < Math.min(parent.to, parent.from + MANY); at++) {
    const { dates = [], times = [] } = facts[at] ?? {};
    if (dates.length > 0) marks += times.length > 0 ? 'B' : 'D';
    else if (times.length > 0) marks += (lines[at]?.text.length ?? 0) < SHORT ? 'T' : 'B';
  }
  const leads = /^(TD){2,}$/.test(marks);
  blocks.set(parent.element, leads);
  return leads;
}
