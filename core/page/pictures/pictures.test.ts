import { describe, expect, it } from 'vitest';
import { finish } from '../page.ts';
import { addressIn, backgroundLayers } from './background-layers.ts';
import type { Raster } from './picture.ts';
import { textInPicture } from './text-in-picture.ts';

/** A few letters, five by seven, a row each; 1 is ink. */
const glyphs: Record<string, string> = {
  a: '0000000000011100000101111100010111110',
  d: '0000100001011011001110001100010111100',
  e: '0000000000011101000111111100000111000',
  h: '1000010000101101100110001100011000100',
  i: '0010000000011000010000100001000111000',
  l: '0110000100001000010000100001000111000',
  m: '0000000000110101010110101100011000100',
  n: '0000000000101101100110001100011000100',
  o: '0000000000011101000110001100010111000',
  r: '0000000000101101100110000100001000000',
  t: '0100001000111000100001000010010011000',
  w: '0000000000100011000110101101010101000',
};

type Rgb = readonly [number, number, number];

class Board implements Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
  constructor(width: number, height: number, ground: (x: number, y: number) => Rgb) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8ClampedArray(4 * width * height);
    for (let at = 0; at < width * height; at++)
      this.pixels.set([...ground(at % width, Math.floor(at / width)), 255], 4 * at);
  }

  fill(left: number, top: number, wide: number, high: number, colour: Rgb): void {
    for (let y = top; y < top + high; y++)
      for (let x = left; x < left + wide; x++) this.pixels.set(colour, 4 * (y * this.width + x));
  }

  /** Writes letters as wide as they are, one cell apart, and three cells between words. */
  write(words: string, left: number, top: number, size: number, colour: Rgb): this {
    let x = left;
    for (const letter of words) {
      const cells = [...(glyphs[letter] ?? '')].slice(0, 35).flatMap((bit, at) => (bit === '1' ? [at] : []));
      const columns = cells.map((at) => at % 5);
      const first = Math.min(...columns);
      for (const at of cells)
        this.fill(x + ((at % 5) - first) * size, top + Math.floor(at / 5) * size, size, size, colour);
      x += cells.length > 0 ? (Math.max(...columns) - first + 2) * size : 3 * size;
    }
    return this;
  }
}

const white: Rgb = [255, 255, 255];
const ink: Rgb = [30, 30, 60];
const plain = (width: number, height: number) => new Board(width, height, () => white);
const seen = (raster: Raster) => finish(textInPicture(raster));

describe('text in pictures', () => {
  it('is found in lines and words, dark on light and light on dark, small and large', () => {
    const board = plain(400, 120);
    board.write('the dean in the hall', 10, 10, 2, ink);
    board.write('will read in the hall', 10, 40, 2, ink);
    board.fill(0, 70, 400, 50, [20, 60, 120]);
    board.write('nine to ten in the main hall', 10, 84, 2, white);
    const { lines, share } = seen(board);
    expect(lines.map(({ words }) => words)).toEqual([5, 5, 7]);
    expect(share).toBeGreaterThan(0.15);
    const large = seen(plain(700, 90).write('he will read', 20, 20, 7, ink));
    expect(large.lines.map(({ words }) => words)).toEqual([3]);
    expect(large.share).toBeGreaterThan(0.9);
  });

  it('is found on a button that is lighter at its top', () => {
    const button = new Board(180, 40, (_, y) => [230 - 3 * y, 235 - 3 * y, 240 - 3 * y]);
    expect(seen(button.write('enter here', 20, 12, 2, [0, 0, 40])).lines).toHaveLength(1);
  });

  it('is not seen in what only stands in rows', () => {
    const bars = plain(400, 200);
    for (let bar = 0; bar < 9; bar++) bars.fill(20 + bar * 40, 40 + (bar % 4) * 20, 22, 140 - (bar % 4) * 20, ink);
    const windows = plain(400, 200);
    for (let at = 0; at < 40; at++) windows.fill(20 + (at % 10) * 36, 20 + Math.floor(at / 10) * 44, 20, 28, ink);
    const noise = new Board(300, 200, (x, y) => {
      const shade = ((x * 7919 + y * 104729 + x * y * 31) % 251) as number;
      return [shade, shade, shade];
    });
    for (const board of [bars, windows, noise]) expect(seen(board).lines).toEqual([]);
    expect(seen(plain(30, 8)).share).toBe(0);
  });

  it('says how little of a picture the text is', () => {
    const board = plain(400, 300).write('in the meadow', 20, 10, 2, ink);
    board.fill(40, 60, 300, 220, [40, 120, 60]);
    const { lines, share } = seen(board);
    expect(lines).toHaveLength(1);
    expect(share).toBeLessThan(0.1);
  });
});

describe('backgrounds', () => {
  it('are told apart, whatever stands in brackets and quotes', () => {
    const style = {
      backgroundImage: 'linear-gradient(rgba(0, 0, 0, 0.5), rgb(1, 2, 3)), url("/a,b\\"(c.png")',
      backgroundSize: 'auto, cover',
      backgroundPosition: '0% 0%, 50% 50%',
      backgroundRepeat: 'repeat',
      backgroundAttachment: 'scroll',
      backgroundOrigin: 'padding-box',
    } as CSSStyleDeclaration;
    const layers = backgroundLayers(style);
    expect(layers.map(({ size, position, repeat }) => [size, position, repeat])).toEqual([
      ['auto', '0% 0%', 'repeat'],
      ['cover', '50% 50%', 'repeat'],
    ]);
    expect(layers.map(({ image }) => addressIn(image))).toEqual([undefined, '/a,b"(c.png']);
  });
});
