import { emptyProfile } from '@porchlight/core/model/profile';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeBrowser } from './browser.ts';
import { readBundle } from './bundle.ts';
import { auditInIsolatedWorld, PageMoved } from './isolated-world.ts';
import { PageProblem } from './page-problem.ts';
import { strings } from './strings.ts';
import { type HostileSite, startHostileSite } from './testing/hostile-site.ts';

const say = strings('en');
const browser = makeBrowser(say, '0.1.0');
let site: HostileSite;
let context: BrowserContext;
let page: Page;
let cdp: CDPSession;

beforeAll(async () => {
  site = await startHostileSite();
  context = await browser.open({ width: 1280, height: 800 }, false);
  page = await context.newPage();
  cdp = await context.newCDPSession(page);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const audit = async (bundle?: string, onProgress: () => void = () => undefined) =>
  (
    await auditInIsolatedWorld(cdp, {
      bundle: bundle ?? (await readBundle()),
      say,
      silence: 20_000,
      limit: 50_000,
      onProgress,
      readVersions: async () => [],
      request: { type: 'audit', version: '0.1.0', language: 'en', profile: emptyProfile },
    })
  ).report;

/** What the page's own scripts could notice: globals, markup, the title, listeners' doing. */
const traces = () =>
  page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    markup: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    focus: document.activeElement?.tagName,
    scroll: [scrollX, scrollY],
    address: location.href,
  }));

it.each(['/faulty', '/malformed', '/strict'])('leaves no trace in %s', async (path) => {
  await page.goto(site.address + path);
  const before = await traces();
  const report = await audit();
  expect(await traces()).toEqual(before);
  expect(report.page.elements).toBeGreaterThan(5);
});

it('cannot be heard or reached by the page’s scripts', async () => {
  await page.goto(`${site.address}/faulty`);
  await page.evaluate(() => {
    Object.assign(globalThis, {
      porchlight: 'theirs',
      porchlightTell: () => Object.assign(globalThis, { heard: true }),
    });
  });
  const { findings } = await audit();
  expect(findings.map(({ ruleId }) => ruleId)).toContain('image-alt');
  expect(await page.evaluate("[porchlight, 'heard' in globalThis]")).toEqual(['theirs', false]);
});

it('offends no policy of a page with a strict one', async () => {
  await page.goto(`${site.address}/strict`);
  await audit();
  expect(await page.evaluate('violations')).toEqual([]);
});

it('notices that the document is replaced', async () => {
  await page.goto(`${site.address}/large`);
  let move: Promise<unknown> | undefined;
  const audited = audit(undefined, () => {
    move ??= page.goto('about:blank');
  });
  await expect(audited).rejects.toThrow(PageMoved);
  await move;
});

it('says what went wrong in the bundle', async () => {
  await page.goto(`${site.address}/good`);
  await expect(audit('throw new Error("a broken bundle")')).rejects.toThrow(PageProblem);
  await expect(audit('throw new Error("a broken bundle")')).rejects.toThrow('a broken bundle');
});
