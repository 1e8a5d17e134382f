import { type Colour, contrastOf, faded, over } from '../../page/colour.ts';
import type { Page } from '../../page/page.ts';
import { addressIn, type BackgroundLayer, backgroundLayers } from '../../page/pictures/background-layers.ts';
import type { Picture } from '../../page/pictures/picture.ts';
import { shownPictures } from '../../page/pictures/shown-pictures.ts';
import { type Backdrop, gradientStops } from './backdrop.ts';

/** How text stands out from a picture, over all places where it was looked. */
export interface OnPicture {
  /** Share of the places where the contrast is enough, 0 to 1. */
  readable: number;
  /** The greatest contrast of all places. */
  most: number;
  /** What lies behind, on average. */
  on: Colour;
}

interface Tile {
  left: number;
  top: number;
  wide: number;
  high: number;
  repeatsAcross: boolean;
  repeatsDown: boolean;
}

const ACROSS = 24;
const DOWN = 5;
const MOST_LINES = 8;

/**
 * Looks behind each line of a text into the picture that lies there.
 * @returns undefined where the picture could not be read, or nobody can say which part of it lies behind
 */
export function onPicture(
  page: Page,
  element: Element,
  text: Colour,
  backdrop: Backdrop,
  needed: number,
): OnPicture | undefined {
  const { from, under = [], veils = [] } = backdrop;
  const [ground] = under;
  const shown = from && page.derive(shownPictures).find((each) => each.isBackground && each.element === from);
  const picture = shown && page.pictures.get(shown.address);
  if (!picture || !from || !ground) return undefined;
  const style = (from.ownerDocument.defaultView as Window).getComputedStyle(from);
  const layers = backgroundLayers(style);
  const at = layers.findIndex(({ image }) => addressIn(image) !== undefined);
  const tile = layers[at] && tileOf(from, layers[at], picture);
  // What lies over the picture may change its color from one end to the other: it is held against each of its colors.
  const tints = tintsOf(layers.slice(0, at));
  const lines = linesOf(element);
  const box = from.getBoundingClientRect();
  if (!tile || !tints || layers.length > at + 1 || style.opacity !== '1') return undefined;
  if (lines.length === 0 || !lines.every((line) => isWithin(line, box))) return undefined;
  const points = lines.flatMap((line) => pointsIn(line).map(([x, y]) => pixelAt(picture, tile, x, y)));
  let [enough, most] = [0, 0];
  const sum = [0, 0, 0];
  for (const pixel of points) {
    const seen = tints.map((tint) =>
      [tint, ...veils].reduce((below, veil) => over(veil, below), pixel ? over(pixel, ground) : ground),
    );
    const ratios = seen.map((behind) => contrastOf(over(faded(text, backdrop.opacity), behind), behind));
    if (ratios.every((ratio) => ratio >= needed)) enough++;
    most = Math.max(most, ...ratios);
    const [behind = ground] = seen;
    for (const index of [0, 1, 2] as const) sum[index] = (sum[index] as number) + behind[index];
  }
  const [red = 0, green = 0, blue = 0] = sum.map((each) => each / points.length);
  return { readable: enough / points.length, most, on: [red, green, blue, 1] };
}

/** The colors that lie over a picture; one that does nothing where there are none; undefined where there is more than one layer. */
function tintsOf(layers: readonly BackgroundLayer[]): readonly Colour[] | undefined {
  if (layers.length === 0) return [[0, 0, 0, 0]];
  return layers.length === 1 ? gradientStops(layers[0]?.image ?? '') : undefined;
}

function isWithin(line: DOMRect, box: DOMRect): boolean {
  return (
    line.left >= box.left - 2 && line.right <= box.right + 2 && line.top >= box.top - 2 && line.bottom <= box.bottom + 2
  );
}

function pointsIn({ left, top, width, height }: DOMRect): [x: number, y: number][] {
  return Array.from({ length: ACROSS * DOWN }, (_, place) => [
    left + (((place % ACROSS) + 0.5) / ACROSS) * width,
    top + ((Math.floor(place / ACROSS) + 0.5) / DOWN) * height,
  ]);
}

/** The boxes of the lines in which an element's own words stand. */
function linesOf(element: Element): DOMRect[] {
  const range = element.ownerDocument.createRange();
  const lines: DOMRect[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !/\S/.test(node.nodeValue ?? '')) continue;
    range.selectNodeContents(node);
    lines.push(...range.getClientRects());
  }
  return lines.filter(({ width, height }) => width > 0 && height > 0).slice(0, MOST_LINES);
}

/** Where the first copy of a background picture lies, after CSS Backgrounds 3. */
function tileOf(element: Element, layer: BackgroundLayer, picture: Picture): Tile | undefined {
  if (layer.attachment !== 'scroll' || layer.origin !== 'padding-box') return undefined;
  const box = element.getBoundingClientRect();
  const wide = element.clientWidth || box.width;
  const high = element.clientHeight || box.height;
  const size = sizeOf(layer.size, wide, high, picture);
  const [x = '', y = ''] = layer.position.split(' ');
  const [across = '', down = across] = layer.repeat.split(' ');
  if (!size || !/^((no-)?repeat|repeat-[xy])( (no-)?repeat)?$/.test(layer.repeat)) return undefined;
  const left = length(x, wide - size[0]);
  const top = length(y, high - size[1]);
  if (left === undefined || top === undefined) return undefined;
  return {
    left: box.left + element.clientLeft + left,
    top: box.top + element.clientTop + top,
    wide: size[0],
    high: size[1],
    repeatsAcross: across === 'repeat' || across === 'repeat-x',
    repeatsDown: across === 'repeat-y' || (down === 'repeat' && across !== 'repeat-x'),
  };
}

function sizeOf(size: string, wide: number, high: number, { width, height }: Picture): [number, number] | undefined {
  const scale = { cover: Math.max(wide / width, high / height), contain: Math.min(wide / width, high / height) }[size];
  if (scale !== undefined) return [width * scale, height * scale];
  const [x = '', y = 'auto'] = size.split(' ');
  const [own, other] = [length(x, wide), length(y, high)];
  if ((own === undefined && x !== 'auto') || (other === undefined && y !== 'auto')) return undefined;
  if (own === undefined) return other === undefined ? [width, height] : [(width / height) * other, other];
  return [own, other ?? (height / width) * own];
}

/** `12px` and `50%`; undefined for anything else. */
function length(text: string, whole: number): number | undefined {
  const [, number = '', unit] = /^(-?[\d.]+)(px|%)$/.exec(text) ?? [];
  if (!unit) return undefined;
  return unit === 'px' ? Number(number) : (Number(number) / 100) * whole;
}

/** The colour of the picture at a point of the window; undefined beside it. */
function pixelAt({ small }: Picture, tile: Tile, x: number, y: number): Colour | undefined {
  let [across, down] = [(x - tile.left) / tile.wide, (y - tile.top) / tile.high];
  if (tile.repeatsAcross) across -= Math.floor(across);
  if (tile.repeatsDown) down -= Math.floor(down);
  if (!(across >= 0 && across < 1 && down >= 0 && down < 1)) return undefined;
  const at = 4 * (Math.floor(down * small.height) * small.width + Math.floor(across * small.width));
  const [red = 0, green = 0, blue = 0, alpha = 0] = small.pixels.subarray(at, at + 4);
  return [red, green, blue, alpha / 255];
}
