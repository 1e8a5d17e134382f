import type { Page } from '../../page/page.ts';
import type { Picture, TextInPicture } from '../../page/pictures/picture.ts';
import type { ShownPicture } from '../../page/pictures/shown-pictures.ts';
import { closest } from '../../page/walk.ts';

/** How sure it is that a picture stands in for text: `words` sure, `some` to be looked at. */
export type Written = 'words' | 'some';

const logo = /logo|seal|crest|emblem|badge|wordmark|\bbrand|sello|escudo|insignia|lema/i;
/** Pictures whose looks are what matters, or which no text could replace. */
const looks =
  /font\b|typeface|lettering|\bletters\b|handwrit|handwritten|signature|calligraph|autograph|screen ?shot|\bmap\b|chart|graph\b|diagram|cover|artwork|drawing|painting|plot|captura|\bmapa\b|gráfic|firma\b|portada|dibujo|letras/i;

/**
 * Whether a picture is mostly text, as WCAG 1.4.5 means it. Logos are left alone, and words of which the looks matter
 * are asked about; a single line is sure on a button, and elsewhere from three words on: two may be a name.
 */
export function writtenIn(page: Page, { element, isBackground }: ShownPicture, picture: Picture): Written | undefined {
  const isButton = element.localName === 'input' || closest(element, 'button, [role="button"]') !== null;
  const kind = kindOf(picture.text, isButton ? 0.6 : 0.85);
  if (!kind || isLogo(page, element) || (isBackground && isSprite(element, picture))) return undefined;
  if (looks.test(about(element))) return kind === 'line' ? undefined : 'some';
  if (kind !== 'line') return kind === 'page' ? 'words' : 'some';
  if (isButton) return 'words';
  const words = wordsOf(picture.text);
  return words >= 3 && !closest(element, 'a[href]') ? 'words' : 'some';
}

/**
 * `page`: several lines and little else. `line`: one to three lines and little else. `part`: lines among other things.
 * @param ofLine how much of what is drawn a single line must take up
 */
function kindOf(text: TextInPicture, ofLine: number): 'page' | 'line' | 'part' | undefined {
  const { lines, share } = text;
  const several = lines.filter(({ words }) => words >= 2).length;
  const words = wordsOf(text);
  const letters = lines.reduce((sum, each) => sum + each.letters, 0);
  if (several >= 3 && words >= 8 && share >= 0.6) return 'page';
  if (several >= 1 && lines.length <= 3 && letters >= 4 && share >= ofLine) return 'line';
  return several >= 3 && words >= 10 && share >= 0.15 ? 'part' : undefined;
}

export function wordsOf({ lines }: TextInPicture): number {
  return lines.reduce((sum, { words }) => sum + words, 0);
}

/** By its name, its place at the head of the page, or as the whole of a link to the front page or to another site. */
function isLogo(page: Page, element: Element): boolean {
  if (logo.test(about(element)) || closest(element, 'header, [role="banner"], [class*="logo" i], [id*="logo" i]'))
    return true;
  const link = closest(element, 'a[href]');
  const address = link?.getAttribute('href') ?? '';
  if (!link || !URL.canParse(address, page.document.baseURI)) return false;
  const { origin, pathname } = new URL(address, page.document.baseURI);
  return origin !== new URL(page.document.baseURI).origin || pathname === '/';
}

/** What the page says of a picture, the name of its file included. */
function about(element: Element): string {
  const file = (element.getAttribute('src') ?? '').split(/[?#]/)[0]?.split('/').pop() ?? '';
  const said = ['alt', 'title', 'aria-label', 'id', 'class'].map((name) => element.getAttribute(name) ?? '');
  const caption = closest(element, 'figure')?.querySelector('figcaption')?.textContent ?? '';
  return [element.getAttribute('src')?.startsWith('data:') ? '' : file, ...said, caption].join(' ').slice(0, 500);
}

/** A sheet with several pictures, of which a part is shown. */
function isSprite(element: Element, { width, height }: Picture): boolean {
  const { width: wide, height: high } = element.getBoundingClientRect();
  return width * height > 2 * wide * high;
}
