import type { ReadVersion } from '@porchlight/core/model/translation';
import { type FetchVersion, readVersions } from '@porchlight/core/translations/read-versions';
import { VersionCache } from './version-cache.ts';

/** An address that may be worth reading; a guess may lead nowhere. */
export interface Asked {
  address: string;
  isGuess: boolean;
}

/**
 * Reads what is asked for beside a page.
 * @param asked the page's own address, which may have moved since it was asked for, comes first
 * @param seconds for all of them together
 */
export type ReadAsked = (asked: readonly Asked[], seconds: number) => Promise<ReadVersion[]>;

/** After so many guesses in vain a site is taken to have no folder for a language. */
const MOST_IN_VAIN = 3;

/**
 * A reader for all pages of a run: a site of hundreds of pages is not asked hundreds of times for a folder that it does
 * not have.
 * @param fetchFor what asks for the versions of a page, by the page's address
 */
export function makeVersionReader(fetchFor: (page: string) => Promise<FetchVersion>): ReadAsked {
  const inVain = new Map<string, number>();
  const cache = new VersionCache();
  return async (asked, seconds) => {
    const [page, ...others] = asked.filter(
      ({ address, isGuess }) => !isGuess || (inVain.get(folderOf(address)) ?? 0) < MOST_IN_VAIN,
    );
    // With nothing to compare it with, the page itself need not be read again.
    if (!page || others.length === 0) return [];
    const fetchVersion = cache.through(await fetchFor(page.address));
    const addresses = [page, ...others].map(({ address }) => address);
    const read = await readVersions(addresses, page.address, { fetchVersion, limit: seconds * 1000 });
    for (const { address, isGuess } of others) {
      const isThere = read.some((version) => version.address === address && 'html' in version);
      if (isThere) inVain.set(folderOf(address), Number.NEGATIVE_INFINITY);
      else if (isGuess) inVain.set(folderOf(address), (inVain.get(folderOf(address)) ?? 0) + 1);
    }
    return read;
  };
}

/** The host and the first part of the path, where guesses put the language. */
function folderOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}/${pathname.split('/')[1] ?? ''}`;
}
