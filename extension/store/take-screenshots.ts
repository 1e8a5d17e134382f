import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../testing/built-extension.ts';
import { openChromium } from '../testing/chromium.ts';
import { openDistrict } from '../testing/district.ts';

// `npm run store-screenshots`: the panel beside the demo's board page, as the stores show it, 1280 by 800.

const folder = fileURLToPath(new URL('screenshots', import.meta.url));
const PANEL = 400;

const district = await openDistrict();
const built = await builtExtension('chrome');

for (const language of ['en-US', 'es-US'] as const) {
  const chromium = await openChromium(built, language);
  const { page, browser } = chromium;
  await page.setViewport({ width: 1280 - PANEL, height: 800 });
  await page.goto(`${district.origin}/board-meetings.html`);
  await chromium.press();
  const panel = await chromium.panel();
  const press = async (selector: string) => {
    const control = await panel.waitForSelector(selector);
    await control?.evaluate((element) => (element as HTMLElement).click());
  };
  await panel.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await press('.skip-setup');
  await panel.waitForSelector('.running[data-status="done"]');
  await panel.setViewport({ width: PANEL, height: 800 });
  await shoot('findings');
  await press('.first-item:nth-child(2) .first-button');
  await press('.places button.place');
  await panel.waitForFunction(() => (document.querySelector('.walk [role="status"]')?.textContent ?? '').length > 30);
  await panel.$eval('.card[data-open="true"]', (card) => card.scrollIntoView());
  await shoot('a-place');
  await press('#view-outline');
  await panel.waitForSelector('.heard-item');
  await shoot('as-heard');
  await chromium[Symbol.asyncDispose]();

  /** Both halves side by side: a browser can picture a page, and no window. */
  async function shoot(name: string): Promise<void> {
    const [left, right] = [await pictureOf(page), await pictureOf(panel)];
    const sheet = await browser.newPage();
    await sheet.setViewport({ width: 1280, height: 800 });
    const image = (data: string) => `<img src="data:image/png;base64,${data}" style="display:block" alt="">`;
    await sheet.setContent(`<body style="margin:0;display:flex">${image(left)}${image(right)}</body>`);
    await sheet.screenshot({ path: `${folder}/${name}-${language.slice(0, 2)}.png` });
    await sheet.close();
  }
}

await district[Symbol.asyncDispose]();

async function pictureOf(page: Page): Promise<string> {
  return page.screenshot({ encoding: 'base64' });
}
