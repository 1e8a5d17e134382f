import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildWidgets } from './build.ts';
import { keepsSomething, startChromium, startChromiumIn } from './testing/browser.ts';
import { type Mood, type Site, startSite } from './testing/site.ts';

// What a family wrote arrives exactly once, whatever happens on the way.

let browser: Browser;
let context: BrowserContext;
let site: Site;
let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-offline-'));
  await buildWidgets(folder);
  site = await startSite(folder);
  browser = await startChromium();
  path = site.add({ body: '<porchlight-feedback endpoint="/intake-flaky" question="What?"></porchlight-feedback>' });
});

beforeEach(async () => {
  context = await browser.newContext();
  site.received.length = 0;
  site.moods.length = 0;
});

afterEach(() => context.close());

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

async function open(within = context): Promise<Page> {
  const page = await within.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(site.origin + path);
  return page;
}

async function write(page: Page, words: string): Promise<void> {
  await page.locator('#answer-0').fill(words);
  // What sends must be there before the network goes away.
  await expect.poll(() => page.evaluate(keepsSomething)).toBe(true);
}

const send = (page: Page) => page.locator('.send').click();
const kept = (page: Page) => page.getByText('Saved on this device, not sent yet').waitFor();
const sent = (page: Page) => page.getByText('Thank you. Your words have arrived.').waitFor();
const texts = () => site.received.map(({ submission }) => submission.answers[0]?.text);
/** What a receiver that keeps ids apart has stored in the end. */
const stored = () => new Set(site.received.map(({ submission }) => submission.id)).size;
/** How many drafts and letters the browser holds. */
async function held(page: Page): Promise<number> {
  // Opening would create a database that is not there yet, and an empty one would stand in the form's way.
  if (!(await page.evaluate(keepsSomething))) return 0;
  return await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('porchlight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(['letters', 'drafts']);
          const letters = reading.objectStore('letters').count();
          const drafts = reading.objectStore('drafts').count();
          reading.oncomplete = () => {
            resolve(letters.result + drafts.result);
            database.close();
          };
        };
      }),
  );
}
const online = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

describe('words arrive exactly once', () => {
  it('after airplane mode, by themselves', async () => {
    const page = await open();
    await write(page, 'In the air.');
    await context.setOffline(true);
    await send(page);
    await kept(page);
    expect(texts()).toEqual([]);
    await context.setOffline(false);
    await sent(page);
    expect(texts()).toEqual(['In the air.']);
  });

  it('after the tab was closed, from the next visit', async () => {
    const page = await open();
    await write(page, 'Closed too soon.');
    site.moods.push('error');
    await send(page);
    await kept(page);
    await page.close();
    const next = await open();
    await online(next);
    await expect.poll(texts, { timeout: 15_000 }).toEqual(['Closed too soon.']);
    await next.getByText('message waits on this device').waitFor({ state: 'hidden' });
  });

  it.each<[string, Mood[]]>([
    ['500', ['error', 'error']],
    ['429', ['busy']],
    ['the answer was lost on the way back', ['lost']],
    ['everything in turn', ['error', 'lost', 'busy', 'lost']],
  ])('when the server answers badly: %s', async (_, moods) => {
    const page = await open();
    await write(page, 'Again.');
    site.moods.push(...moods);
    await send(page);
    await kept(page);
    await expect
      .poll(
        async () => {
          await online(page);
          return page.locator('#receipt .tick').count();
        },
        { timeout: 20_000, interval: 300 },
      )
      .toBe(1);
    expect(stored()).toBe(1);
    expect(new Set(texts())).toEqual(new Set(['Again.']));
  });

  it('when two tabs would send at once', async () => {
    const page = await open();
    await write(page, 'Only once.');
    site.moods.push('error');
    await send(page);
    await kept(page);
    const others = [await open(), await open()];
    await Promise.all([page, ...others].map(online));
    await sent(page);
    expect(texts()).toEqual(['Only once.']);
  });

  it('after the browser was killed while sending', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'porchlight-killed-'));
    const first = await startChromiumIn(profile);
    const page = await open(first.context);
    await write(page, 'Killed.');
    site.moods.push('hang');
    await send(page);
    await expect.poll(() => site.moods.length).toBe(0);
    await first.kill();
    const second = await startChromiumIn(profile);
    const again = await open(second.context);
    await expect.poll(texts, { timeout: 15_000 }).toEqual(['Killed.']);
    await again.getByText('message waits').waitFor({ state: 'hidden' });
    await second.context.close();
    await rm(profile, { recursive: true, force: true });
  });

  it('40 of them through a server that fails four times out of five', { timeout: 120_000 }, async () => {
    const page = await open();
    const bad: Mood[] = ['error', 'lost', 'busy', 'lost'];
    await write(page, 'first');
    for (let index = 0; index < 40; index++) {
      site.moods.push(...bad.slice(index % 4), 'accept');
      await page.locator('#answer-0').fill(`Number ${index}`);
      await send(page);
      await page.locator('#receipt').waitFor();
      await page.getByRole('button', { name: 'Write another message' }).click();
    }
    await expect
      .poll(
        async () => {
          await online(page);
          return held(page);
        },
        { timeout: 90_000, interval: 250 },
      )
      .toBe(0);
    expect(stored()).toBe(40);
    expect(new Set(texts()).size).toBe(40);
  });
});

describe('what is kept', () => {
  it('is a draft without name and address, there again after a reload, and gone when deleted', async () => {
    const page = await open();
    await page.locator('#answer-0').fill('Half a thought');
    await page.locator('#email').fill('ana@example.org');
    await expect.poll(() => held(page)).toBe(1);
    await page.reload();
    await page.getByText('What you wrote before is still here.').waitFor();
    expect(await page.locator('#answer-0').inputValue()).toBe('Half a thought');
    expect(await page.locator('#email').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Delete from this device' }).click();
    await page.getByText('Deleted from this device.').waitFor();
    expect(await page.locator('#answer-0').inputValue()).toBe('');
    expect(await held(page)).toBe(0);
  });

  it('can be deleted before it was sent, and then never arrives', async () => {
    const page = await open();
    await write(page, 'Never mind.');
    site.moods.push('error');
    await send(page);
    await kept(page);
    await page.getByRole('button', { name: 'Delete from this device' }).click();
    await page.getByText('Deleted from this device.').waitFor();
    await online(page);
    await page.reload();
    expect(await held(page)).toBe(0);
    expect(texts()).toEqual([]);
  });

  it('is nothing with keep="off"', async () => {
    const page = await open();
    await page.locator('porchlight-feedback').evaluate((element) => element.setAttribute('keep', 'off'));
    await page.locator('#answer-0').fill('A kiosk.');
    site.moods.push('error');
    await send(page);
    await page.getByText('This was not sent yet').waitFor();
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });
});
