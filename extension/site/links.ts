import { isDocumentAddress, siteAddress } from '@porchlight/core/site/address';

/** Where a page leads, in the order of the page. */
export interface PageLinks {
  /** Links that a visitor can follow. */
  links: string[];
  /** Versions in other languages that only programs are told of. */
  alternates: string[];
}

/** Reads what a page was asked for its links (see extension/page/links); it may have made of it what it likes. */
export function linksFromPage(value: unknown): PageLinks {
  const { base, links, alternates } = Object(value) as Record<string, unknown>;
  return absoluteLinks(String(base), { links: texts(links), alternates: texts(alternates) });
}

/** Pages of the site, and everything else that a page leads to. */
export function sortedLinks(links: readonly string[], covers: (address: string) => boolean) {
  const pages: string[] = [];
  const others: string[] = [];
  for (const address of links) (covers(address) && !isDocumentAddress(address) ? pages : others).push(address);
  return { pages, others };
}

/** Links as written, made into addresses of pages, each once. */
export function absoluteLinks(base: string, { links, alternates }: PageLinks): PageLinks {
  const all = (written: readonly string[]) => [
    ...new Set(written.map((href) => siteAddress(href.trim(), base)).filter((address) => address !== undefined)),
  ];
  return { links: all(links), alternates: all(alternates) };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
