import type { Ink } from './ink.ts';

/** Ink that hangs together: a letter, a word whose letters touch, or a drawing. The box is given inclusive. */
export interface Blob {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How many pixels are inked. */
  readonly area: number;
  /** 1 for dark ink, 2 for light. */
  readonly kind: number;
}

interface Growing {
  left: number;
  top: number;
  right: number;
  bottom: number;
  area: number;
  kind: number;
}

const PAUSE_EVERY = 32;

/** Finds what hangs together, corners included, in one pass over the rows: stretches of ink join those above them. */
export function* blobsOf({ width, height, marks }: Ink): Generator<undefined, Blob[]> {
  const parents: number[] = [];
  const blobs: Growing[] = [];
  const top = (of: number) => {
    let at = of;
    while (parents[at] !== at) at = parents[at] = parents[parents[at] as number] as number;
    return at;
  };
  let above: { from: number; to: number; blob: number }[] = [];
  for (let y = 0; y < height; y++) {
    if (y % PAUSE_EVERY === 0) yield;
    const here: typeof above = [];
    let next = 0;
    for (let x = 0; x < width; x++) {
      const kind = marks[y * width + x] as number;
      if (kind === 0) continue;
      const from = x;
      while (x + 1 < width && marks[y * width + x + 1] === kind) x++;
      let blob = -1;
      while (next < above.length && (above[next]?.to ?? 0) < from - 1) next++;
      for (let index = next; index < above.length; index++) {
        const other = above[index] as (typeof above)[number];
        if (other.from > x + 1) break;
        const its = top(other.blob);
        if (blobs[its]?.kind !== kind) continue;
        if (blob === -1) blob = its;
        else if (its !== blob) blob = join(blobs, parents, blob, its);
      }
      if (blob === -1) {
        blob = blobs.length;
        parents.push(blob);
        blobs.push({ left: from, top: y, right: x, bottom: y, area: 0, kind });
      }
      const own = blobs[blob] as Growing;
      own.left = Math.min(own.left, from);
      own.right = Math.max(own.right, x);
      own.bottom = y;
      own.area += x - from + 1;
      here.push({ from, to: x, blob });
    }
    above = here;
  }
  return blobs.filter((_, index) => parents[index] === index);
}

function join(blobs: Growing[], parents: number[], one: number, other: number): number {
  const [kept, gone] = one < other ? [one, other] : [other, one];
  const [into, from] = [blobs[kept] as Growing, blobs[gone] as Growing];
  parents[gone] = kept;
  into.left = Math.min(into.left, from.left);
  into.top = Math.min(into.top, from.top);
  into.right = Math.max(into.right, from.right);
  into.bottom = Math.max(into.bottom, from.bottom);
  into.area += from.area;
  return kept;
}
