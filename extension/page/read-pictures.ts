import type { Pacer } from '@porchlight/core/audit/pacer';
import { framePages } from '@porchlight/core/page/frames';
import type { Page } from '@porchlight/core/page/page';
import type { Picture, Raster } from '@porchlight/core/page/pictures/picture';
import { type ShownPicture, shownPictures } from '@porchlight/core/page/pictures/shown-pictures';
import { textInPicture } from '@porchlight/core/page/pictures/text-in-picture';

export interface ReadPicturesOptions {
  pacer: Pacer;
  signal: AbortSignal;
  /** Filled as a side effect, by whole address. */
  pictures: Map<string, Picture>;
}

/** How many pictures of a page are looked at, in which size, and how long all of them may take, in milliseconds. */
const MOST = 30;
const LARGEST = 720;
const SMALL = 160;
const LIMIT = 6_000;

/**
 * Looks at the pictures of a page, the largest first: whether they show lines of text, and which colors. Only what the
 * browser lets the page itself read: pictures of its own site, and those written into it. They are scaled down before
 * they are looked at; those behind other things are asked for again where the browser has them at hand.
 */
export async function readPictures(page: Page, { pacer, signal, pictures }: ReadPicturesOptions): Promise<void> {
  if (typeof OffscreenCanvas === 'undefined') return;
  const byAddress = new Map<string, ShownPicture>();
  for (const each of [page, ...(await pacer.run(page.prepare(framePages)))]) {
    for (const shown of await pacer.run(each.prepare(shownPictures)))
      if (!byAddress.has(shown.address) && isOwn(shown.address, page.document)) byAddress.set(shown.address, shown);
  }
  const area = ({ element }: ShownPicture) => element.clientWidth * element.clientHeight;
  const largest = [...byAddress.values()].sort((one, other) => area(other) - area(one)).slice(0, MOST);
  const end = performance.now() + LIMIT;
  for (const each of largest) {
    signal.throwIfAborted();
    if (performance.now() > end) return;
    const image = await imageOf(each);
    const raster = image && (await rasterOf(image, LARGEST));
    await pacer.pause();
    if (!image || !raster) continue;
    const small = (await rasterOf(image, SMALL)) ?? raster;
    const text = await pacer.run(textInPicture(raster));
    pictures.set(each.address, { width: image.naturalWidth, height: image.naturalHeight, small, text });
  }
}

function isOwn(address: string, document: Document): boolean {
  const { protocol, origin } = new URL(address);
  return protocol === 'data:' || (origin !== 'null' && origin === new URL(document.URL).origin);
}

/** A picture that is there; undefined for one that did not load. */
async function imageOf({ element, address, isBackground }: ShownPicture): Promise<HTMLImageElement | undefined> {
  if (!isBackground && element.localName === 'img') {
    const image = element as HTMLImageElement;
    return image.complete && image.naturalWidth > 0 ? image : undefined;
  }
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  return image.naturalWidth > 0 ? image : undefined;
}

/** Its colors, no side longer than `longest`; undefined where the browser does not give them. */
async function rasterOf(image: HTMLImageElement, longest: number): Promise<Raster | undefined> {
  const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
  const width = Math.max(1, Math.round(image.naturalWidth * scale));
  const height = Math.max(1, Math.round(image.naturalHeight * scale));
  try {
    // Decoded and scaled down beside the page's own work; a canvas would do it in the page's turn.
    const bitmap = await createImageBitmap(image, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: 'medium',
    });
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    context?.drawImage(bitmap, 0, 0);
    bitmap.close();
    const pixels = context?.getImageData(0, 0, width, height).data;
    return pixels && { width, height, pixels };
  } catch {
    return undefined;
  }
}
