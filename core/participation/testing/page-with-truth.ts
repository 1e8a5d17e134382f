import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { openPage, type Page } from '../../page/page.ts';

/** A page written for the tests, and what a reader of it knows to be true. */
export interface PageWithTruth {
  readonly name: string;
  /** Every meeting on it, in order: `2026-09-15 18:30`, without the time where the page states none. */
  readonly starts: readonly string[];
  /** Days of those that it says are cancelled. */
  readonly cancelled: readonly string[];
  /** Days on which something else happens that a finder may or may not count: `? 2026-09-15`. */
  readonly unscored: readonly string[];
  /** Words that the place or address of at least one meeting holds. */
  readonly places: readonly string[];
  open(): Page;
}

const ours = new URL('pages/', import.meta.url);

/**
 * The pages of `pages/`. Each begins with a comment: `url:` and `as of:`, then one line for each meeting
 * (`2026-09-15 18:30`, with ` cancelled` where it is), `?` lines and `place:` lines.
 */
export function pagesWithTruth(folder = ours): PageWithTruth[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => read(name, readFileSync(new URL(name, folder), 'utf8')));
}

function read(name: string, source: string): PageWithTruth {
  const [, comment = '', html = ''] = /^<!--\n(.*?)\n-->\n(.*)$/s.exec(source) ?? [];
  const lines = comment.split('\n');
  const values = (key: string) =>
    lines.flatMap((line) => (line.startsWith(`${key}: `) ? [line.slice(key.length + 2)] : []));
  const meetings = lines.filter((line) => /^\d{4}-/.test(line));
  const [asOf] = values('as of');
  if (!asOf) throw new Error(`${name}: its first comment lacks "as of: YYYY-MM-DD".`);
  return {
    name: name.replace('.html', ''),
    starts: meetings.map((line) => line.replace(/ [a-z].*/, '')).sort(),
    cancelled: meetings.flatMap((line) => (line.endsWith(' cancelled') ? [line.slice(0, 10)] : [])),
    unscored: lines.flatMap((line) => (/^\? \d{4}-/.test(line) ? [line.slice(2, 12)] : [])),
    places: values('place'),
    open: () =>
      openPage(new JSDOM(html).window.document, { asOf, url: values('url')[0] ?? 'https://www.district.example/' }),
  };
}
