import { isDocumentAddress, siteAddress } from '@porchlight/core/site/address';
import { Parser } from 'htmlparser2';

/** Where a page leads, in the order of the page. */
export interface PageLinks {
  /** Links that a visitor can follow. */
  links: string[];
  /** Versions in other languages that only programs are told of. */
  alternates: string[];
}

/** Longer lists than any page has that a person made. */
const MOST = 2_000;

/**
 * What to evaluate in a page to get its links as written; `sortedLinks` reads them. Frames and closed shadow roots are
 * left out.
 */
export const linksExpression = `JSON.stringify({
  base: document.baseURI,
  links: Array.from(document.querySelectorAll('a[href], area[href]'), (link) => link.getAttribute('href')).slice(0, ${MOST}),
  alternates: Array.from(document.querySelectorAll('link[rel~="alternate" i][hreflang][href]'), (link) => link.getAttribute('href')).slice(0, 100),
})`;

/** Reads the value of `linksExpression`; a page may have made of it what it likes. */
export function linksFromPage(value: unknown): PageLinks {
  try {
    const { base, links, alternates } = JSON.parse(String(value));
    return absolute(String(base), { links: texts(links), alternates: texts(alternates) });
  } catch {
    return { links: [], alternates: [] };
  }
}

/** The links of a page that was only fetched. */
export function linksFromHtml(text: string, url: string): PageLinks {
  const found: PageLinks = { links: [], alternates: [] };
  let base = url;
  let based = false;
  const parser = new Parser({
    onopentag(name, { href, rel, hreflang }) {
      if (href === undefined) return;
      if (name === 'a' || name === 'area') found.links.push(href);
      else if (name === 'link' && hreflang && /(^|\s)alternate(\s|$)/i.test(rel ?? '')) found.alternates.push(href);
      else if (name === 'base' && !based) {
        based = true;
        base = URL.canParse(href, url) ? new URL(href, url).href : url;
      }
    },
  });
  parser.end(text);
  return absolute(base, { links: found.links.slice(0, MOST), alternates: found.alternates.slice(0, 100) });
}

/** Pages of the site, and everything else that a page leads to. */
export function sortedLinks(links: readonly string[], covers: (address: string) => boolean) {
  const pages: string[] = [];
  const others: string[] = [];
  for (const address of links) (covers(address) && !isDocumentAddress(address) ? pages : others).push(address);
  return { pages, others };
}

function absolute(base: string, { links, alternates }: PageLinks): PageLinks {
  const all = (written: readonly string[]) => [
    ...new Set(written.map((href) => siteAddress(href.trim(), base)).filter((address) => address !== undefined)),
  ];
  return { links: all(links), alternates: all(alternates) };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
