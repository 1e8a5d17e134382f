import type { Pacer } from '@porchlight/core/audit/pacer';
import type { ToolLanguage } from '@porchlight/core/model/lens';
import type { NotChecked } from '@porchlight/core/model/report';
import { framePages } from '@porchlight/core/page/frames';
import type { Page } from '@porchlight/core/page/page';
import type { Picture, Raster } from '@porchlight/core/page/pictures/picture';
import { type ShownPicture, shownPictures } from '@porchlight/core/page/pictures/shown-pictures';
import { shrunk } from '@porchlight/core/page/pictures/shrunk';
import { textInPicture } from '@porchlight/core/page/pictures/text-in-picture';

export interface ReadPicturesOptions {
  language: ToolLanguage;
  pacer: Pacer;
  signal: AbortSignal;
  /** Filled as a side effect, by whole address. */
  pictures: Map<string, Picture>;
}

/** How many pictures of a page are looked at, in which size, and how long all of them may take, in milliseconds. */
const MOST = 30;
const LONGEST = 720;
const SMALL = 160;
const LIMIT = 6_000;
/** Pixels: up to this a picture is taken as it stands, and beyond that it is not looked at. */
const AT_ONCE = 250_000;
const TOO_MANY = 6_000_000;

const words = {
  en: {
    unread: (count: number) => `Words in ${count === 1 ? '1 picture' : `${count} pictures`}`,
    why: 'Pictures of another site, very large ones, and more than thirty are not looked into. A person must see whether words stand in them.',
  },
  es: {
    unread: (count: number) => `Las palabras en ${count === 1 ? '1 imagen' : `${count} imágenes`}`,
    why: 'No se mira dentro de imágenes de otro sitio, de las muy grandes ni de más de treinta. Una persona debe ver si contienen palabras.',
  },
};

/**
 * Looks at the pictures of a page, the largest first: whether they show lines of text, and which colors. Only what the
 * browser lets the page itself read: pictures of its own site, and those written into it.
 * @returns those that could not be looked at
 */
export async function readPictures(page: Page, options: ReadPicturesOptions): Promise<NotChecked[]> {
  const { language, pacer, signal, pictures } = options;
  const byAddress = new Map<string, ShownPicture>();
  const unread = new Set<string>();
  for (const each of [page, ...(await pacer.run(page.prepare(framePages)))]) {
    for (const shown of await pacer.run(each.prepare(shownPictures))) {
      unread.add(shown.address);
      if (!byAddress.has(shown.address) && isOwn(shown.address, page.document)) byAddress.set(shown.address, shown);
    }
  }
  const area = ({ element }: ShownPicture) => element.clientWidth * element.clientHeight;
  const largest = [...byAddress.values()].sort((one, other) => area(other) - area(one)).slice(0, MOST);
  const late = AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]);
  for (const each of typeof OffscreenCanvas === 'undefined' ? [] : largest) {
    await pacer.pause();
    if (late.aborted) break;
    const image = await imageOf(each);
    const raster = image && (await rasterOf(image, late));
    await pacer.pause();
    // One that did not load shows nothing to anybody.
    if (!image || raster) unread.delete(each.address);
    if (!image || !raster) continue;
    const text = await pacer.run(textInPicture(raster));
    const { naturalWidth: width, naturalHeight: height } = image;
    pictures.set(each.address, { width, height, small: shrunk(raster, SMALL), text });
  }
  const say = words[language];
  return unread.size > 0 ? [{ what: say.unread(unread.size), why: say.why }] : [];
}

function isOwn(address: string, document: Document): boolean {
  const { protocol, origin } = new URL(address);
  return protocol === 'data:' || (origin !== 'null' && origin === new URL(document.URL).origin);
}

/** A picture that is there; undefined for one that did not load. */
async function imageOf({ element, address, isBackground }: ShownPicture): Promise<HTMLImageElement | undefined> {
  const isThere = (image: HTMLImageElement) => (image.complete && image.naturalWidth > 0 ? image : undefined);
  if (!isBackground && element.localName === 'img') return isThere(element as HTMLImageElement);
  // The page shows it, so the browser has it at hand.
  const image = new Image();
  await new Promise((done) => {
    image.onload = done;
    image.onerror = done;
    image.src = address;
  });
  return isThere(image);
}

/** Its colors, scaled down; undefined where the browser does not give them. */
async function rasterOf(image: HTMLImageElement, signal: AbortSignal): Promise<Raster | undefined> {
  const { naturalWidth, naturalHeight } = image;
  if (naturalWidth * naturalHeight > TOO_MANY) return undefined;
  const scale = Math.min(1, LONGEST / Math.max(naturalWidth, naturalHeight));
  const width = Math.max(1, Math.round(naturalWidth * scale));
  const height = Math.max(1, Math.round(naturalHeight * scale));
  try {
    const source = naturalWidth * naturalHeight > AT_ONCE ? await fileOf(image, signal) : image;
    const bitmap = await createImageBitmap(source, {
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

/**
 * A large picture's file, out of the browser's store: browsers decode a file beside the page's own work, and an image
 * in the page's turn, which may take a second. A drawing is no such file.
 */
async function fileOf(image: HTMLImageElement, signal: AbortSignal): Promise<Blob | HTMLImageElement> {
  const response = await fetch(image.currentSrc || image.src, { cache: 'force-cache', signal });
  const file = await response.blob();
  return file.type.includes('svg') ? image : file;
}
