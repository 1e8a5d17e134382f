import { isSameDistrict } from '@porchlight/core/translations/district-address';
import { type FetchVersion, textOfPage } from '@porchlight/core/translations/read-versions';

/** One server that never answers must not use up the time of the others, in milliseconds. */
const PATIENCE = 8_000;
const MOST_REDIRECTS = 4;

/**
 * Asks from outside of the page, which may look into the district's other hosts too and is bound by no policy of the
 * page. Redirects are followed one by one, so that none leads to a third party.
 * @param url of the page: what lies elsewhere than on the district's hosts is not asked for
 * @param userAgent by which the page itself was asked for
 */
export function fetchVersionFor(url: string, userAgent: string): FetchVersion {
  return async (address, signal) => {
    let next = address;
    try {
      for (let step = 0; step <= MOST_REDIRECTS; step++) {
        if (!isSameDistrict(url, next)) return { unread: 'other-site' };
        const response = await fetch(next, {
          redirect: 'manual',
          headers: { 'user-agent': userAgent, accept: 'text/html' },
          signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
        });
        const location = response.headers.get('location');
        if (response.status < 300 || response.status >= 400 || !location) {
          const text = await textOfPage(response);
          return 'html' in text ? { ...text, address: next } : text;
        }
        await response.body?.cancel();
        next = new URL(location, next).href;
      }
      return { unread: 'refused' };
    } catch (error) {
      const isLate = error instanceof Error && /^(Abort|Timeout)Error$/.test(error.name);
      return { unread: isLate ? 'no-answer' : 'refused' };
    }
  };
}
