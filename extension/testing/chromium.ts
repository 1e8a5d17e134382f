import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../demo/find-browser.mjs';

export interface Chromium extends AsyncDisposable {
  browser: Browser;
  /** Where the extension's own pages are. */
  origin: string;
  /** The tab to audit. */
  page: Page;
  /** Presses the real toolbar button on the tab; the press grants it, and opens the side panel. */
  press(): Promise<void>;
  /** The side panel that the button opened for the tab. */
  panel(): Promise<Page>;
}

/**
 * @param folder the built extension
 * @param profile a folder that the browser keeps its data in, so that another one can go on with them
 */
export async function openChromium(folder: string, language = 'en-US', profile?: string): Promise<Chromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found on this computer.');
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    ...(profile ? { userDataDir: profile } : {}),
    enableExtensions: [folder],
    args: [...chromiumArguments(), `--lang=${language}`, `--accept-lang=${language}`],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    defaultViewport: { width: 1000, height: 700 },
  });
  const [page] = await browser.pages();
  const extension = await installed(browser);
  if (!page || !extension) throw new Error('Chromium came up without a tab or without the extension.');
  // Until its worker has run once, the extension hears no press.
  await browser.waitForTarget((target) => target.type() === 'service_worker');
  const panelTarget = () => browser.waitForTarget((target) => target.url().includes('sidepanel.html?tab='));
  return {
    browser,
    origin: `chrome-extension://${extension.id}`,
    page,
    press: () => page.triggerExtensionAction(extension),
    async panel() {
      const panel = await (await panelTarget()).asPage();
      // The driver presses where a control was before the panel scrolled to it: it must not glide.
      await panel.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      return panel;
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

/** The extension that came with the browser; it is listed a moment after the first tab is there. */
async function installed(browser: Browser): Promise<Extension | undefined> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}
