/** A colour of sRGB: red, green, blue from 0 to 255, and how much it covers, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const white: Colour = [255, 255, 255, 1];

const known = new Map<string, Colour | undefined>();

/**
 * Reads a colour as browsers write computed ones: `rgb(…)`, `rgba(…)` and `color(srgb …)`.
 * @returns undefined for any other notation, such as `oklch(…)`
 */
export function colourOf(text: string): Colour | undefined {
  if (known.has(text)) return known.get(text);
  // A page has few colours; one that makes thousands must not fill the memory.
  if (known.size > 2000) known.clear();
  const colour = read(text);
  known.set(text, colour);
  return colour;
}

function read(text: string): Colour | undefined {
  const parts = /^(rgba?|color)\((?:srgb )?([^)]+)\)$/.exec(text);
  if (!parts || (parts[1] === 'color' && !text.startsWith('color(srgb '))) return undefined;
  const numbers = (parts[2] ?? '').split(/[\s,/]+/).map((part) => (part === 'none' ? 0 : share(part)));
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = numbers;
  const scale = parts[1] === 'color' ? 255 : 1;
  const colour: Colour = [red * scale, green * scale, blue * scale, alpha];
  return colour.some(Number.isNaN) ? undefined : colour;
}

function share(part: string): number {
  return part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part);
}

/** What is seen where one colour lies over another. */
export function over(top: Colour, below: Colour): Colour {
  const alpha = top[3] + below[3] * (1 - top[3]);
  if (alpha === 0) return [0, 0, 0, 0];
  const mix = (index: 0 | 1 | 2) => (top[index] * top[3] + below[index] * below[3] * (1 - top[3])) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
}

/** The same colour, covering less. */
export function faded([red, green, blue, alpha]: Colour, share: number): Colour {
  return [red, green, blue, alpha * share];
}

/** The contrast ratio of two colours that cover all, 1 to 21, after WCAG 2. */
export function contrastOf(one: Colour, other: Colour): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** As editors write it: `#5c6670`. */
export function hexOf(colour: Colour): string {
  const hex = (value: number) => Math.round(value).toString(16).padStart(2, '0');
  return `#${hex(colour[0])}${hex(colour[1])}${hex(colour[2])}`;
}

/**
 * The nearest shade of a colour that is readable on a background: darker on light ones, lighter on dark ones.
 * @returns undefined when neither black nor white would be enough
 */
export function readableShade(colour: Colour, background: Colour, needed: number): Colour | undefined {
  const ends: Colour[] = luminance(background) > 0.18 ? [[0, 0, 0, 1], white] : [white, [0, 0, 0, 1]];
  for (const end of ends) {
    for (let step = 1; step <= 20; step++) {
      const shade = over(faded(end, step / 20), [colour[0], colour[1], colour[2], 1]);
      // Rounded, so that what is written in the editor is enough as well.
      const written: Colour = [Math.round(shade[0]), Math.round(shade[1]), Math.round(shade[2]), 1];
      if (contrastOf(written, background) >= needed) return written;
    }
  }
  return undefined;
}
