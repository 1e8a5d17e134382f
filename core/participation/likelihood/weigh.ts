import type { Dated } from '../when/dated.ts';
import type { DateRole } from '../when/role-words.ts';
import { evidenceOf, type Surroundings } from './evidence.ts';
import { likelihoodOf } from './likelihood.ts';

/** Below this likelihood a date is no meeting's, though nothing that was read speaks against it. */
const UNLIKELY = 0.05;
/** From this likelihood on a date is a meeting's, though something that was read speaks against it. */
const LIKELY = 0.7;
/** Days that make a list. */
const LIST = 3;
const PAUSE_EVERY = 10;
const spanishMonth =
  /(?<!\p{L})(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre)(?!\p{L})/iu;

interface Other {
  readonly dated: Dated;
  readonly role: Exclude<DateRole, 'happens'>;
}

export interface Roles {
  readonly happening: readonly Dated[];
  readonly others: readonly Other[];
}

/** Roles after the second opinion, and how likely people gather on each date that it was asked about. */
export interface Weighed extends Roles {
  readonly likelihood: ReadonlyMap<Dated, number>;
}

/**
 * The second opinion: what the rules make of single words is overruled where all that surrounds a date speaks clearly
 * for the opposite. A deadline, a day that was moved, and what stands in the navigation stay what they are.
 */
export function* weigh({ happening, others }: Roles, around: Surroundings): Generator<undefined, Weighed> {
  const kept: Dated[] = [];
  const left: Other[] = [];
  const likelihood = new Map<Dated, number>();
  const open = others.filter(isOpen);
  for (const [at, dated] of [...happening.filter(isRead), ...open.map((each) => each.dated)].entries()) {
    if (at % PAUSE_EVERY === 0) yield;
    likelihood.set(dated, likelihoodOf(evidenceOf(dated, around)));
  }
  for (const dated of happening) {
    if ((likelihood.get(dated) ?? 1) < UNLIKELY) left.push({ dated, role: 'other' });
    else kept.push(dated);
  }
  const lists = meansOfLists(open, likelihood, around);
  for (const each of others) {
    const most = isOpen(each) ? Math.max(likelihood.get(each.dated) ?? 0, lists.get(each) ?? 0) : 0;
    if (most >= LIKELY) kept.push(each.dated);
    else left.push(each);
  }
  const inOrder = (one: Dated, other: Dated) =>
    one.line.index - other.line.index || one.mention.index - other.mention.index;
  return {
    happening: kept.sort(inOrder),
    others: left.sort((one, other) => inOrder(one.dated, other.dated)),
    likelihood,
  };
}

function isOpen({ dated, role }: Other): boolean {
  return role === 'doubtful' && !dated.line.aside && isRead(dated);
}

/** Learned from pages in English: what is declared to be in another language, or writes its days so, is left to the rules. */
function isRead({ line, mention }: Dated): boolean {
  if (line.lang !== '' && !/^en\b/i.test(line.lang)) return false;
  return !spanishMonth.test(line.text.slice(mention.index, mention.end));
}

/** How likely the days of a list are on the whole: what most of them are, the others are too. */
function meansOfLists(
  doubts: readonly Other[],
  likelihood: ReadonlyMap<Dated, number>,
  { scopes }: Surroundings,
): Map<Other, number> {
  const lists = new Map<Element | object, Map<string, Other[]>>();
  for (const each of doubts) {
    const { line } = each.dated;
    const place = line.cell?.table ?? line.element.parentElement ?? line;
    const name = `${scopes[line.index]?.headings.at(-1)} ${line.element.tagName} ${line.cell?.column}`;
    const within = lists.get(place) ?? new Map<string, Other[]>();
    lists.set(place, within);
    const list = within.get(name) ?? [];
    within.set(name, list);
    list.push(each);
  }
  const means = new Map<Other, number>();
  for (const list of [...lists.values()].flatMap((within) => [...within.values()])) {
    if (list.length < LIST) continue;
    const mean = list.reduce((sum, { dated }) => sum + (likelihood.get(dated) ?? 0), 0) / list.length;
    for (const each of list) means.set(each, mean);
  }
  return means;
}
