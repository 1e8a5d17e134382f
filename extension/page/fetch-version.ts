import { type FetchVersion, textOfPage } from '@porchlight/core/translations/read-versions';

/** One server that never answers must not use up the time of the others. */
const PATIENCE = 8_000;

/**
 * Asks from within the page, as the page itself might: the browser then lets it read its own origin and nothing else,
 * and stops a redirect to another one before it is followed. No cookies go along: what matters is what a family gets.
 */
export const fetchVersion: FetchVersion = async (address, signal) => {
  if (!/^https?:$/.test(location.protocol)) return { unread: 'offline' };
  if (new URL(address).origin !== location.origin) return { unread: 'other-site' };
  try {
    const response = await fetch(address, {
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    const text = await textOfPage(response);
    return 'html' in text ? { ...text, address: response.url } : text;
  } catch (error) {
    const isLate = error instanceof DOMException && /^(Abort|Timeout)Error$/.test(error.name);
    return { unread: isLate ? 'no-answer' : 'refused' };
  }
};
