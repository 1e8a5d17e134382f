import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from './testing/built-extension.ts';
import { type Firefox, openFirefox } from './testing/firefox.ts';
import { passSetup } from './testing/hand.ts';
import { type Site, serveSite } from './testing/site.ts';
import { traceOf } from './testing/trace.ts';

// The same journey in Firefox: its toolbar button, its sidebar, its permissions.

let site: Site;
let built: string;
let firefox: Firefox;

beforeAll(async () => {
  [site, built] = await Promise.all([serveSite(), builtExtension('firefox')]);
  firefox = await openFirefox(built);
});

afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

const panel = (expression: string) =>
  expect.poll(() => firefox.inPanel(expression), { timeout: 20_000, interval: 200 });
const textOf = (selector: string) => `document.querySelector('${selector}')?.textContent ?? ''`;
const press = (selector: string) => firefox.inPanel(`document.querySelector('${selector}')?.click() ?? true`);
const status = `document.querySelector('.running')?.dataset.status`;
const pictures = '[id="fix-image-alt/fail/fail"]';
const openPictures = () => press(`${pictures}[aria-expanded="false"]`);

describe('a press of the toolbar button', () => {
  it('opens the sidebar with what was found, lens by lens', async () => {
    await firefox.page.goto(`${site.origin}/barriers`);
    const before = await traceOf(firefox.page);
    await firefox.press();
    await passSetup(firefox);
    await panel(status).toBe('done');
    await panel(textOf('h1')).toBe('Board meetings - Maple Valley Schools');
    await panel(`!!document.querySelector('#accessibility ${pictures}')`).toBe(true);
    await panel(`!!document.querySelector('#language [id^="fix-page-language/"]')`).toBe(true);
    expect(await traceOf(firefox.page)).toEqual(before);
  });

  it('leads to the place on the page, and Escape ends it', async () => {
    const before = await traceOf(firefox.page);
    await openPictures();
    await panel(`document.querySelectorAll('button.place').length`).toBe(3);
    await firefox.inPanel(`document.querySelectorAll('button.place')[2].click() ?? true`);
    await panel(textOf('.walk')).toContain('Place 3 of 3. Marked on the page.');
    const isInView = () =>
      firefox.page.$eval('#far img', (image) => {
        const { top, bottom } = image.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      });
    await expect.poll(isInView, { timeout: 15_000 }).toBe(true);
    expect(await traceOf(firefox.page), 'the mark is there').not.toEqual(before);
    await firefox.page.keyboard.press('Escape');
    await panel(textOf('.walk')).toContain('The mark was taken away.');
    expect(await traceOf(firefox.page)).toEqual(before);
  });

  it('again, audits again', async () => {
    await firefox.page.$$eval('main img', (images) => images.map((image) => image.setAttribute('alt', 'Agenda')));
    await firefox.press();
    await panel(textOf('.since')).toContain('3 places mended, 0 new');
  });
});

describe('an audit', () => {
  it('marks under a strict policy too', async () => {
    await firefox.page.goto(`${site.origin}/strict`);
    await firefox.press();
    await panel(`${status} + !!document.querySelector('main > .notice')`).toBe('donefalse');
    await openPictures();
    await panel(`document.querySelectorAll('button.place').length > 0`).toBe(true);
    await press('button.place');
    await panel(textOf('.walk')).toContain('Marked on the page.');
  });

  it.each(['/paper.pdf', '/agenda'])('of the PDF %s is refused in a sentence', async (path) => {
    await firefox.page.goto(site.origin + path);
    await firefox.press();
    await panel(textOf('.notice')).toContain('a document, not a web page');
  });

  it('of a page of the browser itself is refused in a sentence', async () => {
    // The page moves to another process, where the driver loses sight of it; the button does not.
    await firefox.page.goto('about:license', { timeout: 2000 }).catch(() => undefined);
    await firefox.press();
    await panel(textOf('.notice')).toContain('belongs to the browser');
  });
});
