import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright';
import { chromiumArguments, findChromium } from '../../demo/find-browser.mjs';

function options(): LaunchOptions {
  const executablePath = findChromium();
  return { ...(executablePath && { executablePath }), args: chromiumArguments() };
}

export function startChromium(): Promise<Browser> {
  return chromium.launch(options());
}

/**
 * Starts Chromium with a profile that outlives it.
 * @param profile a folder
 * @returns `kill` ends its processes at once, as a phone does that runs out of battery
 */
export async function startChromiumIn(profile: string): Promise<{ context: BrowserContext; kill(): Promise<void> }> {
  const context = await chromium.launchPersistentContext(profile, { ...options(), headless: true });
  return {
    context,
    async kill() {
      const session = await (context.browser()?.newBrowserCDPSession() ?? Promise.reject(new Error('No browser.')));
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const main = processInfo.find(({ type }) => type === 'browser');
      if (main) process.kill(main.id, 'SIGKILL');
      await context.close().catch(() => undefined);
    },
  };
}

/**
 * Runs in a page: whether a form has opened its store on this device. It is asked again and again from outside, since
 * `waitForFunction` takes a promise itself for true.
 */
export async function keepsSomething(): Promise<boolean> {
  return (await indexedDB.databases()).length > 0;
}
