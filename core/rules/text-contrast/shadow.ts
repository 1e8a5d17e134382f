import { type Colour, colourOf, contrastOf, hexOf, over } from '../../page/colour.ts';

interface Shadow {
  colour: Colour;
  across: number;
  down: number;
  blur: number;
}

const MOST_LETTERS = 16;
const PAD = 12;

/**
 * Draws a text's shadows and measures what lies right beside its strokes. Several soft shadows of a colour near that of
 * the text blur its edges, whatever the background is.
 * @returns the colour beside the strokes; undefined where no shadow comes near, or nothing can be drawn
 */
export class Shadows {
  private readonly known = new Map<string, Colour | undefined>();

  beside(element: Element, text: string, style: CSSStyleDeclaration, colour: Colour, on: Colour, needed: number) {
    const least = contrastOf(colour, on);
    // Where the background is enough, only a shadow like the text can spoil it; where it is not, only another can help.
    const shadows = shadowsOf(style.textShadow).filter(
      (shadow) => contrastOf(over(shadow.colour, on), colour) < needed === least >= needed,
    );
    // One line of shadow to one side leaves the other sides as they are.
    if (shadows.length < 2 && !shadows.some(({ across, down, blur }) => blur > 0 && Math.hypot(across, down) < blur))
      return undefined;
    const words = text.trim().slice(0, MOST_LETTERS);
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const key = [words.length > 3 ? '' : words, font, style.textShadow, hexOf(colour), hexOf(on)].join('|');
    if (!this.known.has(key)) this.known.set(key, drawn(element, words, font, shadowsOf(style.textShadow), on));
    return this.known.get(key);
  }
}

/** Reads a computed `text-shadow`: `rgb(…) 2px 2px 4px, …`. */
function shadowsOf(list: string): Shadow[] {
  return [...list.matchAll(/((?:rgba?|color)\([^)]*\)) (-?[\d.]+)px (-?[\d.]+)px ([\d.]+)px/g)].flatMap((match) => {
    const colour = colourOf(match[1] ?? '');
    return colour ? [{ colour, across: Number(match[2]), down: Number(match[3]), blur: Number(match[4]) }] : [];
  });
}

function drawn(
  element: Element,
  words: string,
  font: string,
  shadows: readonly Shadow[],
  on: Colour,
): Colour | undefined {
  const { OffscreenCanvas } = element.ownerDocument.defaultView as unknown as {
    OffscreenCanvas?: new (width: number, height: number) => OffscreenCanvas;
  };
  const high = Math.ceil(Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '16') * 1.4) + 2 * PAD;
  if (!OffscreenCanvas || high > 200) return undefined;
  const canvas = () =>
    new OffscreenCanvas(Math.min(800, words.length * high), high).getContext('2d', { willReadFrequently: true });
  const [behind, strokes] = [canvas(), canvas()];
  if (!behind || !strokes) return undefined;
  const { width } = behind.canvas;
  behind.fillStyle = hexOf(on);
  behind.fillRect(0, 0, width, high);
  for (const context of [behind, strokes]) {
    context.font = font;
    context.textBaseline = 'middle';
    context.fillStyle = '#000';
  }
  strokes.fillText(words, PAD, high / 2);
  // The words themselves stand outside, so that only their shadows fall into the picture.
  const away = width + 2 * PAD;
  for (const { colour, across, down, blur } of shadows) {
    behind.shadowColor = `rgba(${colour.slice(0, 3).map(Math.round).join(',')},${colour[3]})`;
    [behind.shadowOffsetX, behind.shadowOffsetY, behind.shadowBlur] = [across + away, down, blur];
    behind.fillText(words, PAD - away, high / 2);
  }
  return beside(strokes.getImageData(0, 0, width, high).data, behind.getImageData(0, 0, width, high).data, width);
}

/** The mean colour of the pixels that touch a stroke and are none. */
function beside(strokes: Uint8ClampedArray, behind: Uint8ClampedArray, width: number): Colour | undefined {
  const isStroke = (pixel: number) => (strokes[4 * pixel + 3] ?? 0) > 150;
  const isFree = (pixel: number) => (strokes[4 * pixel + 3] ?? 0) < 40;
  let met = 0;
  const sum = [0, 0, 0];
  for (let pixel = width; pixel < strokes.length / 4 - width; pixel++) {
    if (!isFree(pixel) || ![pixel - 1, pixel + 1, pixel - width, pixel + width].some(isStroke)) continue;
    met++;
    for (const index of [0, 1, 2]) sum[index] = (sum[index] as number) + (behind[4 * pixel + index] ?? 0);
  }
  const [red = 0, green = 0, blue = 0] = sum.map((each) => each / met);
  return met > 20 ? [red, green, blue, 1] : undefined;
}
