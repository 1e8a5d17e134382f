import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, findChromium } from './find-browser.mjs';

/** A browser window with the extension in it. */
export interface OpenBrowser {
  browser: Browser;
  /** Ends it, and forgets its profile. */
  close(): Promise<void>;
}

/**
 * Opens a Chromium of its own, with a fresh profile and the extension, on an address. Puppeteer hands the extension
 * over by the DevTools protocol, which Google Chrome takes too; it ignores `--load-extension` since version 137.
 * @param extensionDir the built extension
 * @throws Error when there is no browser, or it does not start
 */
export async function openBrowser(url: string, extensionDir: string, headless = false): Promise<OpenBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium was found on this computer');
  const userDataDir = await mkdtemp(join(tmpdir(), 'porchlight-demo-'));
  const forget = () => rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      enableExtensions: [extensionDir],
      userDataDir,
      args: chromiumArguments(),
      defaultViewport: null,
      // No bar that says "controlled by automated software": from here on a person drives.
      ignoreDefaultArgs: ['--enable-automation'],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const [page] = await browser.pages();
    await (page ?? (await browser.newPage())).goto(url);
    return {
      browser,
      async close() {
        await browser.close().catch(() => undefined); // Its window may have been closed already.
        await forget();
      },
    };
  } catch (error) {
    await forget();
    throw error;
  }
}
