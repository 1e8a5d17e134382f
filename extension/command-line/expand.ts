import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseSitemap, type Sitemap } from '../site/sitemap.ts';
import { loadProblem, PageProblem } from './page-problem.ts';
import type { Strings } from './strings.ts';
import { isSitemap, type Target, targetOf, type Unreadable } from './targets.ts';

export interface ExpandOptions {
  say: Strings;
  /** What relative paths start from. */
  folder: string;
  /** Most pages that sitemaps may add. */
  limit: number;
  /** Seconds that a sitemap gets to arrive. */
  timeout: number;
}

/** sitemaps.org: at most 50 MB, unpacked. */
const LARGEST = 50 * 1024 * 1024;
/** Sitemaps read in one run, so that indexes that name each other come to an end. */
const MOST_SITEMAPS = 500;

/**
 * The pages that the words of the command line name, in that order, sitemaps opened up.
 * What cannot be read stands in its place with the reason; it does not stop the rest.
 */
export async function expand(words: readonly string[], options: ExpandOptions): Promise<(Target | Unreadable)[]> {
  const pages: (Target | Unreadable)[] = [];
  const seen = new Set<string>();
  let added = 0;
  for (const word of words) {
    try {
      const target = targetOf(word, options.folder, options.say);
      if (isSitemap(target)) await open(target);
      else pages.push(target);
    } catch (error) {
      pages.push(unreadable(word, error));
    }
  }
  return pages;

  async function open(sitemap: Target): Promise<void> {
    if (seen.has(sitemap.url) || seen.size >= MOST_SITEMAPS) return;
    seen.add(sitemap.url);
    const { kind, addresses } = await read(sitemap, options);
    if (addresses.length === 0) throw new PageProblem(options.say.emptySitemap);
    for (const address of addresses) {
      if (added >= options.limit) return limitReached(sitemap.address);
      try {
        const target = within(address, sitemap, options.say);
        if (kind === 'sitemaps') await open(target);
        else if (!seen.has(target.url)) {
          seen.add(target.url);
          pages.push(target);
          added++;
        }
      } catch (error) {
        pages.push(unreadable(address, error));
      }
    }
  }

  function limitReached(address: string): void {
    const problem = options.say.limitReached(options.limit);
    if (!pages.some((page) => 'problem' in page && page.problem === problem)) pages.push({ address, problem });
  }
}

/**
 * A page that a sitemap names. A sitemap from the web names pages of the web; one that is a file may name files
 * beside it too, but nothing outside of its folder.
 */
function within(address: string, sitemap: Target, say: Strings): Target {
  if (/^https?:/i.test(address)) return targetOf(address, '.', say);
  if (!sitemap.file) {
    const url = URL.canParse(address, sitemap.url) ? new URL(address, sitemap.url) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) throw new PageProblem(say.outsideSitemap);
    return { address, url: url.href };
  }
  const { folder } = sitemap.file;
  const path = resolve(folder, address);
  const way = relative(folder, path);
  if (/^[a-z][a-z\d+.-]+:/i.test(address) || way === '..' || way.startsWith(`..${sep}`) || dirname(way) === way) {
    throw new PageProblem(say.outsideSitemap);
  }
  return { ...targetOf(pathToFileURL(path).href, '.', say), address };
}

async function read(sitemap: Target, options: ExpandOptions): Promise<Sitemap> {
  const bytes = sitemap.file ? await readFile(sitemap.file.path) : await fetchBytes(sitemap.url, options);
  const parsed = parseSitemap(unpack(bytes, options.say).toString('utf8'));
  if (!parsed) throw new PageProblem(options.say.notASitemap);
  return parsed;
}

async function fetchBytes(url: string, { say, timeout }: ExpandOptions): Promise<Buffer> {
  const signal = AbortSignal.timeout(timeout * 1000);
  let response: Response;
  try {
    response = await fetch(url, { signal });
    if (response.ok) return await limited(response, say);
  } catch (error) {
    if (error instanceof PageProblem) throw error;
    if (signal.aborted) throw new PageProblem(say.noAnswer(timeout));
    throw loadProblem(asChromiumSaysIt(error), say, timeout);
  }
  throw new PageProblem(say.status(response.status, response.statusText));
}

async function limited(response: Response, say: Strings): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > LARGEST) throw new PageProblem(say.notASitemap);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Unpacks gzip, told by its first two bytes: `.xml.gz` may or may not have been unpacked on the way. */
function unpack(bytes: Buffer, say: Strings): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    throw new PageProblem(say.notASitemap);
  }
}

/** Node's names for what went wrong on the network, as Chromium names them, so that both are told in one way. */
function asChromiumSaysIt(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'net::ERR_NAME_NOT_RESOLVED';
  if (code === 'ECONNREFUSED') return 'net::ERR_CONNECTION_REFUSED';
  if (/CERT|SSL|TLS/.test(code)) return 'net::ERR_CERT_INVALID';
  if (code.startsWith('ECONN') || code.startsWith('UND_ERR')) return 'net::ERR_CONNECTION_RESET';
  return error instanceof Error ? error.message : String(error);
}

function unreadable(address: string, error: unknown): Unreadable {
  if (error instanceof PageProblem) return { address, problem: error.message };
  throw error;
}
