import { createWriteStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import type { Report } from '../../core/model/report.ts';
import { bundle, launch } from './participation/browser.ts';
import { type LabelledPage, labelledPages } from './participation/corpus.ts';
import { printGrowth } from './participation/growth.ts';
import type { Reading } from './participation/in-page.ts';
import { rawChrono } from './participation/raw-chrono.ts';
import { type Found, type Score, type Share, score } from './participation/score.ts';

// Reads every labelled page of a folder in Chromium, as the extension would, and says how much the finder finds.
// npm run bench:participation -- DIR [--reports FILE] [--misses]
// npm run bench:participation -- --growth   time on generated pages of 2,000 to 24,000 elements, beside axe-core

const TIMEOUT = 60_000;

const [folder, ...options] = process.argv.slice(2);
if (folder === '--growth') {
  await printGrowth();
  process.exit(0);
}
if (!folder) {
  console.error('Which folder? npm run bench:participation -- DIR [--reports FILE] [--misses]');
  process.exit(2);
}
const reportsFile = options.includes('--reports') ? options[options.indexOf('--reports') + 1] : undefined;
const quick = options.includes('--quick');
// Half of the sites may be kept unseen while the finder is worked on: --half look, --half check.
const half = options.includes('--half') ? options[options.indexOf('--half') + 1] : undefined;
const pages = labelledPages(resolve(folder)).filter(
  (page) => (!quick || page.score) && (!half || (isLookedAt(page) ? 'look' : 'check') === half),
);
const finder = new Map<string, Found>();
const chrono = new Map<string, Found>();
const began = performance.now();
await readAll();
const seconds = (performance.now() - began) / 1000;
const scored = pages.filter((page) => page.score);
console.log(`${pages.length} pages read in ${seconds.toFixed(0)} s, ${scored.length} scored`);
print('finder', score(scored, finder));
if (!quick) print('raw chrono-node', score(scored, chrono));
if (options.includes('--misses')) for (const page of scored) printMisses(page);

async function readAll(): Promise<void> {
  const code = await bundle();
  const browser = await launch();
  const reports = reportsFile ? createWriteStream(reportsFile) : undefined;
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    for (const page of pages) {
      const tab = await context.newPage();
      try {
        const { report, text } = await readOne(tab, page, code);
        finder.set(page.file, foundIn(report));
        if (!quick) chrono.set(page.file, { starts: rawChrono(text, page.ref_date), places: [] });
        reports?.write(`${JSON.stringify({ file: page.file, ...report })}\n`);
      } catch (error) {
        console.error(`${page.file}: ${error instanceof Error ? error.message : error}`);
        finder.set(page.file, { starts: [], places: [] });
        chrono.set(page.file, { starts: [], places: [] });
      } finally {
        await tab.close();
      }
    }
  } finally {
    await browser.close();
    await new Promise((done) => (reports ? reports.end(done) : done(undefined)));
  }
}

/** Opens the saved page at its own address, with nothing else loaded and its scripts off. */
async function readOne(tab: Page, page: LabelledPage, code: string): Promise<Reading> {
  const url = page.url ?? `https://page.invalid/${page.file}`;
  const body = readFileSync(join(resolve(folder ?? ''), page.file));
  let served = false;
  await tab.route('**', (route) => {
    if (served) return route.abort();
    served = true;
    return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  await tab.goto(url.split('#')[0] ?? url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT });
  await tab.evaluate(code);
  const reading = tab.evaluate(
    ([asOf, address]) =>
      (globalThis as unknown as { porchlightRead(asOf: string, url: string): Promise<Reading> }).porchlightRead(
        asOf,
        address,
      ),
    [page.ref_date, url] as const,
  );
  return reading;
}

/** Pages of one site always fall into the same half. */
function isLookedAt({ url, file }: LabelledPage): boolean {
  const site = url ? new URL(url).hostname : file;
  let sum = 0;
  for (const letter of site) sum = (sum * 31 + letter.charCodeAt(0)) % 10_007;
  return sum % 2 === 0;
}

function foundIn({ participation }: Report): Found {
  return {
    starts: participation.flatMap(({ start }) => {
      if (!start) return [];
      const [date = '', time] = start.split('T');
      return [time ? { date, time } : { date }];
    }),
    places: participation.flatMap(({ place, address }) => [place ?? '', address ?? '']),
  };
}

function print(name: string, { classes, ...figures }: Score): void {
  console.log(`\n${name}`);
  const row = (label: string, share: Share) =>
    console.log(
      `  ${label.padEnd(44)} ${(share.hit / Math.max(share.of, 1)).toFixed(3)}  (${Math.round(share.hit)} of ${share.of})`,
    );
  row('pages with every date', figures.pagesWithAllDates);
  row('dates found', figures.dates);
  row('pages with every date and time', figures.pagesWithAllTimes);
  row('dates with their time found', figures.times);
  row('precision on complete pages', figures.precision);
  row('precision on complete pages, mean per page', figures.pagePrecision);
  row('street addresses found', figures.places);
  for (const [label, share] of [...classes].sort()) row(`recall: ${label}`, share);
}

function printMisses(page: LabelledPage): void {
  const found = finder.get(page.file) ?? { starts: [], places: [] };
  const moments = new Set(found.starts.flatMap(({ date, time }) => [date, `${date} ${time}`]));
  const readable = page.dates.filter(({ on_page }) => ['full', 'md', 'list', 'split'].includes(on_page));
  const missing = readable.filter(({ date }) => !moments.has(date)).map(({ date }) => date);
  const untimed = readable
    .filter(
      ({ date, time, time_on_page }) => time && /near|page/.test(time_on_page ?? '') && !moments.has(`${date} ${time}`),
    )
    .map(
      ({ date, time }) =>
        `${date} ${time} (found ${found.starts.filter((each) => each.date === date).map((each) => each.time)})`,
    );
  const truth = new Set(page.dates.map(({ date }) => date));
  const wrong = page.complete
    ? [...new Set(found.starts.map(({ date }) => date))].filter((date) => !truth.has(date))
    : [];
  if (missing.length + untimed.length + wrong.length === 0) return;
  console.log(`\n${page.file} as of ${page.ref_date}`);
  if (missing.length > 0) console.log(`  missing  ${missing.join(' ')}`);
  if (untimed.length > 0) console.log(`  no time  ${untimed.slice(0, 12).join(' ')} ${untimed.length}`);
  if (wrong.length > 0) console.log(`  wrong    ${wrong.join(' ')}`);
}
