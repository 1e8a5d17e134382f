/** How far two people who read the same comments found the same. */
export interface Agreement {
  /** Comments that both read. */
  both: number;
  /** Share of them on which they agree, 0 to 1. */
  same: number;
  /** Cohen's kappa: agreement beyond what chance would give; undefined when one of them always or never said yes. */
  kappa: number | undefined;
}

/**
 * Cohen's kappa for one theme.
 * Source: J. Cohen, A coefficient of agreement for nominal scales, 1960.
 */
export function agreement(pairs: readonly { one: boolean; other: boolean }[]): Agreement {
  const both = pairs.length;
  if (both === 0) return { both: 0, same: 0, kappa: undefined };
  const same = pairs.filter(({ one, other }) => one === other).length / both;
  const one = pairs.filter((pair) => pair.one).length / both;
  const other = pairs.filter((pair) => pair.other).length / both;
  const chance = one * other + (1 - one) * (1 - other);
  const isTold = one > 0 && one < 1 && other > 0 && other < 1;
  return { both, same, kappa: isTold ? (same - chance) / (1 - chance) : undefined };
}

/** The pairs of two people for one theme, from what each found: comment → themes. */
export function pairsFor(
  theme: string,
  one: ReadonlyMap<string, readonly string[]>,
  other: ReadonlyMap<string, readonly string[]>,
): { comment: string; one: boolean; other: boolean }[] {
  return [...one].flatMap(([comment, themes]) => {
    const others = other.get(comment);
    return others ? [{ comment, one: themes.includes(theme), other: others.includes(theme) }] : [];
  });
}
