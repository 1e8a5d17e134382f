import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';

/** Starts the Chromium of the system, or else the one that Playwright installed. */
export function startChromium(): Promise<Browser> {
  const own = '/usr/bin/chromium';
  return chromium.launch({
    ...(existsSync(own) && { executablePath: own }),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses its sandbox to root, which containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
