import { accessibleName, isExposed } from './assistive.ts';
import { elementIndex } from './element-index.ts';
import type { Page } from './page.ts';

/** A link as a person with a screen reader meets it. */
export interface Link {
  readonly element: Element;
  /** Its accessible name. */
  readonly name: string;
  /** The whole address without fragment, or what a script is told to open; undefined when nothing says. */
  readonly address: string | undefined;
}

/** The links that assistive technology is told of, in reading order; links without a name are left to other rules. */
export function* links(page: Page): Generator<undefined, readonly Link[]> {
  const { byTag, byRole } = yield* page.prepare(elementIndex);
  const found: Link[] = [];
  const candidates = [...(byTag.get('a') ?? []), ...(byTag.get('area') ?? []), ...(byRole.get('link') ?? [])];
  for (const [index, element] of candidates.entries()) {
    if (index % 20 === 0) yield;
    const isLink = element.getAttribute('role')?.trim().toLowerCase() === 'link';
    const native = (element.localName === 'a' || element.localName === 'area') && hrefOf(element) !== null;
    if (native ? element.hasAttribute('role') && !isLink : !isLink || element.localName === 'a') continue;
    if (!isExposed(page, element)) continue;
    const name = accessibleName(page, element);
    if (name) found.push({ element, name, address: addressOf(page, element) });
  }
  return found;
}

function hrefOf(element: Element): string | null {
  return element.getAttribute('href') ?? element.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
}

function addressOf(page: Page, element: Element): string | undefined {
  const script = /location(?:\.href)?\s*\+?=\s*(['"])(.*?)\1/.exec(element.getAttribute('onclick') ?? '')?.[2];
  const href = hrefOf(element) ?? script;
  if (href === undefined || href === null) return undefined;
  try {
    const url = new URL(href.trim(), page.document.baseURI || page.url);
    url.hash = '';
    url.pathname = url.pathname.replace(/(?<=.)\/+$/, '').replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '');
    return url.href;
  } catch {
    return undefined;
  }
}
