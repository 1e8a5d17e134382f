import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../demo/find-browser.mjs';
import { testBundle } from '../testing/audited-tab.ts';
import { type Contender, contenders, type Run } from './audit/contenders.ts';
import { districtPage } from './audit/district-page.ts';

// Audits generated district pages of several sizes with our audit and with other engines, one after another in one run.
// npm run bench:audit -- [--sizes 500,2000] [--only ours,axe] [--runs 3]

const [, , ...options] = process.argv;
const given = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
const sizes = (given('--sizes') ?? '500,2000,8000,24000').split(',').map(Number);
const only = given('--only')?.split(',');
const runs = Number(given('--runs') ?? 3);
/** What blocks a page of this size for minutes is run once, if at all. */
const TIMEOUT = 240_000;

const require = createRequire(import.meta.url);
const sources: Record<Contender, string> = {
  ours: await testBundle(),
  axe: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'),
  ibm: sourceOf('accessibility-checker-engine/ace.js'),
  htmlcs: sourceOf('html_codesniffer/build/HTMLCS.js'),
};
const executablePath = findChromium();
const browser = await chromium.launch({
  args: [...chromiumArguments(), '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  ...(executablePath ? { executablePath } : {}),
});
try {
  for (const size of sizes) await compare(size);
} finally {
  await browser.close();
}

async function compare(size: number): Promise<void> {
  const results = new Map<Contender, Run>();
  let elements = 0;
  for (const name of Object.keys(sources) as Contender[]) {
    if ((only && !only.includes(name)) || !sources[name]) continue;
    const times = size > 10_000 || name === 'ibm' ? 1 : runs;
    const made: Run[] = [];
    for (let time = 0; time < times; time++) {
      const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      try {
        await tab.setContent(districtPage(size));
        elements = await tab.evaluate(() => document.querySelectorAll('*').length);
        made.push(await within(tab, name));
      } catch (error) {
        console.error(`${name} at ${size}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      } finally {
        await tab.close();
      }
    }
    made.sort((one, other) => one.total - other.total);
    const median = made[Math.floor(made.length / 2)];
    if (!median) continue;
    // The worst of the runs, where nobody must be kept waiting even once.
    const longest = Math.max(...made.map((run) => run.longest));
    const cancelled = Math.max(...made.map((run) => run.cancelled ?? 0));
    results.set(name, { ...median, longest, cancelled });
  }
  print(elements, results);
}

async function within(tab: Page, name: Contender): Promise<Run> {
  await tab.evaluate(sources[name]);
  let bell: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    bell = setTimeout(() => reject(new Error(`no answer within ${TIMEOUT / 1000} s`)), TIMEOUT);
  });
  try {
    return await Promise.race([contenders[name](tab), late]);
  } finally {
    clearTimeout(bell);
  }
}

function print(elements: number, results: Map<Contender, Run>): void {
  const axe = results.get('axe');
  const ratio = (one: number, other: number | undefined) => (other ? ` (${(one / other).toFixed(2)})` : '');
  console.log(`\n${elements} elements; in brackets the ratio to axe-core's default run`);
  console.log('engine   total ms          longest block ms   first finding ms   findings   heap grown by, MB');
  for (const [name, { total, longest, first, findings, heap }] of results) {
    const cells = [
      `${Math.round(total)}${ratio(total, axe?.total)}`.padEnd(18),
      `${Math.round(longest)}${ratio(longest, axe?.longest)}`.padEnd(19),
      `${Math.round(first)}${ratio(first, axe?.first)}`.padEnd(19),
      String(findings).padEnd(11),
      `${heap.toFixed(1)}${ratio(heap, axe?.heap)}`,
    ];
    console.log(`${name.padEnd(9)}${cells.join('')}`);
  }
  const ours = results.get('ours');
  if (!ours?.lenses) return;
  const { lenses, cancelled = 0 } = ours;
  console.log(`ours ends ${Math.round(cancelled)} ms after it is cancelled half-way`);
  const words = Object.entries(lenses).map(([lens, ms]) => `${lens} ${Math.round(ms)}${ratio(ms, axe?.total)}`);
  console.log(`ours by lens, ms of work: ${words.join(', ')}`);
}

/** The source of an engine that may not be installed. */
function sourceOf(path: string): string {
  try {
    const file = require.resolve(path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  } catch {
    console.error(`${path} is not installed and is left out.`);
    return '';
  }
}
