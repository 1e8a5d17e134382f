import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { reportHtml } from '@porchlight/core/export/report-html';
import { makePoint, makeReport } from '@porchlight/core/export/testing/sample-report';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from '../demo/find-browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const report = makeReport();
const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3);
const spanish = makeReport({
  tool: { ...report.tool, language: 'es' },
  participation: [makePoint({ title: longWord, place: longWord, remote: `https://meet.example/${longWord}` })],
  page: { ...report.page, title: longWord, url: `https://www.maple.example/${longWord}`, language: 'es' },
});
const documents = {
  'one page': reportHtml([report]),
  'many pages': reportHtml([report, spanish, makeReport({ findings: [] })], {
    notAudited: [{ address: 'https://www.maple.example/gone', why: 'The server answered 404.' }],
  }),
  'in Spanish with endless words': reportHtml([spanish]),
};

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ args: chromiumArguments(), ...(executablePath ? { executablePath } : {}) });
});
afterAll(() => browser.close());

async function open(text: string, options: Parameters<Browser['newPage']>[0]) {
  const page = await browser.newPage(options);
  await page.setContent(text);
  return page;
}

describe.each(Object.entries(documents))('the report of %s', (_, text) => {
  it.each(['light', 'dark'] as const)('has no fault that axe-core sees, in %s', async (colorScheme) => {
    const page = await open(text, { colorScheme });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axeSource);
    const results: AxeResults = await page.evaluate('axe.run()');
    expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(results.passes.map(({ id }) => id)).toContain('color-contrast');
  });

  it('needs no sideways scrolling at 320 pixels', async () => {
    const page = await open(text, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('prints on paper colours even where the screen is dark', async () => {
    const page = await open(text, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(28, 35, 51)');
  });
});

it('leads a keyboard past the head with the first Tab', async () => {
  const page = await open(documents['many pages'], {});
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('report');
});
