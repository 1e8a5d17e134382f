import type { Votes } from '../model/engagement.ts';

export interface Consensus {
  /** Groups with enough votes to be counted. */
  groups: string[];
  /** Groups with too few votes: named, so that nobody is left out in silence. */
  tooFew: string[];
  /** Geometric mean over groups of (share that agrees) × (1 − share that disagrees), 0 to 1. */
  strength: number;
  /** At least two groups, and in every one at least 20 votes and 60% agreement. */
  shared: boolean;
}

/** Fewer votes of a group say nothing of it. */
export const VOTES = 20;
/** The share that must agree in every group. */
export const AGREE = 0.6;

/**
 * Whether differently situated groups agree on a statement ("Did we hear you right?"). One group's refusal is not
 * outvoted by a larger group: the mean is geometric, and dissent lowers it.
 */
export function consensus(votes: Readonly<Record<string, Votes>>): Consensus {
  const total = ({ agree, disagree, unsure }: Votes) => agree + disagree + unsure;
  const all = Object.entries(votes);
  const counted = all.filter(([, each]) => total(each) >= VOTES);
  const strengths = counted.map(([, each]) => {
    // One vote more either way, so that nobody's silence makes a zero or a one.
    const of = total(each) + 2;
    return ((each.agree + 1) / of) * (1 - (each.disagree + 1) / of);
  });
  return {
    groups: counted.map(([group]) => group),
    tooFew: all.filter(([, each]) => total(each) < VOTES).map(([group]) => group),
    strength:
      strengths.length > 0 ? strengths.reduce((product, each) => product * each, 1) ** (1 / strengths.length) : 0,
    shared:
      counted.length >= 2 &&
      counted.length === all.length &&
      counted.every(([, each]) => each.agree / total(each) >= AGREE),
  };
}
