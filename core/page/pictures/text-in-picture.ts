import { type Blob, blobsOf } from './blobs.ts';
import { type Grey, greyOf, halved, type Ink, inkOf, levelled } from './ink.ts';
import type { Raster, TextInPicture, TextLine } from './picture.ts';
import { textLines } from './text-lines.ts';

/** How often a picture is halved to find larger letters, and the size below which nothing more is found. */
const TIMES = 3;
const SMALLEST = 24;
/** No button is higher. */
const BUTTON = 100;
/** How much of a busy place counts as drawn. */
const BUSY = 0.4;

/**
 * Finds the lines of text in a picture: letters on a plain ground, in rows. Text in a photograph, in circles, aslant or
 * by hand is mostly missed.
 */
export function* textInPicture(raster: Raster): Generator<undefined, TextInPicture> {
  const grey = greyOf(raster);
  const text = yield* textIn(grey);
  return text.lines.length === 0 && grey.height <= BUTTON ? yield* textIn(levelled(grey)) : text;
}

function* textIn(whole: Grey): Generator<undefined, TextInPicture> {
  let grey = whole;
  const lines: TextLine[] = [];
  let [written, drawn] = [0, 0];
  for (let time = 0, scale = 1; time < TIMES; time++, scale *= 2) {
    if (time > 0) grey = halved(grey);
    if (grey.width < SMALLEST || grey.height < SMALLEST / 2) break;
    const ink = yield* inkOf(grey);
    const blobs = yield* blobsOf(ink);
    const found = yield* textLines(ink, blobs);
    const fresh = found.filter(({ line }) => !lines.some((known) => overlap(known, enlarged(line, scale))));
    const size = scale * scale;
    if (time === 0) drawn = areaOf(blobs.filter((blob) => !isFrame(blob, ink))) + BUSY * ink.busy;
    // Seen from afar, other things count as drawn: what is written is held against the same view.
    if (fresh.length > 0) written += areaOf(fresh.flatMap((each) => each.blobs)) * size;
    drawn = Math.max(drawn, written);
    lines.push(...fresh.map(({ line }) => enlarged(line, scale)));
    yield;
  }
  return { lines, share: drawn > 0 ? Math.min(1, written / drawn) : 0 };
}

/** A thin line around the whole picture. */
function isFrame({ left, top, right, bottom, area }: Blob, { width, height }: Ink): boolean {
  const [wide, high] = [right - left + 1, bottom - top + 1];
  return wide > 0.8 * width && high > 0.7 * height && area <= 4 * (wide + high);
}

function areaOf(blobs: readonly Blob[]): number {
  return blobs.reduce((sum, { area }) => sum + area, 0);
}

function enlarged(line: TextLine, scale: number): TextLine {
  const { left, top, right, bottom } = line;
  return {
    ...line,
    left: left * scale,
    top: top * scale,
    right: (right + 1) * scale - 1,
    bottom: (bottom + 1) * scale - 1,
  };
}

function overlap(one: TextLine, other: TextLine): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
