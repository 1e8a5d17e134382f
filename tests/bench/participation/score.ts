import type { LabelledPage, TrueDate } from './corpus.ts';
import type { Start } from './raw-chrono.ts';

const readable = new Set(['full', 'md', 'list', 'split']);
const timed = new Set(['near', 'page']);

/** Hits among what could be hit. */
export interface Share {
  hit: number;
  of: number;
}

/** The figures of one reader over labelled pages; see the README of the folder for what each means. */
export interface Score {
  pagesWithAllDates: Share;
  dates: Share;
  pagesWithAllTimes: Share;
  times: Share;
  precision: Share;
  /** Sum of the precision of single pages, and how many. */
  pagePrecision: Share;
  places: Share;
  /** Recall of dates by how the page writes them, and of date-times by where the time stands. */
  classes: Map<string, Share>;
}

/** What a reader found on a page: starts, and the places it names. */
export interface Found {
  starts: readonly Start[];
  places: readonly string[];
}

/** Scores what was found on each page against what its labels say. Pages without `score` are passed over. */
export function score(pages: readonly LabelledPage[], found: ReadonlyMap<string, Found>): Score {
  const total = empty();
  for (const page of pages) {
    const here = found.get(page.file);
    if (!page.score || !here) continue;
    scoreDates(total, page, here.starts);
    scorePlaces(total, page, here.places);
  }
  return total;
}

function scoreDates(total: Score, page: LabelledPage, starts: readonly Start[]): void {
  const days = new Set(starts.map(({ date }) => date));
  const moments = new Set(starts.map(({ date, time }) => `${date} ${time}`));
  const expected = distinct(page.dates.filter(({ on_page }) => readable.has(on_page)));
  if (expected.length > 0) {
    const hits = expected.filter(({ date }) => days.has(date)).length;
    add(total.dates, hits, expected.length);
    add(total.pagesWithAllDates, hits === expected.length ? 1 : 0, 1);
    for (const { date, on_page } of expected) count(total, `date ${on_page}`, days.has(date));
  }
  const withTime = page.dates.filter(
    ({ on_page, time, time_on_page }) => readable.has(on_page) && time && timed.has(time_on_page ?? ''),
  );
  if (withTime.length > 0) {
    const hits = withTime.filter(({ date, time }) => moments.has(`${date} ${time}`)).length;
    add(total.times, hits, withTime.length);
    add(total.pagesWithAllTimes, hits === withTime.length ? 1 : 0, 1);
    for (const { date, time, time_on_page } of withTime) {
      count(total, `time ${time_on_page}`, moments.has(`${date} ${time}`));
    }
  }
  if (page.complete && days.size > 0) {
    const truth = new Set(page.dates.map(({ date }) => date));
    const right = [...days].filter((day) => truth.has(day)).length;
    add(total.precision, right, days.size);
    add(total.pagePrecision, right / days.size, 1);
  }
}

function scorePlaces(total: Score, page: LabelledPage, places: readonly string[]): void {
  const here = places.map(words);
  const addresses = new Set(
    page.meetings.flatMap(({ loc_addr, addr_on_page }) => (addr_on_page && loc_addr ? [streetKey(loc_addr)] : [])),
  );
  for (const street of addresses) {
    if (!street) continue;
    add(total.places, here.some((place) => ` ${place} `.includes(` ${street} `)) ? 1 : 0, 1);
  }
}

const directions: Record<string, string> = {
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  street: 'st',
  avenue: 'ave',
  boulevard: 'blvd',
};

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => directions[word] ?? word)
    .join(' ');
}

/** House number, direction and the first word of the street: `740 n sedgwick`. Empty without a number. */
export function streetKey(address: string): string {
  return /(?:^| )(\d+ (?:[nsew] )?\S+)/.exec(words(address))?.[1] ?? '';
}

function distinct(dates: readonly TrueDate[]): TrueDate[] {
  return [...new Map(dates.map((each) => [each.date, each])).values()];
}

function empty(): Score {
  const share = () => ({ hit: 0, of: 0 });
  return {
    pagesWithAllDates: share(),
    dates: share(),
    pagesWithAllTimes: share(),
    times: share(),
    precision: share(),
    pagePrecision: share(),
    places: share(),
    classes: new Map(),
  };
}

function add(share: Share, hit: number, of: number): void {
  share.hit += hit;
  share.of += of;
}

function count(total: Score, name: string, hit: boolean): void {
  const share = total.classes.get(name) ?? { hit: 0, of: 0 };
  total.classes.set(name, share);
  add(share, hit ? 1 : 0, 1);
}
