import { deleteSubmission, readPages } from '@porchlight/core/intake-client/submissions';
import type { StoredSubmission } from '@porchlight/core/model/intake';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../extension/testing/chromium.ts';
import { grantedExtension } from '../extension/testing/granted-extension.ts';
import { chromiumArguments, findChromium, findFirefox } from './find-browser.mjs';
import { ensureBuilt } from './fresh.ts';
import { kinds } from './intake/testing/databases.ts';
import { makeToken, readTokens } from './intake/tokens.ts';
import { type RunningServer, startServer } from './server.ts';

// A family writes on a page of the district, in its browser; staff read it with their token, and delete it on request.

const staff = makeToken('office', ['read', 'contacts', 'delete']);
let server: RunningServer;
let remove: () => Promise<void>;

beforeAll(async () => {
  await ensureBuilt();
  const made = await kinds.find(({ name }) => name === 'PGlite')?.make();
  if (!made) throw new Error('PGlite is always there.');
  remove = made.remove;
  server = await startServer({ port: 0, database: made.place, tokens: readTokens(staff.line) });
  await server.openIntake();
}, 240_000);
afterAll(async () => {
  await server?.close();
  await remove?.();
});

const access = () => ({ address: server.url, token: staff.token, fetch });

/** Everything that the intake holds, by the text of its first answer. */
async function kept(): Promise<Map<string, StoredSubmission>> {
  const all = new Map<string, StoredSubmission>();
  for await (const page of readPages(access(), { contacts: true, limit: 1 })) {
    expect(page.unreadable).toEqual([]);
    for (const one of page.submissions) all.set(one.submission.answers[0]?.text ?? '', one);
  }
  return all;
}

function found(executablePath: string | undefined): { executablePath: string } {
  if (!executablePath) throw new Error('No browser was found on this computer.');
  return { executablePath };
}

const browsers: [string, () => Promise<Browser>][] = [
  ['Chromium', () => puppeteer.launch({ ...found(findChromium()), pipe: true, args: chromiumArguments() })],
  ['Firefox', () => puppeteer.launch({ ...found(findFirefox()), browser: 'firefox' })],
];

/** Writes in the form of the Spanish page, sends, and gives the number of the receipt. */
async function write(page: Page, words: string): Promise<string> {
  await page.goto(`${server.url}/es/participe.html`);
  const form = 'porchlight-feedback >>> ';
  await page.locator(`${form}textarea`).setTimeout(60_000).fill(words);
  await page.locator(`${form}button[type=submit]`).click();
  return page
    .locator(`${form}.reference`)
    .map((element) => element.textContent ?? '')
    .setTimeout(60_000)
    .wait();
}

describe.each(browsers)('in %s', (name, launch) => {
  it('a word goes from the form to the intake to staff, and can be taken back', { timeout: 120_000 }, async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const words = `Más autobuses por la tarde, ${name} 🚌`;
      const receipt = await write(page, words);
      const stored = (await kept()).get(words);
      expect(stored).toMatchObject({ receipt, submission: { form: 'take-part', language: 'es' } });
      expect(stored?.submission.page).toBe(`${server.url}/es/participe.html`);
      await deleteSubmission(access(), receipt);
      expect((await kept()).has(words)).toBe(false);
    } finally {
      await browser.close();
    }
  });
});

it('a word goes from the form to the workspace of staff', { timeout: 180_000 }, async () => {
  const extension = await grantedExtension();
  const { page, browser, ...chromium } = await openChromium(extension.folder);
  try {
    const words = 'Una ruta nueva para la calle Orchard';
    await write(page, words);
    const workspace = await browser.newPage();
    await workspace.goto(`${chromium.origin}/workspace.html#feedback`);
    await workspace.locator('::-p-xpath(//button[normalize-space(.)="The web form"])').click();
    await workspace.locator('input[type=url]').fill(server.url);
    await workspace.locator('input[type=password]').fill(staff.token);
    await workspace.locator('form button.primary').click();
    await workspace.waitForFunction(
      (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
      { timeout: 60_000 },
      words,
    );
  } finally {
    await chromium[Symbol.asyncDispose]();
    await extension[Symbol.asyncDispose]();
  }
});
