import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson } from '@porchlight/core/model/read-error';
import { SiteLine } from '@porchlight/core/site/site-line';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type DistrictSite, startDistrictSite } from '../command-line/testing/district-site.ts';
import { startHostileSite } from '../command-line/testing/hostile-site.ts';
import { runCaptured } from '../command-line/testing/run-captured.ts';
import { pageWordsEn } from '../site/page-words-en.ts';
import { type Chromium, openChromium } from '../testing/chromium.ts';
import { grantedExtension } from '../testing/granted-extension.ts';
import { barriersIn } from '../testing/looked-at.ts';
import { siteEn, siteEs } from './strings/site.ts';

// The workspace that ships reads a site on this machine, in real tabs; nothing but a line of the manifest differs, which
// grants this machine at install. The browser is killed in the middle, and another one goes on in the same profile.

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
const patient = { timeout: 60_000 };

let site: DistrictSite;
let built: Awaited<ReturnType<typeof grantedExtension>>;
let folder: string;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  built = await grantedExtension();
  site = await startDistrictSite(14);
  folder = await mkdtemp(join(tmpdir(), 'porchlight-site-ui-'));
  await openBrowser();
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await Promise.all([site?.[Symbol.asyncDispose](), built?.[Symbol.asyncDispose]()]);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function openBrowser(): Promise<void> {
  chromium = await openChromium(built.folder, 'en-US', join(folder, 'profile'));
  page = await openWorkspace();
}

async function openWorkspace(language = 'en-US'): Promise<Page> {
  const opened = await chromium.browser.newPage();
  await opened.setViewport({ width: 1280, height: 900 });
  await opened.evaluateOnNewDocument((tag) => {
    Object.defineProperty(Navigator.prototype, 'languages', { get: () => [tag] });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      document.documentElement.dataset.broken = `${violatedDirective} ${blockedURI}`;
    });
    // What is saved is kept for the test as well.
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(globalThis, { saved: text }));
      return make(blob);
    };
  }, language);
  await opened.goto(`${chromium.origin}/workspace.html#site`);
  await opened.waitForSelector('.add', patient);
  return opened;
}

async function press(text: string, of = page): Promise<void> {
  const button = await of.waitForSelector(`::-p-xpath(//main//button[normalize-space(.)="${text}"])`, patient);
  await button?.evaluate((element) => (element as HTMLElement).click());
}

const said = (of = page) => of.$eval('main', ({ textContent }) => textContent ?? '');
async function openView(name: string): Promise<void> {
  const tab = await page.waitForSelector(`::-p-xpath(//nav//button[normalize-space(.)="${name}"])`, patient);
  await tab?.evaluate((element) => (element as HTMLElement).click());
}

/** The lines of the run that is shown, as the button saves them. */
async function savedLines(): Promise<string> {
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'saved'));
  await press(siteEn.results.files.lines);
  await page.waitForFunction(() => 'saved' in globalThis, patient);
  return page.evaluate(() => (globalThis as unknown as { saved: string }).saved);
}

/** A run leaves no window of its own behind. */
async function expectNothingLeft(address: string): Promise<void> {
  const urls = (await chromium.browser.pages()).map((each) => each.url());
  expect(urls.filter((url) => url.startsWith(address) || url.includes('reading.html'))).toEqual([]);
}

/** How many pages the bar says are done; undefined when no run goes on. */
const done = () => page.$eval('.going progress', (bar) => (bar as HTMLProgressElement).value).catch(() => undefined);

async function expectGood(name: string, scheme: 'light' | 'dark' = 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  expect(await barriersIn(page), name).toEqual([]);
  await page.setViewport({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${name}, narrow`).toBe(0);
  await page.setViewport({ width: 1280, height: 900 });
}

/** What two ways of reading the same pages must agree on: findings by page, and what was not read. */
function essence(text: string): Record<string, string[] | string> {
  const lines = text.trimEnd().split('\n');
  const read = lines.map((line, index) => readJson(SiteLine, line, `Line ${index + 1}`));
  const told = read.flatMap((line): [string, string[] | string][] => {
    if (line.kind === 'page') return [[line.address, line.report.findings.map(({ id }) => id).sort()]];
    if (line.kind === 'failed' || line.kind === 'moved') return [[line.address, line.kind]];
    return [];
  });
  expect(new Set(told.map(([address]) => address)).size, 'every address once').toBe(told.length);
  return Object.fromEntries(told);
}

describe('a whole site, in the workspace', () => {
  it('survives the death of the browser: every page once, with the findings of the command line', async () => {
    await expectGood('start', 'light');
    // By the keyboard alone.
    await page.bringToFront();
    await page.focus('.add .form input:not([type=radio], [type=number])');
    await page.keyboard.type(site.address);
    await page.keyboard.press('Enter');
    await expect.poll(async () => ((await done()) ?? 0) >= 3, { timeout: 60_000, interval: 50 }).toBe(true);
    const process = chromium.browser.process();
    if (!process) throw new Error('The browser has no process to kill.');
    const gone = once(process, 'exit');
    process.kill('SIGKILL');
    await gone;
    const before = site.asked.filter((path) => site.paths.includes(path));

    await openBrowser();
    await page.waitForFunction(
      (paused) => document.querySelector('.cards .state')?.textContent === paused,
      patient,
      siteEn.runs.states.paused,
    );
    const known = site.asked.length;
    await press(siteEn.runs.resume);
    await page.waitForSelector('.going', patient);
    await expectGood('going');
    await page.waitForSelector('.site-head', patient);
    expect(before.length).toBeGreaterThan(2);
    expect(site.asked.length).toBeGreaterThan(known);

    const { code } = await runCaptured([
      ...['--site', site.address, '--out', join(folder, 'theirs'), '--concurrency', '2', '--fail-on', 'never'],
    ]);
    expect(code).toBe(0);
    const ours = await savedLines();
    const theirs = await readFile(join(folder, 'theirs', 'pages.jsonl'), 'utf8');
    expect(essence(ours)).toEqual(essence(theirs));
    expect(Object.values(essence(ours)).filter(Array.isArray)).toHaveLength(14);
  });

  it('shows what helps most pages, each view without a barrier', async () => {
    expect(await said()).toContain(siteEn.results.samePlace(14));
    await expectGood('whole');
    for (const [view, name] of Object.entries(siteEn.results.view)) {
      await openView(name);
      await expectGood(view);
      if (view === 'calendar') expect(await said()).toContain('Regular board meeting');
      if (view === 'unread') expect(await said()).toContain('/board/gone');
      if (view === 'pages') expect((await page.$$('.virtual-row')).length).toBeGreaterThan(5);
    }
    expect(await page.$eval('html', ({ dataset }) => dataset.broken), 'its own policy').toBeUndefined();
  });

  it('leaves no window behind, and speaks Spanish', async () => {
    await expectNothingLeft(site.address);
    const spanish = await openWorkspace('es-MX');
    await spanish.waitForSelector('.cards .state', patient);
    expect(await said(spanish)).toContain(siteEs.runs.states.done);
    await press(siteEs.runs.open, spanish);
    await spanish.waitForSelector('.site-head', patient);
    expect(await said(spanish)).toContain(siteEs.results.samePlace(14));
    await spanish.close();
  });
});

describe('a hostile site, in the workspace', () => {
  it('is bounded and reported: circles, errors, downloads, dialogs, windows, pages that move on, 10 MB', async () => {
    const hostile = await startHostileSite();
    try {
      const paths = ['/circle', '/error-500', '/alert-timer', '/download', '/moves', '/windows', '/ten-megabytes'];
      const list = [...paths, '/good'].map((path) => hostile.address + path);
      await press(siteEn.results.close);
      const choice = await page.waitForSelector(
        `::-p-xpath(//label[contains(., "${siteEn.start.choices.list}")])`,
        patient,
      );
      await choice?.evaluate((element) => (element as HTMLElement).click());
      await page.waitForSelector('.add textarea', patient);
      await page.focus('.add textarea');
      await page.keyboard.sendCharacter(list.join('\n'));
      // Four at a time: one that waits for its end keeps no other waiting.
      await page.focus('.add input[type=number]');
      for (let at = 0; at < 2; at++) await page.keyboard.press('ArrowUp');
      await press(siteEn.start.go);
      await page.waitForSelector('.going', patient);
      await page.waitForSelector('.site-head', { timeout: 180_000 });

      const read = essence(await savedLines());
      const told = (path: string) => read[hostile.address + path];
      for (const path of ['/circle', '/error-500', '/download']) expect(told(path), path).toBe('failed');
      expect(told('/good')).toBeInstanceOf(Array);
      // How fast this machine is just now decides whether they are read before their time is up.
      for (const path of ['/ten-megabytes', '/windows', '/alert-timer']) expect(told(path), path).toBeDefined();
      // It is on its way to another page of the site: whichever was first.
      expect(['failed', 'moved'].includes(String(told('/moves'))) || Array.isArray(told('/moves'))).toBe(true);
      await openView(siteEn.results.view.unread);
      const words = await said();
      for (const problem of [pageWordsEn.download, pageWordsEn.notLoaded]) expect(words).toContain(problem);
      await expectNothingLeft(hostile.address);
    } finally {
      await hostile[Symbol.asyncDispose]();
    }
  });
});
