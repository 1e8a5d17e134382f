import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildExtension } from '../testing/build-extension.ts';
import { type Chromium, openChromium } from '../testing/chromium.ts';
import { passSetup } from '../testing/hand.ts';
import { type Site, serveSite } from '../testing/site.ts';

// The panel judged as it judges: every state, light and dark, narrow, by keyboard. It stands in a tab of its own here,
// where its size can be chosen; the tab it speaks of was granted by a press of the real button.

let site: Site;
let built: Built;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  [site, built] = await Promise.all([serveSite(), buildExtension('chrome')]);
  chromium = await openChromium(built.folder);
});

afterEach(async () => void (await panel?.close()));

afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await Promise.all([site?.[Symbol.asyncDispose](), built?.[Symbol.asyncDispose]()]);
});

async function open(path: string): Promise<void> {
  await chromium.page.goto(new URL(path, site.origin).href);
  await chromium.press();
  // The side panel and the tab would end each other's audits: the one is left to finish before the other begins.
  const beside = await chromium.panel();
  await passSetup({ inPanel: (expression) => beside.evaluate(expression) });
  await beside.waitForFunction(
    () => document.querySelector('.running:not([data-status="running"])') && !document.querySelector('main > p.notice'),
  );
  panel = await chromium.browser.newPage();
  await panel.setViewport({ width: 380, height: 800 });
  await panel.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset.broken = violatedDirective;
    });
  });
  await panel.goto(beside.url());
}

const status = (wanted: string) => panel.waitForSelector(`.running[data-status="${wanted}"]`);
const press = (selector: string) => panel.$eval(selector, (element) => (element as HTMLElement).click());

const states: Record<string, () => Promise<unknown>> = {
  async welcome() {
    await open('/barriers');
    await panel.goto(panel.url().replace(/\?.*/, ''));
    await panel.waitForSelector('.welcome');
  },
  async running() {
    await open('/large');
    await panel.waitForSelector('progress[max]');
  },
  async findings() {
    await open('/barriers');
    await status('done');
  },
  async 'a chosen place'() {
    await open('/barriers');
    await status('done');
    await panel.$$eval('.card-button', (buttons) => buttons.map((button) => (button as HTMLElement).click()));
    await panel.waitForSelector('button.place');
    await press('button.place');
    await panel.$$eval('details', (all) => all.map((details) => details.setAttribute('open', '')));
    await panel.waitForFunction(() => document.querySelector('.walk')?.textContent?.includes('Marked'));
  },
  async 'nothing to fix'() {
    await open('/welcoming');
    await status('done');
  },
  async refused() {
    await open('chrome://version/');
    await status('failed');
  },
};

/** Findings of axe as lines that a person can act on. */
async function barriers(): Promise<string[]> {
  await panel.evaluate(axe.source);
  return panel.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(Object.keys(states))('%s', (state) => {
  it('has no barrier that axe knows, light or dark, and breaks no policy', async () => {
    await states[state]?.();
    for (const value of ['light', 'dark']) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      // Before axe, which brings styles of its own.
      expect(await panel.$eval('html', ({ dataset }) => dataset.broken), 'of its own policy').toBeUndefined();
      expect(await barriers(), value).toEqual([]);
    }
  });

  it('fits 320 pixels, and twice its text, without scrolling sideways', async () => {
    await states[state]?.();
    await panel.setViewport({ width: 320, height: 640 });
    const overflow = () => panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await panel.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});

describe('the panel', () => {
  it('speaks Spanish to a browser that does', async () => {
    await open('/barriers');
    await panel.evaluateOnNewDocument(() => {
      Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['es-US'] });
    });
    await panel.reload();
    await status('done');
    expect(await panel.$eval('html', ({ lang }) => lang)).toBe('es');
    expect(await panel.$eval('.headline', ({ textContent }) => textContent)).toMatch(/arreglos abrirían la puerta/);
    expect(await panel.$eval('.card-problem', ({ textContent }) => textContent)).toBe(
      'Esta imagen no tiene descripción.',
    );
  });

  it('can be read and worked with the keyboard alone', async () => {
    await open('/barriers');
    await status('done');
    const focused = () => panel.evaluate(() => document.activeElement?.id || document.activeElement?.className);
    const tabTo = async (wanted: RegExp) => {
      for (let step = 0; step < 60; step++) {
        await panel.keyboard.press('Tab');
        if (wanted.test((await focused()) ?? '')) return;
      }
      throw new Error(`Tab never reached ${wanted}.`);
    };
    await panel.bringToFront();
    await tabTo(/first-button/);
    await panel.keyboard.press('Enter');
    await expect.poll(focused, { timeout: 15_000 }).toBe('fix-axe/image-alt/fail/fail');
    const outline = await panel.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).toBe('solid');
    await tabTo(/^place$/);
    await panel.keyboard.press('Space');
    await panel.waitForSelector('button.place[aria-current="true"]');
    await tabTo(/^quiet$/);
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() => document.querySelector('.walk')?.textContent?.includes('Place 2 of 3'));
  });

  it('shows only what the webmaster can fix, when asked to', async () => {
    await open('/barriers');
    await status('done');
    const shown = () => panel.$$eval('.section .card .facts', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect((await shown()).some((facts) => facts.includes('Page editor'))).toBe(true);
    await panel.$$eval('.who-radio', (radios) => (radios[2] as HTMLElement).click());
    await expect
      .poll(async () => (await shown()).every((facts) => facts.includes('Webmaster')), { timeout: 15_000 })
      .toBe(true);
    expect((await shown()).length).toBeGreaterThan(0);
  });

  it('keeps every control at least 24 pixels high', async () => {
    await states['a chosen place']?.();
    const small = await panel.$$eval('button, summary, input, .lenses-link', (controls) =>
      controls.filter((control) => control.getBoundingClientRect().height < 24).map(({ outerHTML }) => outerHTML),
    );
    expect(small).toEqual([]);
  });
});
