import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { builtExtension } from './testing/built-extension.ts';
import { type Chromium, openChromium } from './testing/chromium.ts';
import { handOn, passSetup } from './testing/hand.ts';
import { type Site, serveSite } from './testing/site.ts';
import { markOn, traceOf } from './testing/trace.ts';

// The built extension in a real browser: the real button, the real side panel, the real permissions.

let site: Site;
let built: string;
let chromium: Chromium;
let page: Page;
let panel: Page;

const pictures = '[id="fix-image-alt/fail/fail"]';
const status = (wanted: string) => panel.waitForSelector(`.running[data-status="${wanted}"]`);
/** The panel shows the audit of the page as it is now, not of one left since. */
const done = () =>
  panel.waitForFunction(
    () => document.querySelector('.running[data-status="done"]') && !document.querySelector('main > .notice'),
  );
const text = (selector: string) => panel.$eval(selector, (element) => element.textContent ?? '');
/** Presses until the panel answers: on a busy machine the driver can lose a press, where a person would press again. */
const pressUntilHeard = () =>
  vi.waitFor(
    async () => {
      await chromium.press();
      await panel.waitForSelector('.running:not([data-status="failed"])', { timeout: 4000 });
    },
    { timeout: 20_000, interval: 0 },
  );
/** Opens the card of the pictures alone, so that the places shown are theirs. */
const openPictures = async () => {
  await panel.$$eval('.card-button[aria-expanded="true"]', (buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await panel.waitForFunction(() => !document.querySelector('.card-button[aria-expanded="true"]'));
  await panel.click(pictures);
};
const choose = async (number: number) => {
  const place = await panel.waitForSelector(`.places > li:nth-child(${number}) > button.place`);
  await place?.evaluate((button) => (button as HTMLElement).click());
};
const told = (words: string) =>
  panel.waitForFunction((wanted) => document.querySelector('.walk')?.textContent?.includes(wanted), {}, words);

beforeAll(async () => {
  [site, built] = await Promise.all([serveSite(), builtExtension('chrome')]);
  chromium = await openChromium(built);
  page = chromium.page;
});

afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

/** Opens an address, presses the button, and takes hold of the panel. */
async function audit(address: string): Promise<void> {
  await page.goto(address);
  await chromium.press();
  panel = await chromium.panel();
  await passSetup({ inPanel: (expression) => panel.evaluate(expression) });
}

describe('a press of the toolbar button', () => {
  beforeAll(async () => {
    await page.goto(`${site.origin}/barriers`);
  });

  it('opens the panel with what was found, lens by lens, and leaves no trace', async () => {
    const before = await traceOf(page);
    await audit(`${site.origin}/barriers`);
    await done();
    expect(await text('h1')).toBe('Board meetings - Maple Valley Schools');
    for (const [lens, fix] of [
      ['accessibility', 'image-alt/fail/fail'],
      ['language', 'page-language/'],
    ]) {
      expect(await panel.$(`#${lens} [id^="fix-${fix}"]`), `${fix} should be in ${lens}`).not.toBeNull();
    }
    expect(await text('#participation')).toContain('Can every family take part?');
    expect(await traceOf(page)).toEqual(before);
  });

  it('leads to the place on the page', async () => {
    const before = await traceOf(page);
    await openPictures();
    await choose(3);
    await told('Place 3 of 3. Marked on the page.');
    await expect
      .poll(
        async () => {
          const picture = await page.$eval('#far img', (image) => {
            const { left, top, bottom } = image.getBoundingClientRect();
            return { left, top, isInView: top > 0 && bottom < innerHeight };
          });
          const mark = await markOn(page);
          return {
            isInView: picture.isInView,
            label: mark?.label,
            near:
              Math.max(Math.abs((mark?.box.left ?? 0) - picture.left), Math.abs((mark?.box.top ?? 0) - picture.top)) <
              6,
          };
        },
        { timeout: 15_000 },
      )
      .toEqual({ isInView: true, label: '3 of 3 · This picture has no description.', near: true });

    await panel.click('.walk-buttons button');
    await told('Place 2 of 3. Marked on the page.');
    expect((await markOn(page))?.label).toMatch(/^2 of 3/);

    await page.keyboard.press('Escape');
    await told('The mark was taken away.');
    expect(await traceOf(page)).toEqual(before);
  });

  it('says when a place cannot be seen, or is no longer there', async () => {
    const images = await page.$$('main img');
    await images[0]?.evaluate((image) => (image as HTMLElement).style.setProperty('display', 'none'));
    await choose(1);
    await told('cannot be seen now');
    expect(await text('.unseen-place')).toContain('The page does not show it now.');
    expect(await markOn(page)).toBeUndefined();
    await page.$eval('#far', (paragraph) => paragraph.remove());
    await choose(3);
    await told('not on the page any more');
  });

  it('again, audits again and says what was mended', async () => {
    await page.$$eval('main img', (images) => images.map((image) => image.setAttribute('alt', 'Agenda')));
    await chromium.press();
    await panel.waitForSelector('.since');
    expect(await text('.since')).toContain('3 places mended, 0 new');
    expect(await panel.$(pictures)).toBeNull();
  });

  it('still marks after the page was reloaded, and says that it was', async () => {
    await page.reload();
    await panel.waitForSelector('.notice');
    expect(await text('.notice')).toContain('This is how it was');
    const [field] = await panel.$$('[id="fix-field-name/fail/fail"]');
    await field?.click();
    await choose(1);
    await told('Marked on the page.');
  });

  it('is needed again on another site', async () => {
    await page.goto(`${site.origin.replace('localhost', '127.0.0.1')}/barriers`);
    await panel.click('.header button');
    await status('failed');
    expect(await text('.notice')).toContain(
      'Click the Porchlight button in the toolbar on the page you want to audit.',
    );
    await pressUntilHeard();
    await done();
  });
});

describe('an audit', () => {
  it('of a page with a strict policy reports no breach of it, and marks', async () => {
    await page.evaluateOnNewDocument(() => {
      addEventListener(
        'securitypolicyviolation',
        ({ violatedDirective }) => (document.title += ` ${violatedDirective}`),
      );
    });
    await audit(`${site.origin}/strict`);
    await done();
    const own = await page.title();
    await openPictures();
    await choose(1);
    await told('Marked on the page.');
    expect(await markOn(page)).toBeDefined();
    expect(await page.title(), 'the audit and the mark add no violation to those of the page itself').toBe(own);
    expect(own).not.toMatch(/script-src|require-trusted/);
  });

  it('of a large page streams what it finds, can be stopped, and leaves no trace', async () => {
    await page.goto(`${site.origin}/large`);
    const before = await traceOf(page);
    await chromium.press();
    await status('running');
    await panel.waitForSelector('progress[max]');
    await panel.click('.header button');
    await status('cancelled');
    expect(await text('.notice')).toContain('not complete');
    expect(await traceOf(page)).toEqual(before);
  });
});

describe('a finding of one’s own', () => {
  it('is pointed at on the page, pictured, counted, and leaves no trace', async () => {
    await audit(`${site.origin}/barriers`);
    await done();
    const before = await traceOf(page);
    const own = handOn({ inPanel: (expression) => panel.evaluate(expression) });
    await own.press('.add-note');
    await own.type('#notes textarea', 'The heading does not say which board.');
    await own.press('#notes input[type="radio"]:not(:checked)');
    await own.press('#notes .stack .quiet');
    await own.text('#notes .stack').toContain('Click it on the page.');
    await page.evaluate(() => addEventListener('click', () => (document.title = 'The page heard of it')));
    await page.bringToFront();
    await page.click('h1');
    await own.text('#notes .stack').toContain('Chosen: Board meetings');
    await own.press('#notes .stack .quiet:nth-child(2)');
    await own.until(`document.querySelector('#notes .stack img')?.src.slice(0, 22)`).toBe('data:image/jpeg;base64');
    await own.press('#notes .primary');
    await own.text('#notes .card').toContain('The heading does not say which board.');
    await own.text('#accessibility').toContain('The heading does not say which board.');
    expect(await page.title()).toBe('Board meetings - Maple Valley Schools');
    expect(await traceOf(page)).toEqual(before);
  });
});

describe('the district profile', () => {
  it('is what the page is judged against', async () => {
    await audit(`${site.origin}/barriers`);
    await done();
    await panel.click('#view-settings');
    await panel.$$eval('.language-list input', (boxes) => (boxes[3] as HTMLElement).click());
    await panel.$eval('.form .primary', (button) => (button as HTMLElement).click());
    await panel.waitForFunction(() => document.body.textContent?.includes('Saved. The next audit uses it.'));
    await panel.click('#view-page');
    await panel.click('.header button');
    await panel.waitForSelector('[id="fix-language-switcher/absent/fail"]');
  });

  it('that cannot be read is told, and does not stop the audit', async () => {
    await panel.evaluate(async () => {
      const request = indexedDB.open('porchlight');
      const database = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction('settings', 'readwrite');
      transaction.objectStore('settings').put({ id: 'district', profile: { gradeTarget: 99 } });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
      // As another window would tell of it.
      new BroadcastChannel('porchlight-store porchlight').postMessage({ table: 'settings', ids: ['district'] });
    });
    await panel.waitForSelector('.keep-notices .notice');
    await panel.click('.header button');
    await panel.waitForSelector('#not-checked');
    await done();
    expect(await text('[aria-labelledby="not-checked"]')).toContain('gradeTarget');
    expect(await text('.keep-notices')).toContain('1 kept record cannot be read');
  });
});

// Last, because the driver does not always come back from a PDF.
describe('a page that cannot be read', () => {
  it.each([
    ['chrome://version/', 'belongs to the browser'],
    ['/agenda', 'a document, not a web page'],
  ])('such as %s is told in a sentence', async (address, sentence) => {
    await audit(new URL(address, site.origin).href);
    await status('failed');
    await panel.waitForFunction(
      (wanted) => document.querySelector('main > .notice')?.textContent?.includes(wanted),
      {},
      sentence,
    );
  });
});
