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
import { everyKind, form } from './testing/form.ts';
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

  it('keeps every word when nothing can be kept on the device, and the id on every try', async () => {
    await open({ body: written('/intake-down').replace('<porchlight-feedback', '<porchlight-feedback keep="off"') });
    const widget = page.locator('porchlight-feedback');
    await widget.locator('#answer-0').fill('A long story.');
    const ids: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') ids.push(JSON.parse(request.postData() ?? '{}').id);
    });

    await widget.locator('.send').click();
    await widget.getByText('This was not sent yet').waitFor();
    expect(await page.getByText('Or call (555) 010-0142.').isVisible()).toBe(true);
    await page.context().setOffline(true);
    await widget.locator('.send').click();
    await widget.getByText('You are offline').waitFor();
    await page.context().setOffline(false);
    await widget.locator('.languages [lang=es]').click();
    await widget.getByText('Todavía no se envió').or(widget.getByText('No tiene conexión')).waitFor();
    await widget.evaluate((element) => element.setAttribute('endpoint', '/intake'));
    expect(await widget.locator('#answer-0').inputValue()).toBe('A long story.');
    await widget.locator('.send').click();
    await widget.locator('#receipt').waitFor();

    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(site.received.at(-1)?.submission.id).toBe(ids[0]);

    await widget.getByRole('button', { name: 'Escribir otro mensaje' }).click();
    await expect.poll(focused).toMatchObject({ id: 'answer-0' });
    expect(await widget.locator('#answer-0').inputValue()).toBe('');
  });

  it('asks a follow-up, counts words and sends what was chosen in every language the same', async () => {
    await open({
      body: `<porchlight-feedback endpoint="/intake"><script type="application/json">${JSON.stringify(everyKind)}</script></porchlight-feedback>`,
      lang: 'es',
    });
    const widget = page.locator('porchlight-feedback');
    await widget.locator('#answer-0').fill('En autobús.');
    expect(await widget.getByText('¿Qué tan bien funciona el autobús?').isVisible()).toBe(false);
    await widget.getByRole('radio', { name: 'En autobús' }).check();
    await widget.getByRole('radiogroup', { name: '¿Qué tan bien funciona el autobús?' }).waitFor();
    await widget.getByRole('radio', { name: '5 · Muy bien' }).check();
    await widget.getByRole('checkbox', { name: 'Un guardia de cruce' }).check();
    await widget.getByRole('radio', { name: 'En desacuerdo' }).check();
    await widget.locator('#answer-5').fill('uno dos tres cuatro cinco seis');
    await widget.getByRole('group', { name: '¿Qué escuela?' }).getByRole('radio', { name: 'Alder' }).check();
    await widget.locator('.send').click();
    await expect.poll(focused).toMatchObject({ id: 'errors', text: expect.stringContaining('en 1 palabra') });
    await widget.locator('#answer-5').fill('uno dos');
    await widget.getByText('Quedan 3 palabras').waitFor();
    await widget.locator('.send').click();
    await widget.locator('#receipt').waitFor();
    const { submission } = site.received.at(-1) ?? {};
    expect(submission?.answers.map(({ id, choices }) => [id, choices])).toEqual([
      ['story', undefined],
      ['means', ['bus']],
      ['bus', ['5']],
      ['needs', ['guard']],
      ['fair', ['disagree']],
      ['short', undefined],
    ]);
    expect(submission?.answers[4]?.text).toBe('En desacuerdo');
    expect(submission?.groups).toEqual([{ id: 'school', question: '¿Qué escuela?', choice: 'alder', text: 'Alder' }]);
  });

  it('asks a student nothing about groups', async () => {
    await open({
      body: `<porchlight-feedback endpoint="/intake"><script type="application/json">${JSON.stringify(everyKind)}</script></porchlight-feedback>`,
    });
    const widget = page.locator('porchlight-feedback');
    await widget.locator('#answer-0').fill('On foot.');
    await widget.getByRole('radio', { name: 'On foot' }).check();
    await widget.getByRole('radio', { name: 'Alder' }).check();
    await widget.getByRole('radio', { name: 'Student' }).check();
    await widget.getByText('About you (optional)').waitFor({ state: 'hidden' });
    await widget.locator('.send').click();
    await widget.locator('#receipt').waitFor();
    expect(site.received.at(-1)?.submission).not.toHaveProperty('groups');
    expect(site.received.at(-1)?.submission.role).toBe('student');
  });

  it('prints a receipt with the number, and nothing of the page around', async () => {
    await open({ body: written('/intake') });
    const widget = page.locator('porchlight-feedback');
    await widget.locator('#answer-0').fill('The way to school.');
    await widget.locator('.send').click();
    await widget.getByRole('button', { name: 'Print' }).click();
    const paper = page.frameLocator('iframe[data-porchlight-paper]');
    await paper.getByText('The way to school.').waitFor({ state: 'attached' });
    const text = (await paper.locator('body').textContent()) ?? '';
    expect(text).toContain(referenceOf(site.received.at(-1)?.submission.id ?? ''));
    expect(text).not.toContain('Take part');
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

describe('the timeline', () => {
  it('puts an entry into a calendar, as a file or a link', async () => {
    await open({ body: timeline[0]?.html ?? '' });
    const entry = page.locator('.entry', { hasText: 'Family forum on new school boundaries' });
    await entry.locator('summary').focus();
    await press('Enter');
    const downloading = page.waitForEvent('download');
    await entry.getByRole('link', { name: 'Calendar file' }).click();
    expect((await downloading).suggestedFilename()).toBe('boundary-forum.ics');
    const google = new URL((await entry.getByRole('link', { name: 'Google' }).getAttribute('href')) ?? '');
    expect(google.searchParams.get('dates')).toBe('20261211T020000Z/20261211T040000Z');
  });

  it('prints a poster in two languages, with a code for phones', async () => {
    await open({ body: timeline[0]?.html ?? '', lang: 'es' });
    await page.getByRole('button', { name: 'Imprimir como cartel' }).click();
    const paper = page.frameLocator('iframe[data-porchlight-paper]');
    await paper.locator('svg path').waitFor({ state: 'attached' });
    expect(await paper.locator('section').evaluateAll((all) => all.map((one) => (one as HTMLElement).lang))).toEqual([
      'es',
      'en',
      'ar',
    ]);
    expect(await paper.locator('section').first().textContent()).toContain('Foro para familias');
  });

  it('shows 500 dates twenty at a time, and finds one by topic and language', async () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      id: `e${index}`,
      title: `Date ${index}`,
      start: `2027-${String(1 + (index % 12)).padStart(2, '0')}-15`,
      topic: index % 5 === 0 ? 'Budget' : 'Buses',
      help: { interpretation: index % 100 === 0 ? ['hmn'] : ['es'] },
    }));
    await open({ body: '<porchlight-timeline now="2026-11-20"></porchlight-timeline>' });
    await page.locator('porchlight-timeline').evaluate((element, timeline) => {
      (element as HTMLElementTagNameMap['porchlight-timeline']).feed = {
        schema: 'porchlight-feed/1',
        district: 'D',
        timeline,
      };
    }, many);
    const entries = page.locator('.entry');
    await expect.poll(() => entries.count()).toBe(20);
    await page.getByRole('button', { name: 'Show 20 more' }).click();
    await expect.poll(() => entries.count()).toBe(40);
    expect(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.querySelector('h3')?.textContent),
    ).toBe(await entries.nth(20).locator('h3').textContent());
    await page.getByText('Find a date').click();
    await page.getByLabel('Topic').selectOption('Budget');
    await page.getByLabel('Language').selectOption({ label: 'Hmoob' });
    await page.getByText('5 dates').waitFor();
    await expect.poll(() => entries.count()).toBe(5);
  });

  it('offers its calendar to subscribe to, and shows nothing when the page says no', async () => {
    await open({ body: '<porchlight-timeline calendar="/feed.ics"><p>Call us.</p></porchlight-timeline>' });
    const widget = page.locator('porchlight-timeline');
    await page.evaluate(() =>
      document.addEventListener('porchlight-feed', (event) => event.preventDefault(), { once: true }),
    );
    await Promise.all([
      page.waitForResponse('**/feed.json'),
      widget.evaluate((element) => element.setAttribute('src', '/feed.json')),
    ]);
    expect(await page.getByText('Call us.').isVisible()).toBe(true);
    await widget.evaluate((element) => element.setAttribute('src', '/feed.json?again'));
    const link = page.getByRole('link', { name: 'Subscribe to all dates' });
    expect(await link.getAttribute('href')).toMatch(/^webcal:\/\/127.*\/feed\.ics$/);
  });

  it('believes the server when the clock of the device is years off', async () => {
    page = await (await browser.newContext()).newPage();
    await page.clock.setSystemTime(new Date('2020-01-01T12:00:00Z'));
    const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const long = {
      schema: 'porchlight-feed/1',
      district: 'D',
      timeline: [
        { id: 'over', title: 'Over', start: '2024-05-01' },
        { id: 'soon', title: 'Soon', start: soon },
      ],
    };
    await page.route('**/clock.json', (route) =>
      route.fulfill({ json: long, headers: { date: new Date().toUTCString() } }),
    );
    await page.goto(
      site.origin + site.add({ scripts: [all], body: '<porchlight-timeline src="/clock.json"></porchlight-timeline>' }),
    );
    await page.getByText('One step is behind us').waitFor();
    expect(await page.locator('.entry.coming h3').allTextContents()).toEqual(['Soon']);
  });
});
