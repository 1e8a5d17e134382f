/** How a group's part in what was said compares with its part in the district. */
export interface Coverage {
  group: string;
  heard: number;
  enrolled: number;
  /** Its share of those heard over its share of those enrolled; 1 is even. */
  ratio: number;
  /** Upper end of the 90% Wilson interval of the ratio. */
  high: number;
  /** Even the upper end lies below 1: more than chance keeps this group away. */
  notHeard: boolean;
  /** How many more of this group would make it even, all else the same. */
  missing: number;
}

/** 5% above, 5% below. */
const Z = 1.644854;

/**
 * Who is missing. Only people who said which group they belong to are counted.
 * @param heard comments (or people) per group
 * @param enrolled people per group
 * @returns a row per enrolled group, least heard first; empty when nobody was heard
 */
export function coverage(
  heard: Readonly<Record<string, number>>,
  enrolled: Readonly<Record<string, number>>,
): Coverage[] {
  const groups = Object.keys(enrolled).filter((group) => (enrolled[group] ?? 0) > 0);
  const all = groups.reduce((sum, group) => sum + (heard[group] ?? 0), 0);
  const everybody = groups.reduce((sum, group) => sum + (enrolled[group] ?? 0), 0);
  if (all === 0) return [];
  return groups
    .map((group) => {
      const own = heard[group] ?? 0;
      const share = (enrolled[group] ?? 0) / everybody;
      const high = wilson(own, all).high / share;
      const missing = share < 1 ? Math.max(0, Math.ceil((share * all - own) / (1 - share) - 1e-9)) : 0;
      return {
        group,
        heard: own,
        enrolled: enrolled[group] ?? 0,
        ratio: own / all / share,
        high,
        notHeard: high < 1,
        missing,
      };
    })
    .sort((one, other) => one.ratio - other.ratio);
}

/** The Wilson interval of a share, 90% unless told. */
export function wilson(found: number, of: number, z = Z): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = found / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
}
