import { JSDOM } from 'jsdom';
import { openPage } from '../../page/page.ts';
import { findPoints } from '../find-points.ts';

/**
 * Every start that the finder sees on a small page, each once and in order, read as of September 1, 2026.
 * @param path of the page on the district's site
 */
export function startsOn(body: string, { title, path }: { title: string; path: string }): string {
  const { document } = new JSDOM(`<html lang="en"><title>${title}</title><main>${body}</main>`).window;
  const page = openPage(document, { asOf: '2026-09-01', url: `https://www.district.example/${path}` });
  return [...new Set(page.derive(findPoints).flatMap(({ start }) => start ?? []))].sort().join(' ');
}
