import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildWidgets } from './build.ts';
import { states as feedback } from './feedback/states.ts';
import { referenceOf } from './feedback/submission.ts';
import { startChromium } from './testing/browser.ts';
import { feed } from './testing/feed.ts';
import { form } from './testing/form.ts';
import { type PageOptions, type Site, startSite } from './testing/site.ts';
import { states as timeline } from './timeline/states.ts';
import { states as youSaid } from './you-said/states.ts';

let browser: Browser;
let site: Site;
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-journeys-'));
  await buildWidgets(folder);
  site = await startSite(folder);
  browser = await startChromium();
});

afterEach(() => page.context().close());

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

const all = '/widgets/porchlight.js';

/** Opens a page and gives what its console says from then on. */
async function open(options: PageOptions, context: BrowserContextOptions = {}): Promise<string[]> {
  page = await (await browser.newContext(context)).newPage();
  page.setDefaultTimeout(8000);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(site.origin + site.add({ scripts: [all], ...options }));
  return said;
}

/** The element that has focus, inside widgets too. */
function focused(): Promise<{ id: string; text: string }> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return { id: element?.id ?? '', text: element?.textContent?.replace(/\s+/g, ' ').trim() ?? '' };
  });
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until an element has focus; fails when it is not reached. */
async function tabTo(wanted: (at: { id: string; text: string }) => boolean): Promise<void> {
  for (let presses = 0; presses < 25; presses++) {
    await press('Tab');
    if (wanted(await focused())) return;
  }
  throw new Error('Tab did not lead there.');
}

const written = (endpoint: string) => `<porchlight-feedback endpoint="${endpoint}">
  <p>Or call (555) 010-0142.</p>
  <script type="application/json">${JSON.stringify(form)}</script>
</porchlight-feedback>`;

describe('the form, with keys alone', () => {
  it('leads from errors to a receipt, in the language chosen, to another origin', async () => {
    await open({ body: written(`${site.elsewhere}/intake`) });
    await page.evaluate(() => {
      document.addEventListener('porchlight-sent', (event) => document.body.setAttribute('data-sent', event.reference));
    });
    const widget = page.locator('porchlight-feedback');
    await widget.locator('form').waitFor();

    await tabTo(({ text }) => text === 'Español');
    await press('Enter');
    await tabTo(({ id }) => id === 'email');
    await page.keyboard.type('ana at example');
    await press('Enter');

    await expect.poll(focused).toMatchObject({ id: 'errors', text: expect.stringContaining('Hay 2 cosas') });
    expect(await widget.locator('[role=alert] a').allTextContents()).toEqual(
      await widget.locator('.error').allTextContents(),
    );
    const answer = widget.getByRole('textbox', { name: '¿Qué cambiarían los nuevos límites para su familia?' });
    expect(await answer.getAttribute('aria-invalid')).toBe('true');
    expect(await answer.getAttribute('aria-describedby')).toContain('answer-0-error');

    await press('Tab', 'Enter');
    expect((await focused()).id).toBe('answer-0');
    await page.keyboard.type('El camino es largo.');
    await tabTo(({ id }) => id === 'email');
    await press('Control+a');
    await page.keyboard.type('ana@example.org');
    await tabTo(({ text }) => text === 'Enviar');
    await press('Enter');

    await expect.poll(focused).toMatchObject({ id: 'receipt' });
    const { submission, headers } = site.received.at(-1) ?? {};
    expect(submission).toMatchObject({
      form: 'boundaries-2027',
      language: 'es',
      answers: [
        { id: 'effect', question: '¿Qué cambiarían los nuevos límites para su familia?', text: 'El camino es largo.' },
      ],
      reply: { email: 'ana@example.org', language: 'es' },
      signs: { trap: false },
    });
    expect(headers?.['content-type']).toMatch(/^text\/plain/);
    expect(site.knocks, 'a preflight').not.toContain('OPTIONS');
    const reference = referenceOf(submission?.id ?? '');
    expect((await focused()).text).toContain(reference);
    expect(await page.locator('body').getAttribute('data-sent')).toBe(reference);
  });

  it('keeps every word when sending fails, and the id on every try', async () => {
    await open({ body: written('/intake-down') });
    const widget = page.locator('porchlight-feedback');
    await widget.locator('#answer-0').fill('A long story.');
    const ids: string[] = [];
    page.on('request', (request) => ids.push(JSON.parse(request.postData() ?? '{}').id));

    await widget.locator('.send').click();
    await widget.getByText('This was not sent yet').waitFor();
    expect(await page.getByText('Or call (555) 010-0142.').isVisible()).toBe(true);
    await page.context().setOffline(true);
    await widget.locator('.send').click();
    await widget.getByText('You are offline').waitFor();
    await widget.locator('.languages [lang=es]').click();
    await widget.getByText('No tiene conexión').waitFor();
    await page.context().setOffline(false);
    await widget.evaluate((element) => element.setAttribute('endpoint', '/intake'));
    expect(await widget.locator('#answer-0').inputValue()).toBe('A long story.');
    await widget.locator('.send').click();
    await widget.locator('#receipt').waitFor();

    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(site.received.at(-1)?.submission.id).toBe(ids[0]);

    await widget.locator('#receipt button').click();
    await expect.poll(focused).toMatchObject({ id: 'answer-0' });
    expect(await widget.locator('#answer-0').inputValue()).toBe('');
  });

  it('sends nothing when the page says no', async () => {
    await open({ body: written('/intake') });
    const before = site.received.length;
    await page.evaluate(() => document.addEventListener('porchlight-submit', (event) => event.preventDefault()));
    await page.locator('#answer-0').fill('Hold it.');
    await page.locator('.send').click();
    await page.waitForTimeout(200);
    expect(site.received.length).toBe(before);
    expect(await page.locator('#answer-0').inputValue()).toBe('Hold it.');
  });
});

const first = [feedback, timeline, youSaid].map((states) => states[0]?.html).join('');

describe('a page', () => {
  it('tells a family what they need without script', async () => {
    await open({ body: first }, { javaScriptEnabled: false });
    for (const words of ['families@cedarvalley.example', 'December 10, 6:00 PM', 'Ask for it: (555) 010-0142']) {
      expect(await page.getByText(words).isVisible(), words).toBe(true);
    }
  });

  it('with a strict policy shows all three widgets and breaks no rule', async () => {
    const said = await open({
      body: first,
      policy:
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'",
    });
    await page.locator('porchlight-feedback .send').waitFor();
    await page.locator('porchlight-timeline .entry.now').waitFor();
    await page.locator('porchlight-you-said .card').first().waitFor();
    expect(await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(said).toEqual([]);
  });

  it('may load the widgets twice, whole and one by one', async () => {
    const scripts = [
      all,
      `${all}?again`,
      '/widgets/porchlight-feedback.js',
      '/widgets/porchlight-timeline.js',
      '/widgets/porchlight-you-said.js',
    ];
    const said = await open({ body: first, scripts });
    await page.locator('porchlight-timeline .entry.now').waitFor();
    expect(await page.locator('porchlight-feedback form').count()).toBe(1);
    expect(said).toEqual([]);
  });

  it('with another version is told so, and works with the first', async () => {
    const said = await open({ body: '', scripts: [] });
    await page.evaluate(() => {
      customElements.define('porchlight-timeline', Object.assign(class extends HTMLElement {}, { version: '0.0.1' }));
    });
    await page.addScriptTag({ url: all, type: 'module' });
    await expect.poll(() => said.join()).toMatch(/porchlight-timeline: .* 0\.0\.1 came first/);
    expect(await page.evaluate(() => customElements.get('porchlight-you-said') !== undefined)).toBe(true);
  });

  it('keeps its own content when the feed cannot be read, and takes the feed when it can', async () => {
    await open({
      body: '<porchlight-timeline src="/missing.json" now="2026-11-20"><p>Call us.</p></porchlight-timeline>',
    });
    await page.getByText('The newest dates cannot be read just now.').waitFor();
    expect(await page.getByText('Call us.').isVisible()).toBe(true);
    await page.locator('porchlight-timeline').evaluate((element) => element.setAttribute('src', '/feed.json'));
    await page.locator('.entry.now').waitFor();
    expect(await page.getByText('Call us.').isVisible()).toBe(false);
  });

  it('that changes its language changes the widgets, and marks what stays in another', async () => {
    const mixed = { ...feed, timeline: [{ id: 'x', title: { en: 'Forum' }, start: '2026-12-10T18:00' }] };
    await open({
      body: `<porchlight-timeline now="2026-11-20"><script type="application/json">${JSON.stringify(mixed)}</script></porchlight-timeline>`,
    });
    await page.getByText('What comes next').waitFor();
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'es'));
    await page.getByText('Lo que sigue').waitFor();
    expect(await page.locator('.porch').getAttribute('lang')).toBe('es');
    expect(await page.locator('h3 [lang=en]').textContent()).toBe('Forum');
    expect(await page.locator('.when').textContent()).toMatch(/jueves, 10 de diciembre de 2026/);
  });
});

it('an entry goes to a calendar as a file', async () => {
  await open({ body: timeline[0]?.html ?? '' });
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Add to calendar ?: Family forum on new school boundaries$/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('boundary-forum.ics');
});
