import { keyPages } from './key-pages.ts';
import type { Site, SitePage } from './site.ts';

/** More pages than these are an archive. */
const MOST_PAGES = 200;

/** Pages on which a family learns how to take part, the nearest first: those whose links must not be dead. */
export function familyPages(site: Site): SitePage[] {
  const nearest = Object.values(keyPages(site)).flat();
  const topical = site.pages.filter(({ topic }) => topic === 'board' || topic === 'engagement' || topic === 'results');
  return [...new Set([...nearest, ...topical])].slice(0, MOST_PAGES);
}

/** Where these pages lead, each with the pages that lead there. Pages of the site by key, everything else by address. */
export function linksOfFamilies(site: Site): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const page of familyPages(site)) {
    for (const link of new Set([...page.links, ...page.others])) {
      const pages = links.get(link);
      if (pages) pages.push(page.address);
      else links.set(link, [page.address]);
    }
  }
  return links;
}
