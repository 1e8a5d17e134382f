import { siteAddress } from '@porchlight/core/site/address';
import type { BeginLine, RunSettings } from '@porchlight/core/site/site-line';
import { fetchText } from '../../site/fetch-text.ts';
import { readRobots } from '../../site/robots.ts';
import { expand } from '../expand.ts';
import type { Strings } from '../strings.ts';

/** A site that cannot be begun with, and why. */
export class SiteProblem extends Error {
  override name = 'SiteProblem';
}

/** More addresses than these a sitemap does not add to what links show. */
const MOST_SEEDS = 50_000;

/**
 * Finds where a site is reached, and what its sitemaps name.
 * @throws SiteProblem when the address is none, or nobody answers there
 */
export async function beginSite(
  site: string,
  settings: RunSettings,
  { say, version, agent, timeout }: { say: Strings; version: string; agent: string; timeout: number },
): Promise<BeginLine> {
  const address = siteAddress(site);
  if (!address) throw new SiteProblem(`${site}: ${say.badAddress}`);
  const reached = await fetchText(address, { seconds: timeout, most: 1024, agent });
  if (reached.status === 0) throw new SiteProblem(`${site}: ${say.noAnswer(timeout)}`);
  const home = siteAddress(reached.url) ?? address;
  const robots = await readRobots(home, agent, settings.robots);
  const sitemaps = robots.sitemaps.length > 0 ? robots.sitemaps : [new URL('/sitemap.xml', home).href];
  const options = { say, folder: '.', limit: Math.min(settings.mostPages * 2, MOST_SEEDS), timeout };
  // A sitemap whose name does not end in .xml would be taken for a page of the site: it is left alone.
  const named = await expand(
    sitemaps.filter((sitemap) => /\.xml(\.gz)?$/i.test(new URL(sitemap).pathname)),
    options,
  );
  const seeds = named.flatMap((target) => ('problem' in target ? [] : (siteAddress(target.url) ?? [])));
  return { kind: 'begin', schema: 'porchlight-site/1', home, at: new Date().toISOString(), version, settings, seeds };
}
