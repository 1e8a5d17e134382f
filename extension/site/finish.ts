import { pageKey } from '@porchlight/core/site/address';
import { linksOfFamilies } from '@porchlight/core/site/family-pages';
import type { Plan } from '@porchlight/core/site/plan';
import { readSite, type Site } from '@porchlight/core/site/site';
import { makeGate, type Wait } from './gate.ts';
import type { Journal } from './journal.ts';
import { tryLink } from './try-link.ts';

/** So many links of pages for families are tried; a site with more gets the nearest pages' links tried. */
const MOST_LINKS = 600;
/** At most four at a time, and no host more often than every half second. */
const WIDTH = 4;
const SECONDS_PER_HOST = 0.5;

export interface FinishOptions {
  agent: string;
  wait: Wait;
  /** Links that are tried; all of the web when absent. */
  mayTry?(address: string): boolean;
  /** Told before each link is tried. */
  onLink(done: number, all: number): void;
  signal?: AbortSignal;
}

/**
 * What remains when every page was visited: tries the links of pages for families, writes the last line and puts the
 * site together. A part of a split run leaves the links to the merging.
 */
export async function finish(journal: Journal, plan: Plan, options: FinishOptions): Promise<Site> {
  const { begin } = journal;
  if ((begin.settings.shard?.of ?? 1) === 1) {
    const site = await readSite(begin, journal.lines());
    const links = linksToTry(site, journal);
    await tryLinks(options.mayTry ? links.filter(options.mayTry) : links, journal, options);
  }
  await journal.append({ kind: 'end', at: new Date().toISOString(), leftOut: plan.leftOut() });
  return readSite(begin, journal.lines());
}

/** Links that lead out of what was visited: documents, other sites, and pages that the plan left out. */
function linksToTry(site: Site, journal: Journal): string[] {
  return [...linksOfFamilies(site).keys()]
    .filter((link) => /^https?:/.test(link))
    .filter((link) => !journal.hasTried(link) && !journal.has(link) && !site.pageAt(link))
    .slice(0, MOST_LINKS);
}

async function tryLinks(
  links: readonly string[],
  journal: Journal,
  { agent, wait, onLink, signal }: FinishOptions,
): Promise<void> {
  const gates = new Map<string, () => Promise<void>>();
  const queue = links.map((address, index) => ({ address, index }));
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      onLink(next.index, links.length);
      const { host, hostname } = new URL(next.address);
      const own = pageKey(journal.begin.home).startsWith(host.replace(/^www\./, ''));
      const gate = gates.get(hostname) ?? makeGate(own ? 0 : SECONDS_PER_HOST, wait);
      gates.set(hostname, gate);
      await gate();
      signal?.throwIfAborted();
      await journal.append({ kind: 'link', address: next.address, status: await tryLink(next.address, agent) });
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
}
