import robotsParser from 'robots-parser';
import { fetchText } from './fetch-text.ts';

/** How a site wishes robots to behave. */
export interface Robots {
  allowed(address: string): boolean;
  /** Seconds between two pages; 0 when the site does not say. */
  delay: number;
  sitemaps: string[];
}

/** RFC 9309: parsers must read at least 500 kB. */
const MOST = 512 * 1024;
/** A site that asks for more would be read in weeks. */
const LONGEST_DELAY = 10;

/** Reads robots.txt; a site without one, or whose one cannot be had, allows everything. */
export async function readRobots(home: string, agent: string, obey: boolean): Promise<Robots> {
  const address = new URL('/robots.txt', home).href;
  const { status, text, type } = await fetchText(address, { seconds: 15, most: MOST, agent });
  const isThere = status === 200 && !/html/.test(type);
  const parsed = parseRobots(address, isThere ? text : '');
  const sitemaps = parsed.getSitemaps().filter((sitemap) => URL.canParse(sitemap, home));
  if (!obey) return { allowed: () => true, delay: 0, sitemaps };
  const delay = Number(parsed.getCrawlDelay('Porchlight') ?? 0);
  return {
    // Undefined for another host, whose wishes are not known here.
    allowed: (page) => parsed.isAllowed(page, 'Porchlight') ?? true,
    delay: Number.isFinite(delay) ? Math.min(Math.max(delay, 0), LONGEST_DELAY) : 0,
    sitemaps: sitemaps.map((sitemap) => new URL(sitemap, home).href),
  };
}

/** The package's types name the function as a member of the module, whereas it is the module. */
const parseRobots = robotsParser as unknown as (
  address: string,
  text: string,
) => {
  isAllowed(page: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
  getSitemaps(): string[];
};
