import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { PageBrowser } from './browser.ts';
import { install } from './isolated-world.ts';
import { within } from './within.ts';

/** A tab gathers what its pages leave behind, so it is not kept for ever. */
const PAGES_PER_TAB = 60;

/**
 * A tab for many pages, one after the other: opening one anew, with a process of its own, takes longer than
 * reading a page. The next page finds the style sheets and pictures of the last one in the cache, but nothing else of
 * it: cookies and storage are emptied, so that what a page shows does not depend on what came before. The audit is
 * brought in once, and comes up in each document by itself.
 */
export class Tab {
  readonly #browser: PageBrowser;
  readonly #viewport: { width: number; height: number };
  readonly #bundle: string;
  #open: { context: BrowserContext; page: Page; cdp: CDPSession } | undefined;
  #used = 0;

  constructor(browser: PageBrowser, bundle: string, viewport: { width: number; height: number }) {
    this.#browser = browser;
    this.#bundle = bundle;
    this.#viewport = viewport;
  }

  /**
   * Does something with the tab.
   * @throws what the work throws; whatever the page did, the next one is not touched by it
   */
  async use<Result>(work: (page: Page, cdp: CDPSession) => Promise<Result>): Promise<Result> {
    if (this.#used++ >= PAGES_PER_TAB) await this.close();
    this.#open ??= await this.#make();
    const { page, cdp } = this.#open;
    let result: Result;
    let hasSpoken = false;
    page.on('dialog', () => {
      hasSpoken = true;
    });
    try {
      result = await work(page, cdp);
    } catch (error) {
      // A tab that hangs, has crashed or would not go where it was sent is given up.
      await this.close();
      throw error;
    }
    // A page that shows one dialog after the other would keep the next one out.
    if (hasSpoken) {
      await this.close();
      return result;
    }
    // What was read is read: a tab that cannot be emptied is given up too, and nothing with it.
    await within(5_000, empty(page, cdp), () => new Error('The tab does not answer.')).catch(() => this.close());
    return result;
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    this.#used = 0;
    if (!open) return;
    await within(5_000, open.context.close(), () => new Error('It does not close.')).catch(() => undefined);
  }

  async #make(): Promise<{ context: BrowserContext; page: Page; cdp: CDPSession }> {
    const context = await this.#browser.open(this.#viewport, false);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await install(cdp, this.#bundle);
    return { context, page, cdp };
  }
}

/** Forgets what the page left, and who listened to it. */
async function empty(page: Page, cdp: CDPSession): Promise<void> {
  page.removeAllListeners();
  const origin = URL.canParse(page.url()) ? new URL(page.url()).origin : 'null';
  if (origin !== 'null') {
    await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb,cache_storage' });
    await cdp.send('DOMStorage.clear', { storageId: { securityOrigin: origin, isLocalStorage: false } });
  }
  await page.context().clearCookies();
}
