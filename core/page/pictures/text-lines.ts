import type { Blob } from './blobs.ts';
import type { Ink } from './ink.ts';
import type { TextLine } from './picture.ts';

/** Heights of letters in pixels: lower ones are not seen, higher ones stand apart from each other unless written in script. */
const LOWEST = 5;
const LARGE = 24;
/** More pieces than this are no text: a fine pattern, or noise. */
const MOST = 6000;

interface Row {
  blobs: Blob[];
  /** How high its letters are so far, and where it ends. */
  high: number;
  right: number;
}

/** The lines of text among the blobs of a picture, and the blobs that they are made of. */
export function* textLines(
  ink: Ink,
  blobs: readonly Blob[],
): Generator<undefined, { line: TextLine; blobs: Blob[] }[]> {
  const letters = blobs.filter((blob) => couldBeLetters(blob, ink));
  if (letters.length > MOST) return [];
  const found: { line: TextLine; blobs: Blob[] }[] = [];
  for (const row of yield* rowsOf(letters)) {
    const line = lineOf(ink, row.blobs);
    if (line) found.push({ line, blobs: row.blobs });
  }
  return found;
}

function couldBeLetters(blob: Blob, { width, height }: Ink): boolean {
  const [wide, high] = sizeOf(blob);
  if (high < LOWEST || high > height * 0.9 || wide > width * 0.95) return false;
  return wide <= 12 * high && high <= 10 * wide;
}

/** Puts what stands beside each other at one height into rows, from left to right. */
function* rowsOf(blobs: readonly Blob[]): Generator<undefined, Row[]> {
  const sorted = [...blobs].sort((one, other) => one.left - other.left);
  let open: Row[] = [];
  const closed: Row[] = [];
  for (const [index, blob] of sorted.entries()) {
    if (index % 50 === 0) {
      yield;
      const isOver = (row: Row) => blob.left - row.right > 3 * row.high;
      closed.push(...open.filter(isOver));
      open = open.filter((row) => !isOver(row));
    }
    const row = nearest(open, blob);
    if (row) {
      row.blobs.push(blob);
      row.right = Math.max(row.right, blob.right);
      row.high = Math.max(...row.blobs.slice(-12).map((each) => sizeOf(each)[1]));
    } else open.push({ blobs: [blob], high: sizeOf(blob)[1], right: blob.right });
  }
  return [...closed, ...open];
}

function nearest(open: readonly Row[], blob: Blob): Row | undefined {
  const high = sizeOf(blob)[1];
  let best: Row | undefined;
  for (const row of open) {
    const last = row.blobs.at(-1) as Blob;
    const gap = blob.left - row.right;
    if (last.kind !== blob.kind || gap > 1.4 * row.high || gap < -0.6 * row.high) continue;
    if (high > 2.2 * row.high || high < 0.35 * row.high) continue;
    const shared = Math.min(last.bottom, blob.bottom) - Math.max(last.top, blob.top) + 1;
    if (shared < 0.45 * Math.min(high, sizeOf(last)[1])) continue;
    if (!best || row.right > best.right) best = row;
  }
  return best;
}

/** Whether a row of blobs looks like text: one baseline, letters of unlike widths, strokes as close as in writing. */
function lineOf(ink: Ink, blobs: readonly Blob[]): TextLine | undefined {
  const heights = blobs.map((blob) => sizeOf(blob)[1]);
  const high = at(heights, 0.75);
  const [left, right] = [Math.min(...blobs.map((each) => each.left)), Math.max(...blobs.map((each) => each.right))];
  const wide = right - left + 1;
  const baseline = at(
    blobs.map(({ bottom }) => bottom),
    0.4,
  );
  if (wide < 2.5 * high) return undefined;
  // Letters hang from, stand on, or reach a little below one line; marks of a drawing stand anywhere.
  const stand = blobs.filter(
    ({ bottom }) => bottom >= baseline - 0.16 * high - 1 && bottom <= baseline + 0.4 * high + 1,
  );
  const straight = blobs.filter(({ bottom }) => Math.abs(bottom - baseline) <= 0.1 * high + 1);
  if (stand.length < 0.8 * blobs.length || straight.length < 0.5 * blobs.length) return undefined;
  const solid = blobs.filter((blob) => isSolid(blob, high));
  if (solid.length > 0.5 * blobs.length) return undefined;
  const strokes = strokesIn(
    ink,
    left,
    right,
    Math.round(baseline - high + 1),
    Math.round(baseline),
    blobs[0]?.kind ?? 1,
  );
  const closeness = (strokes * high) / wide;
  const letters = Math.max(blobs.length, Math.round(strokes / 1.8));
  const widths = blobs.map((blob) => sizeOf(blob)[0]);
  const mean = average(widths);
  if (closeness < 0.7 || letters < 4) return undefined;
  if (high < LARGE ? closeness > 4.2 : closeness > 3 || !areLargeLetters(blobs.length, letters, mean / high, high))
    return undefined;
  // Windows and bars are all alike; letters differ in width, or, typewritten, in how much ink they take.
  const areas = blobs.map(({ area }) => area);
  if (blobs.length >= 4 && spread(widths) < 0.14 && spread(areas) < 0.14) return undefined;
  const top = Math.min(...blobs.map((each) => each.top));
  const bottom = Math.max(...blobs.map((each) => each.bottom));
  return { left, top, right, bottom, letters, words: wordsIn(blobs, high, mean) };
}

/** A row of large things is more often drawn than written: it takes more to believe that these are letters. */
function areLargeLetters(blobs: number, letters: number, shape: number, high: number): boolean {
  return letters >= 6 && (blobs >= 6 || (shape > 1.6 && letters >= 8 && high < 2 * LARGE));
}

/** A filled block, such as a bar, a window or a key. A few letters are such, most have more air. */
function isSolid(blob: Blob, high: number): boolean {
  const [wide, tall] = sizeOf(blob);
  return blob.area >= 0.85 * wide * tall && (tall >= 12 || wide > 0.35 * high);
}

/** How many strokes a reader's eye crosses on the way through a line, on average over its middle. */
function strokesIn({ width, marks }: Ink, left: number, right: number, top: number, bottom: number, kind: number) {
  let crossed = 0;
  const heights = [0.3, 0.45, 0.6, 0.75].map((share) => Math.max(0, Math.round(top + share * (bottom - top))));
  for (const y of heights) {
    let before = false;
    for (let x = left; x <= right; x++) {
      const isInk = marks[y * width + x] === kind;
      if (isInk && !before) crossed++;
      before = isInk;
    }
  }
  return crossed / heights.length;
}

function wordsIn(blobs: readonly Blob[], high: number, mean: number): number {
  const gaps: number[] = [];
  let end = blobs[0]?.right ?? 0;
  for (const blob of blobs.slice(1)) {
    gaps.push(Math.max(0, blob.left - end - 1));
    end = Math.max(end, blob.right);
  }
  const usual = at(gaps, 0.5);
  // Where letters touch, each piece is a word; where they are set wide, a gap between words is wider still.
  const areWords = mean > 1.6 * high;
  const least = areWords || usual < 0.2 * high ? Math.max(0.22 * high, areWords ? 0 : 1.7 * usual) : 1.7 * usual;
  return 1 + gaps.filter((gap) => gap >= least && gap >= 2).length;
}

function sizeOf({ left, top, right, bottom }: Blob): [wide: number, high: number] {
  return [right - left + 1, bottom - top + 1];
}

function average(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** How far values lie from their average, as a share of it: the coefficient of variation. */
function spread(values: readonly number[]): number {
  const mean = average(values);
  return Math.sqrt(average(values.map((each) => (each - mean) ** 2))) / mean;
}

/** The value below which a share of the others lie. */
function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
