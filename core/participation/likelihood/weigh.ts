import type { Dated } from '../when/dated.ts';
import type { DateRole } from '../when/role-words.ts';
import { evidenceOf, type Surroundings } from './evidence.ts';
import { likelihoodOf } from './likelihood.ts';

/** Below this likelihood a date is no meeting's, though nothing that was read speaks against it. */
const UNLIKELY = 0.05;
/** From this likelihood on a date is a meeting's, though something that was read speaks against it. */
const LIKELY = 0.93;
const PAUSE_EVERY = 10;

export interface Roles {
  readonly happening: readonly Dated[];
  readonly others: readonly { readonly dated: Dated; readonly role: Exclude<DateRole, 'happens'> }[];
}

/**
 * The second opinion: what the rules make of single words is overruled where all that surrounds a date speaks clearly
 * for the opposite. A deadline, a day that was moved, and what stands in the navigation stay what they are.
 */
export function* weigh({ happening, others }: Roles, around: Surroundings): Generator<undefined, Roles> {
  const kept: Dated[] = [];
  const left: Roles['others'][number][] = [];
  let done = 0;
  for (const dated of happening) {
    if (done++ % PAUSE_EVERY === 0) yield;
    if (isRead(dated) && likelihoodOf(evidenceOf(dated, around)) < UNLIKELY) left.push({ dated, role: 'other' });
    else kept.push(dated);
  }
  for (const each of others) {
    if (done++ % PAUSE_EVERY === 0) yield;
    const isOpen = each.role === 'doubtful' && !each.dated.line.aside && isRead(each.dated);
    if (isOpen && likelihoodOf(evidenceOf(each.dated, around)) >= LIKELY) kept.push(each.dated);
    else left.push(each);
  }
  const inOrder = (one: Dated, other: Dated) =>
    one.line.index - other.line.index || one.mention.index - other.mention.index;
  return {
    happening: kept.sort(inOrder),
    others: left.sort((one, other) => inOrder(one.dated, other.dated)),
  };
}

/** Learned from pages in English: what is declared to be in another language is left to the rules. */
function isRead({ line }: Dated): boolean {
  return line.lang === '' || /^en\b/i.test(line.lang);
}
