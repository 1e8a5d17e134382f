import { elementIndex } from '../element-index.ts';
import type { Page } from '../page.ts';
import { addressIn, backgroundLayers } from './background-layers.ts';

/** A picture that stands in a page, or lies behind something of it. */
export interface ShownPicture {
  readonly element: Element;
  /** Whole, as in `page.pictures`. */
  readonly address: string;
  readonly isBackground: boolean;
}

const PAUSE_EVERY = 100;
/** CSS pixels: what is smaller is an icon. */
const NARROWEST = 40;
const LOWEST = 14;
const neverBackground = new Set(['br', 'script', 'style', 'link', 'meta', 'option', 'path', 'source', 'img', 'svg']);

/** The pictures that are shown large enough for words, in the order of the page. Needs layout. */
export function* shownPictures(page: Page): Generator<undefined, readonly ShownPicture[]> {
  const { document } = page;
  if (document.documentElement.getBoundingClientRect().width === 0) return [];
  const { byTag } = yield* page.prepare(elementIndex);
  const found: ShownPicture[] = [];
  let visited = 0;
  for (const [tag, elements] of byTag) {
    if (neverBackground.has(tag) && tag !== 'img') continue;
    for (const element of elements) {
      if (++visited % PAUSE_EVERY === 0) yield;
      const own = ownAddress(element);
      const address = own ?? backgroundOf(element);
      if (!address || !isLarge(element) || !page.isRendered(element)) continue;
      found.push({ element, address, isBackground: own === undefined });
    }
  }
  return found;
}

/** What an element shows as its content. */
function ownAddress(element: Element): string | undefined {
  if (element.localName === 'img') return wholeAddress(element, (element as HTMLImageElement).currentSrc);
  if (element.localName !== 'input' || element.getAttribute('type')?.toLowerCase() !== 'image') return undefined;
  return wholeAddress(element, element.getAttribute('src') ?? '');
}

/** The one picture behind an element, colors over it or not. Of several nobody can say what is seen. */
function backgroundOf(element: Element): string | undefined {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style?.backgroundImage.includes('url(')) return undefined;
  const pictures = backgroundLayers(style).filter(({ image }) => image.startsWith('url('));
  return pictures.length === 1 ? wholeAddress(element, addressIn(pictures[0]?.image ?? '') ?? '') : undefined;
}

function wholeAddress({ ownerDocument }: Element, address: string): string | undefined {
  // A page without an address of its own may name what nobody can find.
  return address !== '' && URL.canParse(address, ownerDocument.baseURI)
    ? new URL(address, ownerDocument.baseURI).href
    : undefined;
}

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= NARROWEST && height >= LOWEST;
}
