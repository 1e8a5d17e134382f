import type { ReadVersion, UnreadReason } from '../model/translation.ts';
import { addressKey } from '../page/address-key.ts';

/** What came of asking for an address: the text of a web page with where it came from in the end, or why not. */
export type Fetched = { html: string; address: string } | { unread: UnreadReason };

/** Asks for one address; never for one of a third party, not through a redirect either. Never throws. */
export type FetchVersion = (address: string, signal: AbortSignal) => Promise<Fetched>;

export interface ReadOptions {
  fetchVersion: FetchVersion;
  signal?: AbortSignal | undefined;
  /** Milliseconds for all of them together. */
  limit: number;
}

/** Characters of one page; a longer one is no page for families. */
export const LONGEST_VERSION = 2_000_000;
const AT_ONCE = 4;

/**
 * Reads addresses, a few at a time. Ends when all are read, when the time is up or when it is cancelled; what was not
 * read by then is `no-answer`.
 * @param url the address of the page itself: one that leads back to it says nothing of its language
 */
export async function readVersions(
  addresses: readonly string[],
  url: string,
  { fetchVersion, signal, limit }: ReadOptions,
): Promise<ReadVersion[]> {
  const time = AbortSignal.timeout(limit);
  const ending = signal ? AbortSignal.any([signal, time]) : time;
  const own = addressKey(url, url);
  const read: ReadVersion[] = [];
  const waiting = addresses.entries();
  const work = async () => {
    for (const [index, address] of waiting) {
      const fetched = ending.aborted ? { unread: 'no-answer' as const } : await fetchVersion(address, ending);
      const isBack = 'address' in fetched && address !== own && addressKey(fetched.address, url) === own;
      read[index] =
        'html' in fetched && !isBack ? { address, html: fetched.html } : { address, unread: reason(fetched) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return read;
}

function reason(fetched: Fetched): UnreadReason {
  return 'unread' in fetched ? fetched.unread : 'leads-back';
}

/**
 * The text of a response that should be a web page, no longer than a page may be; the rest is not taken from the network.
 * @returns why it is none
 */
export async function textOfPage(response: Response): Promise<{ html: string } | { unread: UnreadReason }> {
  if (!response.ok) return { unread: 'refused' };
  const type = response.headers.get('content-type') ?? '';
  if (!/html/i.test(type)) return { unread: 'not-a-page' };
  // The letters of a translated page are what this is about: take the character set that the server names.
  const decoder = decoderFor(/charset=["']?([\w-]+)/i.exec(type)?.[1]);
  const reader = response.body?.getReader();
  let html = '';
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return { html: html + decoder.decode() };
    html += decoder.decode(part.value, { stream: true });
    if (html.length > LONGEST_VERSION) {
      await reader?.cancel();
      return { unread: 'too-large' };
    }
  }
}

function decoderFor(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
