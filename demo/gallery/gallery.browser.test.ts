import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWidgets } from '../../widgets/build.ts';
import { startChromium } from '../../widgets/testing/browser.ts';
import { problemsOn } from '../../widgets/testing/problems.ts';
import { type Site, startSite } from '../../widgets/testing/site.ts';
import { buildGallery } from './build.ts';

let browser: Browser;
let site: Site;
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-gallery-'));
  await buildWidgets(folder);
  await buildGallery(join(folder, 'gallery'));
  site = await startSite(folder);
  browser = await startChromium();
  page = await browser.newPage({ viewport: { width: 320, height: 700 } });
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

it('shows every widget, judges data as the schema does, and says what to paste', async () => {
  await page.goto(`${site.origin}/widgets/gallery/index.html`);
  const form = page.locator('section', {
    has: page.getByRole('heading', { name: 'porchlight-feedback', exact: true }),
  });
  await form.locator('porchlight-feedback .send').waitFor();
  await page.locator('porchlight-timeline .entry.now').waitFor();
  await page.locator('porchlight-you-said .card').first().waitFor();
  for (const summary of await page
    .locator('summary')
    .filter({ hasText: /^(Change|Paste|Attributes)/ })
    .all())
    await summary.click();
  expect(await problemsOn(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await problemsOn(page), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await form.getByLabel('State').selectOption('Every kind of question');
  await form.locator('select').nth(1).selectOption('es');
  await form.getByText('¿Cómo llega su hijo a la escuela?').first().waitFor();
  await form.getByLabel('Feed or form, JSON').fill('{"schema": "porchlight-form/1", "id": "a b"}');
  await form.getByText('The form is not as expected: at id').waitFor();
  await form
    .getByLabel('Feed or form, JSON')
    .fill('{"schema":"porchlight-form/1","id":"x","questions":[{"id":"q","ask":"What is your income?"}]}');
  await form.getByText('(PPRA): q: income').waitFor();
  await form.getByLabel('Your site').selectOption({ index: 2 });
  expect(await form.getByLabel('What to paste').inputValue()).toContain('data-porchlight="feedback"');

  await page.getByLabel('accent', { exact: true }).fill('#ffee00');
  await page.getByText(/accent on surface: 1\.\d to 1, too little/).waitFor();
});

it('lets a native speaker correct a language and take the corrections away', async () => {
  await page.goto(`${site.origin}/widgets/gallery/review.html`);
  await page.locator('select').selectOption('vi');
  await page.getByText('Drafted by a machine, not yet reviewed.').waitFor();
  await page.locator('[data-place="feedback.send"][lang="vi"]').fill('Gửi đi');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save corrections as a file' }).click();
  const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  expect(file).toMatchObject({ language: 'vi', corrections: { 'feedback.send': { was: 'Gửi', is: 'Gửi đi' } } });
  expect(await problemsOn(page)).toEqual([]);
  await page.locator('[data-place="outbox.left.other"]').fill('Không');
  await page.getByRole('button', { name: 'Save corrections as a file' }).click();
  await page.getByText('Keep the words in braces as they are: Không').waitFor();
});
