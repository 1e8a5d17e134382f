/**
 * A place in a shuffled order that never changes: a comment keeps it whatever else comes in, so that a sample once begun
 * is gone on with, and nobody can choose what is in it.
 * @returns 0 to 1
 */
export function shuffled(id: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) value = Math.imul(value ^ id.charCodeAt(at), 0x01000193);
  // The last step of murmur3: ids that differ in one digit end far apart.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32;
}

/** So many of a group are read before its numbers are shown; smaller groups are read whole. */
export const SAMPLE = 50;

/** The members of a group in the shuffled order; made once for a group, since it depends on nothing that is read. */
export function inShuffledOrder(members: readonly number[], idOf: (index: number) => string): number[] {
  return members
    .map((index) => ({ index, place: shuffled(idOf(index)) }))
    .sort((one, other) => one.place - other.place)
    .map(({ index }) => index);
}

/**
 * The random sample of a group: its comments in the shuffled order.
 * @param order from `inShuffledOrder`
 * @returns `read`: the longest beginning of that order that was read to its end, which is what may measure the machine;
 *   `next`: what to read now, up to `size`
 */
export function sampleOf(
  order: readonly number[],
  isRead: (index: number) => boolean,
  size = SAMPLE,
): { read: number[]; next: number[] } {
  const firstGap = order.findIndex((index) => !isRead(index));
  const read = order.slice(0, firstGap < 0 ? order.length : firstGap);
  return { read, next: order.slice(0, size).filter((index) => !isRead(index)) };
}

/**
 * What the machine is least sure of: comments whose nearest score is closest to the line, most doubtful first. Reading
 * them teaches most, and measures nothing.
 */
export function leastSure(
  members: readonly number[],
  scores: Float32Array,
  themes: number,
  isRead: (index: number) => boolean,
  limit = 100,
): number[] {
  const doubts: { index: number; distance: number }[] = [];
  for (const index of members) {
    if (isRead(index)) continue;
    let distance = Number.POSITIVE_INFINITY;
    for (let theme = 0; theme < themes; theme++) {
      const score = scores[index * themes + theme] ?? Number.NaN;
      if (!Number.isNaN(score)) distance = Math.min(distance, Math.abs(score - 1));
    }
    if (distance < 1) doubts.push({ index, distance });
  }
  return doubts
    .sort((one, other) => one.distance - other.distance || one.index - other.index)
    .slice(0, limit)
    .map(({ index }) => index);
}
