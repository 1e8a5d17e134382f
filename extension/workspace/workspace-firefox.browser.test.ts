import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Feed } from '@porchlight/core/model/feed';
import { readJson } from '@porchlight/core/model/read-error';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtExtension } from '../testing/built-extension.ts';
import { type Firefox, openFirefox } from '../testing/firefox.ts';
import { patient, workspaceHand } from '../testing/workspace-hand.ts';

// The short way through the workspace in Firefox: its worker, its database, its files.

let firefox: Firefox;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-workspace-'));
  firefox = await openFirefox(await builtExtension('firefox'), folder);
}, 180_000);

afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  if (folder) await rm(folder, { recursive: true, force: true });
});

it('the workspace in Firefox takes a survey, suggests themes, and gives the card of an answer as a file', async () => {
  const { browser, origin } = firefox;
  const page = await browser.newPage();
  // Firefox moves the tab into the process of extensions; the driver hears no end of that.
  page.goto(`${origin}/workspace.html#feedback`).catch(() => undefined);
  const title = () => page.evaluate(() => document.querySelector('#screen-title')?.textContent).catch(() => undefined);
  await expect.poll(title, patient).toBe('What families said');
  const hand = workspaceHand(page);
  await hand.choose(fileURLToPath(new URL('../../demo/feedback-samples/survey.csv', import.meta.url)));
  await hand.press('Bring it in');
  await hand.says(/37\d comments brought in: survey/);
  await hand.go('themes');
  await hand.says(/suggested by the machine only/);
  await hand.press('Confirm');
  await hand.go('respond');
  await page.waitForSelector('.card-button', patient);
  await page.$eval('.card-button', (element) => (element as HTMLElement).click());
  await hand.fill('What we heard', 'Buses come late.');
  await hand.fill('What we did', 'A second bus on route 14.');
  await hand.fill('Why, or why not', 'Late buses cost families work.');
  await hand.fill('How far it is', 'done');
  await hand.press('Save');
  await hand.says(/Ready to publish/);
  await hand.press('Preview and publish');
  await expect.poll(hand.cards, patient).toContain('A second bus on route 14.');
  await hand.press('Save the feed file');
  const file = () => readFile(join(folder, 'feed.json'), 'utf8').catch(() => '');
  await expect.poll(file, patient).toMatch(/\}\n$/);
  const feed = readJson(Feed, await file(), 'the feed');
  expect(feed.responses).toMatchObject([{ did: { en: 'A second bus on route 14.' }, status: 'done' }]);
}, 180_000);
