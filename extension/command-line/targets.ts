import { existsSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PageProblem } from './page-problem.ts';
import type { Strings } from './strings.ts';

/** A page of the web, or a saved page that is read without the network. */
export interface Target {
  /** As people are told of it: as typed, or as the sitemap names it. */
  address: string;
  /** What the browser opens: http, https or file. */
  url: string;
  /** Of a saved page: its path, and the folder whose files it may load. */
  file?: { path: string; folder: string };
}

/** Something that was asked for and is not a page, with the reason. */
export interface Unreadable {
  address: string;
  problem: string;
}

/**
 * What a word of the command line names.
 * @param folder what relative paths start from
 * @throws PageProblem when it names neither a page nor a sitemap
 */
export function targetOf(word: string, folder: string, say: Strings): Target {
  if (/^https?:/i.test(word)) return { address: word, url: webAddress(word, say) };
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(word)?.[1];
  // One letter before the colon is a drive of Windows.
  if (scheme && scheme.toLowerCase() !== 'file') throw new PageProblem(say.unknownScheme(`${scheme}:`));
  const path = scheme ? pathOf(word, say) : resolve(folder, word);
  if (!existsSync(path)) throw new PageProblem(missing(word, say));
  if (!statSync(path).isFile()) throw new PageProblem(say.isFolder);
  return { address: word, url: pathToFileURL(path).href, file: { path, folder: dirname(path) } };
}

/** Whether a target is to be read as a list of pages. Decided by its name, as `sitemap.xml` and `pages.xml.gz`. */
export function isSitemap({ url }: Target): boolean {
  return /\.xml(\.gz)?$/i.test(new URL(url).pathname);
}

function webAddress(word: string, say: Strings): string {
  if (!URL.canParse(word) || new URL(word).hostname === '') throw new PageProblem(say.badAddress);
  return new URL(word).href;
}

function pathOf(address: string, say: Strings): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw new PageProblem(say.noSuchFile);
  }
}

function missing(word: string, say: Strings): string {
  const looksLikeSite = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(word) && !/^\.(html?|xml|xhtml)$/i.test(extname(word));
  return looksLikeSite ? say.noSuchFileButAddress(`https://${word}`) : say.noSuchFile;
}
