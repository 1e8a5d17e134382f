/** One group and one theme: of `size` comments, about `raised` name it. */
export interface GroupCount {
  size: number;
  raised: number;
}

/** How a theme lies over differently situated groups. Groups of fewer than `COMPARABLE` are not compared. */
export interface Sharing {
  /** How many groups could be compared. */
  groups: number;
  /** Share of the groups in which at least 12 in 100 raise it, 0 to 1. */
  breadth: number;
  /** Geometric mean of the groups' shares: high only when no group is left out. */
  common: number;
  /** Smallest share over largest: 1 when all raise it alike. */
  evenness: number;
  /** Smoothed share of each group, in the order given; undefined where the group is too small to compare. */
  shares: (number | undefined)[];
}

/** Groups are compared from so many comments on. */
export const COMPARABLE = 30;
/** From this share on a group counts as raising a theme. */
export const RAISED = 0.12;

/**
 * @returns undefined when fewer than two groups are large enough
 */
export function sharing(counts: readonly GroupCount[]): Sharing | undefined {
  const shares = counts.map(({ size, raised }) => (size >= COMPARABLE ? (raised + 1) / (size + 2) : undefined));
  const known = shares.filter((share) => share !== undefined);
  if (known.length < 2) return undefined;
  return {
    groups: known.length,
    breadth: known.filter((share) => share >= RAISED).length / known.length,
    common: Math.exp(known.reduce((sum, share) => sum + Math.log(share), 0) / known.length),
    evenness: Math.min(...known) / Math.max(...known),
    shares,
  };
}

/**
 * Themes that a group raises at least twice as often as all the others together, though few raise them over all: what a
 * vote by numbers would lose.
 * @param counts groups in a row per theme
 */
export function raisedByFew(counts: readonly GroupCount[]): { group: number; times: number }[] {
  const all = counts.reduce((sum, { size }) => sum + size, 0);
  const raised = counts.reduce((sum, { raised: some }) => sum + some, 0);
  return counts.flatMap(({ size, raised: own }, group) => {
    if (size < 10 || own < 5) return [];
    const others = (raised - own + 1) / (all - size + 2);
    const share = (own + 1) / (size + 2);
    return share >= RAISED && share / others >= 2 ? [{ group, times: share / others }] : [];
  });
}
