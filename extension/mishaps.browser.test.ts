import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtExtension } from './testing/built-extension.ts';
import { type Chromium, openChromium } from './testing/chromium.ts';
import { type HandOn, handOn, passSetup } from './testing/hand.ts';
import { type Site, serveSite } from './testing/site.ts';
import { traceOf } from './testing/trace.ts';

// What goes wrong on real computers: each leaves a clear sentence, and nothing that was kept is lost.

let site: Site;
let built: string;
let chromium: Chromium;
let page: Page;
let on: HandOn;

beforeAll(async () => {
  [site, built] = await Promise.all([serveSite(), builtExtension('chrome')]);
});

afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
});

// A browser of its own for each: what one of them breaks, the next one does not inherit.
beforeEach(async () => {
  chromium = await openChromium(built);
  page = chromium.page;
  on = handOn({ inPanel });
});

afterEach(async () => {
  await chromium?.[Symbol.asyncDispose]();
});

const inPanel = async (expression: string) => (await chromium.panel()).evaluate(expression);
const status = (wanted: string) => on.there(`.running[data-status="${wanted}"]`);
const audits = () => inPanel(`document.querySelectorAll('.trend-table tbody tr').length`);
const notice = () => on.text('main > .notice');

/** Opens a page, presses, passes the first screen, and waits for the audit's end. */
async function audit(path: string): Promise<void> {
  await page.goto(site.origin + path);
  await chromium.press();
  await passSetup({ inPanel });
  await on.done();
}

/** Begins an audit that takes a while, and waits until it is well under way. */
async function begin(path: string): Promise<void> {
  await page.goto(site.origin + path);
  await chromium.press();
  await on.there('progress[max]');
}

describe('the panel', () => {
  it('goes on where it was when the service worker was killed', async () => {
    await audit('/barriers');
    const target = chromium.browser.targets().find((each) => each.type() === 'service_worker');
    await (await target?.worker())?.close();
    await on.press('.header button');
    await on.there('.since');
    await chromium.press();
    await on.text('.since summary').toContain('0 places mended, 0 new');
  });

  it('says that the page was reloaded during the audit, and keeps what it had', async () => {
    await audit('/barriers');
    await begin('/large');
    await page.reload();
    await status('failed');
    await notice().toContain('The page was left during the audit');
    await on.press('.header button');
    await on.done();
    await page.goto(`${site.origin}/barriers`);
    await chromium.press();
    await on.there('.since');
  });

  it('closed during an audit leaves no trace on the page, and finds everything again', async () => {
    await audit('/barriers');
    await page.goto(`${site.origin}/large`);
    const before = await traceOf(page);
    await chromium.press();
    await on.there('progress[max]');
    // As its X does; the answer to the question goes down with the panel.
    await inPanel('window.close()').catch(() => undefined);
    await expect.poll(() => traceOf(page), { timeout: 20_000 }).toEqual(before);
    await expect
      .poll(() => chromium.browser.targets().some((each) => each.url().includes('sidepanel.html?tab=')))
      .toBe(false);
    await audit('/barriers');
    await on.press('#view-history');
    await expect.poll(audits, { timeout: 20_000 }).toBe(2);
  });

  it('says that a page went elsewhere by itself', async () => {
    await audit('/barriers');
    await begin('/runaway');
    await page.evaluate(() => postMessage('go'));
    await status('failed');
    await notice().toContain('The page was left during the audit');
    await on.press('.header button');
    await on.there('.since');
  });

  it('on a full disk audits, says that nothing is kept, and keeps again when there is room', async () => {
    const { origin } = chromium;
    const session = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await audit('/barriers');
    await on.text('.keep-problem').toContain('The disk is full');
    expect(await on.read('.headline')).toContain('fixes');
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await expect
      .poll(
        async () => {
          await on.press('.header button');
          await on.done();
          return inPanel(`!!document.querySelector('.keep-problem')`);
        },
        { timeout: 50_000, interval: 1000 },
      )
      .toBe(false);
    await on.press('#view-history');
    await expect.poll(audits, { timeout: 20_000 }).toBeGreaterThan(0);
  });
});
