import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWidgets } from './build.ts';
import { states as feedback } from './feedback/states.ts';
import { startChromium } from './testing/browser.ts';
import { problemsOn } from './testing/problems.ts';
import { reach } from './testing/reach.ts';
import { type Site, startSite } from './testing/site.ts';
import { states as timeline } from './timeline/states.ts';
import { states as youSaid } from './you-said/states.ts';

let browser: Browser;
let site: Site;
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-states-'));
  await buildWidgets(folder);
  site = await startSite(folder);
  browser = await startChromium();
  page = await browser.newPage({ reducedMotion: 'reduce' });
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

/** What people press or type in, and how many CSS pixels high it is. */
async function lowControls(): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('main > :last-child')?.shadowRoot;
    const controls =
      root?.querySelectorAll(
        'button, input:not([type=radio], [type=checkbox]), select, textarea, .choice, summary, a.button',
      ) ?? [];
    return Array.from(controls)
      .filter((control) => !control.closest('[aria-hidden]') && control.checkVisibility())
      .filter((control) => control.getBoundingClientRect().height < 44)
      .map((control) => control.outerHTML);
  });
}

describe.each(Object.entries({ feedback, timeline, 'you-said': youSaid }))('%s', (_, states) => {
  it.each(states.map((state) => [state.name, state] as const))('%s', async (__, state) => {
    await page.setViewportSize({ width: 960, height: 700 });
    await page.emulateMedia({ colorScheme: 'light' });
    await reach(page, site, state);
    expect(await problemsOn(page), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await problemsOn(page), 'in dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'wide at 320 px').toBeLessThanOrEqual(320);
    expect(await lowControls(), 'low controls').toEqual([]);
    expect(await page.title(), 'a feed ran a script').toBe('Take part');

    // WCAG 1.4.4 and 1.4.12: text twice as large, spaced as a reader may set it, and nothing is cut off sideways.
    await page.setViewportSize({ width: 640, height: 700 });
    await page.evaluate(() => {
      Object.assign(document.documentElement.style, {
        fontSize: '200%',
        letterSpacing: '0.12em',
        wordSpacing: '0.16em',
      });
      document.body.style.lineHeight = '1.5';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'wide at 200%').toBeLessThanOrEqual(640);
  });
});

describe('what a screen reader is told', () => {
  const heard = [
    ['feedback', feedback, 'every-kind'],
    ['feedback', feedback, 'every-kind-errors'],
    ['feedback', feedback, 'kept'],
    ['timeline', timeline, 'filled-past-open'],
    ['you-said', youSaid, 'filled'],
  ] as const;
  it.each(heard)('%s %#', async (widget, states, name) => {
    const state = states.find((one) => one.name === name);
    if (!state) throw new Error(`${widget} has no state ${name}.`);
    await reach(page, site, state);
    const tree = await page.locator('main').ariaSnapshot();
    const steady = tree.replace(/[\dA-F]{4}-[\dA-F]{4}/g, '0000-0000').replace(/127\.0\.0\.1:\d+/g, 'host');
    await expect(`${steady}\n`).toMatchFileSnapshot(`testing/aria/${widget}-${name}.txt`);
  });

  it('stays readable in forced colors', async () => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    for (const [, states, name] of heard) {
      const state = states.find((one) => one.name === name);
      if (!state) continue;
      await reach(page, site, state);
      expect(await problemsOn(page), name).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  });
});
