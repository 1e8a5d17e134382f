import type { CDPSession, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { barriersIn, smallControls, tooWide } from './looked-at.ts';

const calm = { name: 'prefers-reduced-motion', value: 'reduce' };
const controls = 'button, summary, select, input:not([type=checkbox], [type=radio], [type=file])';
export const everyLook = [
  { name: 'prefers-color-scheme', value: 'light' },
  { name: 'prefers-color-scheme', value: 'dark' },
  { name: 'forced-colors', value: 'active' },
];
export type Look = (typeof everyLook)[number];

/**
 * Expects a screen of the workspace to be good: all barriers in the first look, what colors change in the others; narrow,
 * and with twice the text.
 * @param media says what the person behind the page prefers
 */
export async function expectGoodLooks(
  page: Page,
  media: CDPSession,
  name: string,
  looks: readonly Look[] = everyLook,
): Promise<void> {
  expect(await page.$eval('html', ({ dataset }) => dataset.broken), `${name}: its own policy`).toBeUndefined();
  for (const [at, look] of looks.entries()) {
    await media.send('Emulation.setEmulatedMedia', { features: [calm, look] });
    expect(await barriersIn(page, at === 0 ? undefined : ['color-contrast']), `${name}, ${look.value}`).toEqual([]);
  }
  if (looks.at(-1)?.value === 'active') {
    const edges = await page.$$eval('.workspace-link', (links) =>
      links.map((link) => `${link.hasAttribute('aria-current')} ${getComputedStyle(link).borderInlineStartColor}`),
    );
    expect(new Set(edges).size, `${name}: where one is, and where not, in forced colors`).toBe(2);
    expect(new Set(edges.map((edge) => edge.replace(/^\w+ /, ''))).size).toBe(2);
  }
  await media.send('Emulation.setEmulatedMedia', { features: [calm] });
  await page.setViewport({ width: 320, height: 640 });
  expect(await tooWide(page), `${name} at 320 pixels`).toBe(0);
  const small = await smallControls(page, controls);
  expect(small, `${name}: controls under 24 pixels`).toEqual([]);
  await setTextSize(page, '200%');
  expect(await tooWide(page), `${name} with twice the text`).toBe(0);
  await setTextSize(page, '');
  await page.setViewport({ width: 1280, height: 900 });
}

function setTextSize(page: Page, size: string): Promise<void> {
  return page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
}
