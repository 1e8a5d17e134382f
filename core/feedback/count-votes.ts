import type { SameGroups, Votes, VotesByKind } from '../model/engagement.ts';
import type { Submission } from '../model/submission.ts';
import { groupsOfSubmission, type Names } from './groups-of-submission.ts';
import { LANGUAGE } from './language-kind.ts';
import { oneName, underOneName } from './same-groups.ts';

/** Id of a statement → kind of group → group → votes. Maps, since the names come from whoever filled in the form. */
export type Tally = Map<string, Map<string, Map<string, Votes>>>;

const nothing: SameGroups = { kinds: {}, groups: {} };
const voteKinds = ['agree', 'disagree', 'unsure'] as const;

/**
 * Adds the votes of one submission: answers to `view` questions, which carry `agree`, `disagree` or `unsure`. Each is
 * counted once in every kind of group that the voter named. The kind '' has everybody.
 * @param same what is one thing under two names
 * @returns how many votes it held
 */
export function countVotes(
  submission: Submission,
  asGroup: ReadonlySet<string>,
  same: SameGroups,
  tally: Tally,
  names?: Names,
): number {
  const groups = [
    ...Object.entries(underOneName(groupsOfSubmission(submission, asGroup, names), same)),
    [LANGUAGE, submission.language.split('-')[0] ?? ''] as const,
    ['', ''] as const,
  ];
  let count = 0;
  for (const { id, choices } of submission.answers) {
    const vote = choices?.length === 1 ? voteKinds.find((kind) => kind === choices[0]) : undefined;
    if (!id || !vote) continue;
    count++;
    const kinds = within(tally, id, () => new Map());
    for (const [kind, group] of groups) {
      const votes = within(
        within(kinds, kind, () => new Map<string, Votes>()),
        group,
        () => ({ agree: 0, disagree: 0, unsure: 0 }),
      );
      votes[vote]++;
    }
  }
  return count;
}

/** The votes on one statement, to be kept. */
export function votesOf(kinds: ReadonlyMap<string, ReadonlyMap<string, Votes>>): VotesByKind {
  return Object.fromEntries([...kinds].map(([kind, groups]) => [kind, Object.fromEntries(groups)]));
}

/**
 * The votes by one kind of group; voters of whom the group is not known stand under ''.
 * @param same what staff have since said to be one thing under two names
 */
export function votesBy(kind: string, votes: VotesByKind, same: SameGroups = nothing): Map<string, Votes> {
  const known = new Map<string, Votes>();
  const names = Object.hasOwn(same.groups, kind) ? (same.groups[kind] ?? {}) : {};
  for (const [one, groups] of Object.entries(votes)) {
    if (oneName(one, same.kinds) !== kind) continue;
    for (const [group, own] of Object.entries(groups)) {
      const name = oneName(group, names);
      const before = known.get(name);
      known.set(name, before ? addVotes(before, own) : own);
    }
  }
  const everybody = votes['']?.[''];
  if (!everybody || kind === '') return known;
  const silent = { ...everybody };
  // Whoever answered under both names of a kind is in two groups: then fewer are silent, never less than none.
  for (const own of known.values()) for (const vote of voteKinds) silent[vote] = Math.max(0, silent[vote] - own[vote]);
  return silent.agree + silent.disagree + silent.unsure > 0 ? known.set('', silent) : known;
}

/** Adds up votes that were counted in different ways. */
export function addVotes(one: Votes, other: Votes): Votes {
  return { agree: one.agree + other.agree, disagree: one.disagree + other.disagree, unsure: one.unsure + other.unsure };
}

function within<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const kept = map.get(key) ?? make();
  map.set(key, kept);
  return kept;
}
