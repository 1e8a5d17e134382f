/** A share of a group's comments, 0 to 1, with its 95% interval. */
export interface Estimate {
  share: number;
  low: number;
  high: number;
  /** Standard error of `share`; 0 when everything was read. */
  error: number;
  /** How many were read by a person; equal to `size` when nothing is estimated. */
  read: number;
  size: number;
}

/**
 * The share of a group's comments that raise a theme: the machine's count over all, corrected by what a person found in
 * the random sample (prediction-powered inference with a tuned weight, arXiv 2311.01453, for a finite group).
 * @param all what the machine says of every comment of the group
 * @param sample pairs for the comments of the random sample: what the machine says, what the person found
 * @returns undefined when fewer than two were read and the group is larger
 */
export function estimateShare(
  all: { size: number; suggested: number },
  sample: readonly { machine: boolean; person: boolean }[],
): Estimate | undefined {
  const { size } = all;
  const read = sample.length;
  if (size === 0 || (read < 2 && read < size)) return undefined;
  const found = sample.filter(({ person }) => person).length;
  if (read >= size) {
    const share = found / size;
    return { share, low: share, high: share, error: 0, read: size, size };
  }
  const machine = sample.filter((pair) => pair.machine).length / read;
  const person = found / read;
  const over = (of: (pair: { machine: boolean; person: boolean }) => number) =>
    sample.reduce((sum, pair) => sum + of(pair), 0) / (read - 1);
  const variance = over((pair) => (Number(pair.machine) - machine) ** 2);
  const together = over((pair) => (Number(pair.machine) - machine) * (Number(pair.person) - person));
  // How much the machine is listened to: not at all where it knows nothing.
  const trust = variance > 0 ? Math.min(1, Math.max(0, together / variance)) : 0;
  const share = person + trust * (all.suggested / size - machine);
  const rest = over((pair) => (Number(pair.person) - person - trust * (Number(pair.machine) - machine)) ** 2);
  // A sample without one surprise is not a world without: as if one comment more had surprised.
  const least = 1 / (read + 2);
  const spread = Math.sqrt((Math.max(rest, least) * (1 - read / size)) / read);
  const reach = student(read - 1) * spread;
  // What was seen is there: no interval reaches below what was found or above what was found not to be.
  const low = Math.max(found / size, share - reach);
  const high = Math.min(1 - (read - found) / size, share + reach);
  return {
    share: Math.min(high, Math.max(low, share)),
    low: Math.min(low, high),
    high: Math.max(low, high),
    error: spread,
    read,
    size,
  };
}

/** The 97.5% point of Student's t, by the expansion of Cornish and Fisher: within 0.01 from 4 degrees on. */
export function student(degrees: number): number {
  if (degrees < 3) return degrees < 2 ? 12.706 : 4.303;
  const z = 1.959964;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}

/** The estimate for several groups together, each counted by its size. Groups must not overlap. */
export function pooled(parts: readonly Estimate[]): Estimate | undefined {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (size === 0) return undefined;
  const share = parts.reduce((sum, part) => sum + part.share * part.size, 0) / size;
  const variance = parts.reduce((sum, part) => sum + (part.error * part.size) ** 2, 0);
  const error = Math.sqrt(variance) / size;
  const read = parts.reduce((sum, part) => sum + part.read, 0);
  // As many degrees as the groups that were sampled give together; those read whole add no doubt.
  const sampled = parts.reduce((sum, part) => sum + (part.error > 0 ? part.read - 1 : 0), 0);
  const reach = error === 0 ? 0 : student(Math.max(1, sampled)) * error;
  return { share, low: Math.max(0, share - reach), high: Math.min(1, share + reach), error, read, size };
}
