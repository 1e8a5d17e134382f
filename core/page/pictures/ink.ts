import type { Raster } from './picture.ts';

/** Shades of a picture, 0 to 255, row by row. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

/** What stands out from a plain ground. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  /** 1 where a pixel is darker than the ground around it, 2 where it is lighter, 0 elsewhere. */
  readonly marks: Uint8Array;
  /** How many pixels lie where there is no plain ground: in photographs, textures and fine patterns. */
  readonly busy: number;
}

const TILE = 16;
const BINS = 32;
/** How many shades apart the ink must be from its ground, and how much of a neighbourhood the ground must take up. */
const CONTRAST = 40;
const PLAIN = 0.42;

/** The shades of a picture. What is transparent counts as middle grey: words in it may be dark or light. */
export function greyOf({ width, height, pixels }: Raster): Grey {
  const shades = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < shades.length; at++, from += 4) {
    const shade =
      0.299 * (pixels[from] as number) + 0.587 * (pixels[from + 1] as number) + 0.114 * (pixels[from + 2] as number);
    const alpha = (pixels[from + 3] as number) / 255;
    shades[at] = shade * alpha + 128 * (1 - alpha);
  }
  return { width, height, shades };
}

/** The same picture at half its size, for letters that are too large to be seen closely. */
export function halved({ width, height, shades }: Grey): Grey {
  const [wide, high] = [width >> 1, height >> 1];
  const half = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      const at = 2 * y * width + 2 * x;
      const sum =
        (shades[at] as number) +
        (shades[at + 1] as number) +
        (shades[at + width] as number) +
        (shades[at + width + 1] as number);
      half[y * wide + x] = sum >> 2;
    }
  }
  return { width: wide, height: high, shades: half };
}

/** The same picture with the usual shade of each row made one: a button that is lighter at its top has a plain ground then. */
export function levelled({ width, height, shades }: Grey): Grey {
  const level = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = shades.slice(y * width, (y + 1) * width).sort();
    const usual = row[width >> 1] as number;
    for (let at = y * width; at < (y + 1) * width; at++)
      level[at] = Math.min(255, Math.max(0, (shades[at] as number) - usual + 128));
  }
  return { width, height, shades: level };
}

/**
 * Parts ink from ground. The ground of each tile is the commonest shade of it and its neighbours; where no shade is
 * common there is no ground, as in photographs.
 */
export function* inkOf({ width, height, shades }: Grey): Generator<undefined, Ink> {
  const across = Math.ceil(width / TILE);
  const down = Math.ceil(height / TILE);
  const counts = yield* shadesByTile({ width, height, shades }, across, down);
  const marks = new Uint8Array(width * height);
  let busy = 0;
  for (let row = 0; row < down; row++) {
    yield;
    for (let column = 0; column < across; column++) {
      const ground = groundAt(counts, across, down, row, column);
      const [right, bottom] = [Math.min(width, (column + 1) * TILE), Math.min(height, (row + 1) * TILE)];
      if (ground === undefined) {
        busy += (right - column * TILE) * (bottom - row * TILE);
        continue;
      }
      for (let y = row * TILE; y < bottom; y++) {
        for (let at = y * width + column * TILE; at < y * width + right; at++) {
          const apart = (shades[at] as number) - ground;
          if (apart <= -CONTRAST) marks[at] = 1;
          else if (apart >= CONTRAST) marks[at] = 2;
        }
      }
    }
  }
  return { width, height, marks, busy };
}

function* shadesByTile({ width, height, shades }: Grey, across: number, down: number) {
  const counts = new Uint32Array(across * down * BINS);
  for (let y = 0; y < height; y++) {
    if (y % TILE === 0) yield;
    const first = Math.floor(y / TILE) * across;
    for (let x = 0; x < width; x++) {
      const bin = (first + (x >> 4)) * BINS + ((shades[y * width + x] as number) >> 3);
      counts[bin] = (counts[bin] as number) + 1;
    }
  }
  return counts;
}

/** The commonest shade in a tile and the eight around it; undefined where none is common. */
function groundAt(counts: Uint32Array, across: number, down: number, row: number, column: number): number | undefined {
  const sums = new Float64Array(BINS + 2);
  let all = 0;
  for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x++) {
      for (let bin = 0; bin < BINS; bin++) {
        const count = counts[(y * across + x) * BINS + bin] as number;
        sums[bin + 1] = (sums[bin + 1] as number) + count;
        all += count;
      }
    }
  }
  let [best, most] = [1, 0];
  for (let bin = 1; bin <= BINS; bin++) {
    const near = (sums[bin - 1] as number) + (sums[bin] as number) + (sums[bin + 1] as number);
    if (near > most) [best, most] = [bin, near];
  }
  if (most < PLAIN * all) return undefined;
  let weighted = 0;
  for (let bin = best - 1; bin <= best + 1; bin++) weighted += (sums[bin] as number) * ((bin - 1) * 8 + 4);
  return weighted / most;
}
