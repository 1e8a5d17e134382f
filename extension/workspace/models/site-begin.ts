import { siteAddress } from '@porchlight/core/site/address';
import type { BeginLine, RunSettings } from '@porchlight/core/site/site-line';
import { fetchText } from '../../site/fetch-text.ts';
import { readRobots } from '../../site/robots.ts';
import { readSeeds } from '../../site/seeds.ts';

/** More addresses than these a sitemap does not add to what links show. */
const MOST_SEEDS = 50_000;
const SECONDS = 30;

/**
 * The address that staff mean: `district.example` as well as all of it.
 * @returns undefined when it is none
 */
export function namedSite(text: string): string | undefined {
  const named = text.trim();
  if (!named || /\s/.test(named)) return undefined;
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(named) ? named : `https://${named}`;
  const address = siteAddress(whole);
  return address && new URL(address).hostname.length > 0 ? address : undefined;
}

/** The addresses of a list that was pasted, each once, and the lines that are none. */
export function namedPages(text: string): { addresses: string[]; wrong: string[] } {
  const addresses = new Set<string>();
  const wrong: string[] = [];
  for (const line of text.split(/[\s,;]+/).filter(Boolean)) {
    const address = namedSite(line);
    if (address) addresses.add(address);
    else wrong.push(line);
  }
  return { addresses: [...addresses], wrong };
}

const isSitemap = (address: string) => /\.xml(\.gz)?$/i.test(new URL(address).pathname);

/**
 * Finds where a site is reached, and what its sitemaps name.
 * @param address of the site, of a sitemap of it, or the first of a list
 * @param list the only pages to visit, where staff made one
 * @returns undefined when nobody answers there
 */
export async function beginLine(
  address: string,
  list: readonly string[] | undefined,
  settings: RunSettings,
  { version, at }: { version: string; at: string },
): Promise<BeginLine | undefined> {
  const begin = { kind: 'begin', schema: 'porchlight-site/1', at, version, settings } as const;
  if (list) return { ...begin, home: address, seeds: [...list] };
  const asked = isSitemap(address) ? new URL('/', address).href : address;
  const reached = await fetchText(asked, { seconds: SECONDS, most: 1024, agent: 'Porchlight' });
  if (reached.status === 0) return undefined;
  const home = siteAddress(reached.url) ?? asked;
  const robots = await readRobots(home, 'Porchlight', settings.robots);
  const named = robots.sitemaps.filter(isSitemap);
  const sitemaps = isSitemap(address) ? [address] : named.length > 0 ? named : [new URL('/sitemap.xml', home).href];
  const seeds = await readSeeds(sitemaps, Math.min(settings.mostPages * 2, MOST_SEEDS));
  return { ...begin, home, seeds };
}
