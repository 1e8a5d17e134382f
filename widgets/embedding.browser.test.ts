import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import sanitizeHtml from 'sanitize-html';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildWidgets } from './build.ts';
import { startChromium } from './testing/browser.ts';
import { feed } from './testing/feed.ts';
import { kses } from './testing/kses.ts';
import { type PageOptions, type Site, startSite } from './testing/site.ts';

// The ways into a site, and what a site may do to them.

let browser: Browser;
let site: Site;
let folder: string;
let page: Page;
let purifier: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-embedding-'));
  await buildWidgets(folder);
  site = await startSite(folder);
  browser = await startChromium();
  purifier = await readFile(createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'), 'utf8');
});

afterEach(() => page.context().close());

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

async function open(options: PageOptions, script = true): Promise<void> {
  page = await (await browser.newContext({ javaScriptEnabled: script })).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(site.origin + site.add(options));
}

const tag = `<porchlight-timeline src="/feed.json" now="2026-11-20">
  <p>Forum on December 10, 6:00 PM, Lincoln Middle School.</p></porchlight-timeline>`;
const plain = `<ol data-porchlight="timeline" data-now="2026-11-20" lang="en">
  <li data-start="2026-12-10T18:00" data-where="Lincoln Middle School" data-status="planned">
    <strong>Family forum</strong> December 10, 6:00 PM, Lincoln Middle School. <a href="/maps">See the maps</a></li>
  <li data-start="2026-11-02" data-deadline="2026-11-25"><strong>Calendar survey</strong> Open until November 25.</li></ol>
<ul data-porchlight="you-said"><li data-heard="The late bus leaves too early." data-why="It costs little." data-status="done">
  Since October it leaves at 5:15.</li></ul>
<div data-porchlight="feedback" data-endpoint="/intake" data-form="plain"><p data-ask="What should change?">What should change?
  Write to <a href="mailto:families@cedarvalley.example">families@cedarvalley.example</a>.</p></div>`;

const sanitizers: [string, (written: string) => Promise<string>][] = [
  ['WordPress kses', (written) => inPage(`(${kses.toString()})`, written)],
  ['DOMPurify', (written) => inPage('((text) => DOMPurify.sanitize(text))', written)],
  [
    'sanitize-html, its own list with data attributes',
    async (written) =>
      sanitizeHtml(written, { allowedAttributes: { a: ['href'], '*': ['data-*', 'lang', 'dir', 'id'] } }),
  ],
  ['sanitize-html as it comes', async (written) => sanitizeHtml(written)],
  [
    'setHTML',
    (written) =>
      inPage(
        "((text) => { const at = document.createElement('div'); at.setHTML ? at.setHTML(text) : at.append('unsupported'); return at.innerHTML; })",
        written,
      ),
  ],
];

/** Cleans in a real page: sanitizers work on the browser's own tree. */
async function inPage(clean: string, written: string): Promise<string> {
  const other = await browser.newPage();
  await other.goto(`${site.origin}/page.css`);
  await other.evaluate(purifier);
  await other.evaluate(await ksesSource());
  const text = await other.evaluate<string>(
    `(${clean.startsWith('(async') ? clean : clean})(${JSON.stringify(written)}, document)`,
  );
  await other.close();
  return text;
}

/** The helpers that `kses` needs, as they stand in its file. */
async function ksesSource(): Promise<string> {
  const { transformWithOxc } = await import('vite');
  const source = await readFile(new URL('testing/kses.ts', import.meta.url), 'utf8');
  const { code } = await transformWithOxc(source, 'kses.ts');
  return code.replace(/^export /gm, '').replace(/^const /gm, 'var ');
}

describe.each(sanitizers)('what %s leaves', (name, clean) => {
  it('of the tag still tells a family when and where', async () => {
    const left = await clean(tag);
    await open({ body: left, scripts: [] }, false);
    // Browsers' own sanitizer takes an unknown tag away with all that stands in it: there, plain HTML is the way.
    if (name === 'setHTML') {
      expect(left.trim()).toBe('');
      return;
    }
    expect(await page.getByText('Forum on December 10, 6:00 PM').isVisible()).toBe(true);
  });

  it('of plain HTML reads well, and becomes widgets where a script is installed', async () => {
    const left = await clean(plain);
    await open({ body: left, scripts: [] }, false);
    expect(await page.getByText('December 10, 6:00 PM, Lincoln Middle School.').isVisible()).toBe(true);
    expect(await page.getByText('families@cedarvalley.example').isVisible()).toBe(true);
    await page.context().close();

    await open({ body: left });
    // Two of them take data attributes away as they come; the text stays as it is then.
    const upgradable = left.includes('data-porchlight');
    expect(upgradable, name).toBe(!['sanitize-html as it comes', 'setHTML'].includes(name));
    if (!upgradable) return;
    await page.locator('porchlight-timeline .entry.now').waitFor();
    expect(await page.locator('porchlight-timeline h3').allTextContents()).toEqual(['Calendar survey', 'Family forum']);
    expect(await page.locator('porchlight-you-said .answer').textContent()).toContain(
      'Since October it leaves at 5:15.',
    );
    await page.getByRole('textbox', { name: 'What should change?' }).fill('The bus.');
    await page.locator('porchlight-feedback .send').click();
    await page.locator('#receipt').waitFor();
    expect(site.received.at(-1)?.submission).toMatchObject({ form: 'plain', answers: [{ text: 'The bus.' }] });
  });
});

describe('a page', () => {
  it('with hostile styles does not spoil a widget, and its own root size does not shrink it', async () => {
    await open({
      body: `<style>
        html { font-size: 62.5%; }
        * { display: inline !important; color: red !important; margin: 9px; float: right; text-transform: uppercase; }
        input, button, textarea { width: 3px !important; opacity: 0.1 !important; }
        </style>${tag}<porchlight-feedback endpoint="/intake"></porchlight-feedback>`,
    });
    await page.locator('.entry.now').waitFor();
    const seen = await page.evaluate(() => {
      const style = (host: string, inside: string) => {
        const element = document.querySelector(host)?.shadowRoot?.querySelector(inside);
        return element ? getComputedStyle(element) : undefined;
      };
      const wrapper = style('porchlight-timeline', '.porch');
      return {
        size: wrapper?.fontSize,
        letters: wrapper?.textTransform,
        paper: style('porchlight-timeline', '.entry')?.color,
        field: style('porchlight-feedback', 'textarea')?.opacity,
        entry: style('porchlight-timeline', '.entry')?.display,
      };
    });
    expect(seen).toEqual({ size: '16px', letters: 'none', paper: 'rgb(28, 35, 51)', field: '1', entry: 'flex' });
  });

  it('in a frame is as high as its content, and takes no words from elsewhere', async () => {
    const source = (rest: string) => `/widgets/frame/page.html?widget=timeline&now=2026-11-20&${rest}`;
    await open({
      body: `<iframe title="What is coming up" src="${source('src=/feed.json')}" width="100%" height="100"></iframe>`,
      scripts: ['/widgets/porchlight-frame.js'],
    });
    await page.frameLocator('iframe').locator('.entry.now').waitFor();
    await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(600);

    await page.goto(site.origin + source(`src=${encodeURIComponent(`${site.elsewhere}/feed.json`)}`));
    await page.locator('porchlight-timeline').waitFor({ state: 'attached' });
    expect(await page.locator('porchlight-timeline').getAttribute('src')).toBeNull();
  });

  it('with a feed of five megabytes shows what it can', async () => {
    const entry = feed.timeline?.[0];
    const timeline = Array.from({ length: 2500 }, (_, index) => ({ ...entry, id: `e${index}` }));
    page = await (await browser.newContext()).newPage();
    const body = JSON.stringify({ ...feed, timeline, about: 'x'.repeat(2_000_000) });
    expect(body.length).toBeGreaterThan(5_000_000);
    await page.route('**/huge.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
    await page.goto(
      site.origin + site.add({ body: '<porchlight-timeline src="/huge.json" now="2026-11-20"></porchlight-timeline>' }),
    );
    await page.locator('.entry').first().waitFor();
    expect(await page.locator('.entry').count()).toBe(20);
  });

  it('speaks to families in every language, the right way round', { timeout: 120_000 }, async () => {
    await open({
      body: `${tag}<porchlight-you-said src="/feed.json"></porchlight-you-said>
        <porchlight-feedback endpoint="/intake" preset="experience"></porchlight-feedback>`,
    });
    await page.setViewportSize({ width: 320, height: 700 });
    const { spoken } = await import('./shared/language.ts');
    const titles = new Set<string>();
    for (const language of spoken) {
      await page.evaluate((lang) => {
        document.documentElement.lang = lang;
        document.documentElement.dir = '';
      }, language);
      const widgets = page.locator(`.porch[lang="${language}"]`);
      await expect.poll(() => widgets.count(), { message: language }).toBe(3);
      const rtl = ['ar', 'ur', 'ps', 'prs'].includes(language);
      expect(await widgets.first().getAttribute('dir'), language).toBe(rtl ? 'rtl' : 'ltr');
      titles.add((await page.locator('porchlight-feedback .title').textContent()) ?? '');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${language} is too wide`,
      ).toBeLessThanOrEqual(320);
      // No month of English may stand in another language; Chromium writes it without a word where it knows none.
      const when = (await page.locator('porchlight-timeline .when').allTextContents()).join(' ');
      if (language !== 'en') expect(when, language).not.toMatch(/November|December|M11/);
    }
    expect(titles.size).toBe(spoken.length);
  });
});
