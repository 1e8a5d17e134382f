import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildWidgets } from '../build.ts';
import { startChromium } from './browser.ts';
import { type PageOptions, type Site, startSite } from './site.ts';

/** What a journey has at hand: the browser, the site, and the page that it is on. */
export const at = {} as { browser: Browser; site: Site; page: Page };

/** Builds the widgets, serves them and starts the browser, for all tests of the file that calls it. */
export function prepareJourneys(): void {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'porchlight-journeys-'));
    await buildWidgets(folder);
    at.site = await startSite(folder);
    at.browser = await startChromium();
  });
  afterEach(() => at.page?.context().close());
  afterAll(async () => {
    await at.browser.close();
    await at.site.close();
    await rm(folder, { recursive: true });
  });
}

export const all = '/widgets/porchlight.js';

/** Opens a page and gives what its console says from then on. */
export async function open(options: PageOptions, context: BrowserContextOptions = {}): Promise<string[]> {
  const page = await (await at.browser.newContext(context)).newPage();
  at.page = page;
  page.setDefaultTimeout(8000);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(at.site.origin + at.site.add({ scripts: [all], ...options }));
  return said;
}

/** The element that has focus, inside widgets too. */
export function focused(): Promise<{ id: string; text: string }> {
  return at.page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return { id: element?.id ?? '', text: element?.textContent?.replace(/\s+/g, ' ').trim() ?? '' };
  });
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await at.page.keyboard.press(key);
}

/** Presses Tab until an element has focus; fails when it is not reached. */
export async function tabTo(wanted: (at: { id: string; text: string }) => boolean): Promise<void> {
  for (let presses = 0; presses < 25; presses++) {
    await press('Tab');
    if (wanted(await focused())) return;
  }
  throw new Error('Tab did not lead there.');
}
