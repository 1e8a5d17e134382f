import { type Browser, type BrowserContext, chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../demo/find-browser.mjs';
import { makeVersionReader, type ReadAsked } from '../site/version-reader.ts';
import { fetchVersionFor } from './fetch-version.ts';
import type { Strings } from './strings.ts';

/** The one browser of a run. Every page gets a context of its own, so that none sees or hinders another. */
export interface PageBrowser {
  /**
   * @param offline a saved page: nothing may leave the machine
   * @throws BrowserError when no browser can be started
   */
  open(viewport: { width: number; height: number }, offline: boolean): Promise<BrowserContext>;
  /** Reads other versions of pages, as the browser would ask for them. */
  readVersions: ReadAsked;
  close(): Promise<void>;
}

/** No browser, so no page can be audited. */
export class BrowserError extends Error {
  override name = 'BrowserError';
}

/** Nobody listens there: what a saved page asks of the network by ways that cannot be intercepted ends here. */
const NOWHERE = 'http://127.0.0.1:9';

/** A browser that starts when it is first needed, and again when it has ended. */
export function makeBrowser(say: Strings, version: string): PageBrowser {
  let started: Promise<{ browser: Browser; userAgent: string }> | undefined;
  let closed = false;
  return {
    async open(viewport, offline) {
      if (closed) throw new BrowserError(say.browserEnded);
      if (started && !(await started).browser.isConnected()) started = undefined;
      started ??= start(say, version);
      const { browser, userAgent } = await started;
      return browser.newContext({
        viewport,
        userAgent,
        acceptDownloads: false,
        serviceWorkers: 'block',
        ...(offline ? { proxy: { server: NOWHERE } } : {}),
      });
    },
    readVersions: makeVersionReader(async (page) => {
      started ??= start(say, version);
      return fetchVersionFor(page, (await started).userAgent);
    }),
    async close() {
      closed = true;
      await started?.then(
        ({ browser }) => browser.close(),
        () => undefined,
      );
    },
  };
}

async function start(say: Strings, version: string) {
  const executablePath = findChromium();
  if (!executablePath) throw new BrowserError(say.noBrowser);
  try {
    const browser = await chromium.launch({
      executablePath,
      args: chromiumArguments(),
      // Windows that no click asked for stay shut, as they do for families; a page may ask for thousands.
      ignoreDefaultArgs: ['--disable-popup-blocking'],
      // main.ts ends the browser on a signal; Playwright would end the process before the browser is gone.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const session = await browser.newBrowserCDPSession();
    const { userAgent } = await session.send('Browser.getVersion');
    await session.detach();
    // Many school sites turn "HeadlessChrome" away. We say who we are instead.
    return { browser, userAgent: `${userAgent.replace('HeadlessChrome', 'Chrome')} Porchlight/${version}` };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BrowserError(say.browserFailed(message.split('\n')[0] ?? ''));
  }
}
