import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtExtension } from '../testing/built-extension.ts';
import { type Chromium, openChromium } from '../testing/chromium.ts';
import { patient, workspaceHand } from '../testing/workspace-hand.ts';
import { expectGoodLooks } from '../testing/workspace-looks.ts';

// A family's words in the reader's language. Language packs are nowhere to be had here: what the browser's translator
// would say is put in its place, before the page begins. Which languages it can do is its own word where it has one.

const notes = readFileSync(new URL('../../demo/feedback-samples/notes.txt', import.meta.url), 'utf8');
let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium(await builtExtension('chrome'));
}, 180_000);
afterAll(async () => void (await chromium?.[Symbol.asyncDispose]()));

it('translates a comment when asked, and says when the browser cannot after all', async () => {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const here = globalThis as unknown as { Translator?: Record<string, unknown> };
    here.Translator ??= { availability: async () => 'downloadable' };
    let asked = 0;
    here.Translator.create = async ({ sourceLanguage, targetLanguage }: Record<string, string>) => {
      if (asked++ === 0) throw new Error('No room for a language pack.');
      const translate = async (text: string) => `${sourceLanguage} to ${targetLanguage}: ${text.length}`;
      return { translate, destroy() {} };
    };
  });
  await page.goto(`${chromium.origin}/workspace.html#feedback`);
  const hand = workspaceHand(page);
  await hand.press('Notes');
  await hand.fill('Notes', notes);
  await hand.fill('Name of the effort', 'Meetings');
  await hand.press('Bring it in');
  await hand.says(/brought in: Meetings/);

  const spanish = await page.waitForSelector('.comment-button:has(.comment-clamp[lang="es"])', patient);
  const text = await spanish?.$eval('.comment-clamp', ({ textContent }) => textContent ?? '');
  await spanish?.evaluate((element) => (element as HTMLElement).click());
  await hand.press('Translate in this browser');
  await hand.says(/could not translate this. It says: No room for a language pack/);
  await hand.press('Translate in this browser');
  await hand.says(new RegExp(`es to en: ${text?.length}`));
  await hand.says(/Translated from Spanish by the browser, not by a person/);
  expect(await page.$eval('.opened .comment-text', ({ textContent }) => textContent)).toBe(text);
  await expectGoodLooks(page, await page.createCDPSession(), 'translated');

  const english = await page.waitForSelector('.comment-button:has(.comment-clamp[lang="en"])', patient);
  await english?.evaluate((element) => (element as HTMLElement).click());
  await page.waitForFunction(() => document.querySelector('.opened .comment-text')?.matches('[lang="en"]'), patient);
  expect(await page.$('.opened .translation')).toBeNull();
}, 180_000);
