import { siteAddress } from '@porchlight/core/site/address';
import { parseSitemap } from './sitemap.ts';

/** sitemaps.org: at most 50 MB, unpacked. */
const LARGEST = 50 * 1024 * 1024;
/** Sitemaps read in one run, so that indexes that name each other come to an end. */
const MOST_SITEMAPS = 500;
const SECONDS = 30;

/**
 * The pages that sitemaps name, in their order, each once; indexes are opened up, what cannot be read is left out. Only
 * the hosts of the sitemaps are asked.
 * @param limit most addresses
 */
export async function readSeeds(sitemaps: readonly string[], limit: number): Promise<string[]> {
  const hosts = new Set(sitemaps.map((sitemap) => new URL(sitemap).host));
  const queue = [...new Set(sitemaps)];
  const seen = new Set(queue);
  const seeds = new Set<string>();
  for (let next = queue.shift(); next && seeds.size < limit; next = queue.shift()) {
    const { kind, addresses } = (await readSitemap(next)) ?? { kind: 'pages' as const, addresses: [] };
    for (const written of addresses) {
      const address = siteAddress(written, next);
      if (!address) continue;
      if (kind === 'pages') {
        if (seeds.size < limit) seeds.add(address);
      } else if (!seen.has(address) && seen.size < MOST_SITEMAPS && hosts.has(new URL(address).host)) {
        seen.add(address);
        queue.push(address);
      }
    }
  }
  return [...seeds];
}

async function readSitemap(address: string) {
  try {
    const response = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(SECONDS * 1000) });
    if (!response.ok || !response.body) return undefined;
    return parseSitemap(await unpacked(response.body));
  } catch {
    return undefined;
  }
}

/** The text of a stream, unpacked when its first two bytes are those of gzip: `.xml.gz` may have been unpacked on the way. */
async function unpacked(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  const [first, whole] = body.tee();
  const ahead = first.getReader();
  const head = await ahead.read();
  void ahead.cancel();
  const isPacked = head.value?.[0] === 0x1f && head.value[1] === 0x8b;
  const plain = isPacked ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
  const reader = plain.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const part = await reader.read();
    if (part.done) return text + decoder.decode();
    text += decoder.decode(part.value, { stream: true });
    if (text.length > LARGEST) {
      await reader.cancel();
      return '';
    }
  }
}
