import type { BrowserContext, Page } from 'playwright';
import type { PageBrowser } from '../browser.ts';
import { within } from '../within.ts';

/** A context gathers what its pages leave behind, so it is not kept for ever. */
const PAGES_PER_CONTEXT = 60;

/**
 * Tabs for many pages of one site. The next page finds the style sheets and pictures of the last one in the cache, but
 * nothing else of it: cookies and storage are emptied, so that what a page shows does not depend on what came before.
 */
export class Tab {
  readonly #browser: PageBrowser;
  readonly #viewport: { width: number; height: number };
  #context: BrowserContext | undefined;
  #used = 0;

  constructor(browser: PageBrowser, viewport: { width: number; height: number }) {
    this.#browser = browser;
    this.#viewport = viewport;
  }

  /**
   * Does something with a fresh page.
   * @throws what the work throws; whatever the page did, the next one is not touched by it
   */
  async use<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
    if (this.#used >= PAGES_PER_CONTEXT) await this.close();
    this.#context ??= await this.#browser.open(this.#viewport, false);
    this.#used++;
    const context = this.#context;
    try {
      const page = await context.newPage();
      const result = await work(page);
      await within(5_000, empty(context, page), () => new Error('The tab does not close.'));
      return result;
    } catch (error) {
      // A tab that hangs or has crashed goes, and its context with it.
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const context = this.#context;
    this.#context = undefined;
    this.#used = 0;
    if (context) await within(5_000, context.close(), () => new Error('It does not close.')).catch(() => undefined);
  }
}

async function empty(context: BrowserContext, page: Page): Promise<void> {
  const origin = URL.canParse(page.url()) ? new URL(page.url()).origin : 'null';
  if (origin !== 'null') {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb,cache_storage' });
  }
  await page.close();
  await context.clearCookies();
}
