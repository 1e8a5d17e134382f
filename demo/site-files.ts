import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fillTemplate } from './templating.ts';

/** What is served; anything else (README.md, sources) is not there for visitors. */
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};
const templated = new Set(['.html', '.json', '.ics']);

/** A file ready to be sent. */
export interface SiteFile {
  body: Buffer;
  contentType: string;
}

/** What an address leads to: a file, another address, or nothing. */
export type Found = { file: SiteFile } | { moved: string } | undefined;

/**
 * Turns the path of an address into the names of folders and file below the site.
 * @returns undefined when it is no honest path: broken escapes, a step upwards, hidden names, a NUL
 */
export function segmentsOf(path: string): string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const segments = decoded.split('/').filter((segment) => segment !== '');
  // Names that begin with a dot or an underscore are the site's own affair (`_parts`); `..` is among them.
  const honest = segments.every((segment) => /^[^._\\\0-\x1f:][^\\\0-\x1f:]*$/.test(segment));
  return honest ? segments : undefined;
}

/**
 * Finds what to send for a path below a folder.
 * @param root the folder; nothing outside of it is ever read, not through a link either
 * @param today fills the dates of templates, `YYYY-MM-DD`; without it files are sent as they are
 * @throws Error when a template cannot be filled
 */
export async function findFile(root: string, segments: string[], path: string, today?: string): Promise<Found> {
  if (segments.length === 0 || path.endsWith('/')) {
    const index = await readSiteFile(root, [...segments, 'index.html'], today);
    return index && { file: index };
  }
  const file = await readSiteFile(root, segments, today);
  if (file) return { file };
  if (await readSiteFile(root, [...segments, 'index.html'], today)) {
    return { moved: `/${segments.map(encodeURIComponent).join('/')}/` };
  }
  return undefined;
}

async function readSiteFile(root: string, segments: string[], today?: string): Promise<SiteFile | undefined> {
  const extension = extname(segments.at(-1) ?? '').toLowerCase();
  const contentType = contentTypes[extension];
  if (!contentType) return undefined;
  const body = await readInside(root, segments);
  if (!body) return undefined;
  if (today === undefined || !templated.has(extension)) return { body, contentType };
  const text = body.toString('utf8');
  const parts = await partsOf(root, text);
  return { body: Buffer.from(fillTemplate(text, today, (name) => parts.get(name))), contentType };
}

async function partsOf(root: string, text: string): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const [, name] of text.matchAll(/\{\{part:([a-z-]+)\}\}/g)) {
    const part = name && (await readInside(root, ['_parts', `${name}.html`]));
    if (name && part) parts.set(name, part.toString('utf8').trimEnd());
  }
  return parts;
}

/** The file's bytes, or undefined when there is no such file inside the root. */
async function readInside(root: string, segments: string[]): Promise<Buffer | undefined> {
  try {
    const [folder, file] = await Promise.all([realpath(root), realpath(join(root, ...segments))]);
    return file.startsWith(folder + sep) ? await readFile(file) : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && absent.has(String(error.code))) return undefined;
    throw error;
  }
}

const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL']);
