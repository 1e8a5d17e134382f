import puppeteer from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findFirefox } from '../demo/find-browser.mjs';
import { states as feedback } from './feedback/states.ts';
import { referenceOf } from './feedback/submission.ts';
import { feed } from './testing/feed.ts';
import { everyKind, form } from './testing/form.ts';
import { all, at, focused, open, prepareJourneys, press, tabTo } from './testing/journey.ts';
import { states as timeline } from './timeline/states.ts';
import { states as youSaid } from './you-said/states.ts';

prepareJourneys();

const written = (endpoint: string) => `<porchlight-feedback endpoint="${endpoint}">
  <p>Or call (555) 010-0142.</p>
  <script type="application/json">${JSON.stringify(form)}</script>
</porchlight-feedback>`;

describe('the form, with keys alone', () => {
  it('leads from errors to a receipt, in the language chosen, to another origin', async () => {
    await open({ body: written(`${at.site.elsewhere}/intake`) });
    await at.page.evaluate(() => {
      document.addEventListener('porchlight-sent', (event) => document.body.setAttribute('data-sent', event.reference));
    });
    const widget = at.page.locator('porchlight-feedback');
    await widget.locator('form').waitFor();

    await tabTo(({ text }) => text === 'Español');
    await press('Enter');
    await tabTo(({ id }) => id === 'email');
    await at.page.keyboard.type('ana at example');
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
    await at.page.keyboard.type('El camino es largo.');
    await tabTo(({ id }) => id === 'email');
    await press('Control+a');
    await at.page.keyboard.type('ana@example.org');
    await tabTo(({ text }) => text === 'Enviar');
    await press('Enter');

    await expect.poll(focused).toMatchObject({ id: 'receipt' });
    const { submission, headers } = at.site.received.at(-1) ?? {};
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
    expect(at.site.knocks, 'a preflight').not.toContain('OPTIONS');
    const reference = referenceOf(submission?.id ?? '');
    expect((await focused()).text).toContain(reference);
    expect(await at.page.locator('body').getAttribute('data-sent')).toBe(reference);
  });

  it('keeps every word when nothing can be kept on the device, and the id on every try', async () => {
    await open({ body: written('/intake-down').replace('<porchlight-feedback', '<porchlight-feedback keep="off"') });
    const widget = at.page.locator('porchlight-feedback');
    await widget.locator('#answer-0').fill('A long story.');
    const ids: string[] = [];
    at.page.on('request', (request) => {
      if (request.method() === 'POST') ids.push(JSON.parse(request.postData() ?? '{}').id);
    });

    await widget.locator('.send').click();
    await widget.getByText('This was not sent yet').waitFor();
    expect(await at.page.getByText('Or call (555) 010-0142.').isVisible()).toBe(true);
    await at.page.context().setOffline(true);
    await widget.locator('.send').click();
    await widget.getByText('You are offline').waitFor();
    await at.page.context().setOffline(false);
    await widget.locator('.languages [lang=es]').click();
    await widget.getByText('Todavía no se envió').or(widget.getByText('No tiene conexión')).waitFor();
    await widget.evaluate((element) => element.setAttribute('endpoint', '/intake'));
    expect(await widget.locator('#answer-0').inputValue()).toBe('A long story.');
    await widget.locator('.send').click();
    await widget.locator('#receipt').waitFor();

    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(at.site.received.at(-1)?.submission.id).toBe(ids[0]);

    await widget.getByRole('button', { name: 'Escribir otro mensaje' }).click();
    await expect.poll(focused).toMatchObject({ id: 'answer-0' });
    expect(await widget.locator('#answer-0').inputValue()).toBe('');
  });

  it('asks a follow-up, counts words and sends what was chosen in every language the same', async () => {
    await open({
      body: `<porchlight-feedback endpoint="/intake"><script type="application/json">${JSON.stringify(everyKind)}</script></porchlight-feedback>`,
      lang: 'es',
    });
    const widget = at.page.locator('porchlight-feedback');
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
    await widget.locator('#answer-5-hint').getByText('Quedan 3 palabras').waitFor();
    await expect.poll(() => widget.getByRole('status').textContent()).toBe('Quedan 3 palabras');
    await widget.locator('.send').click();
    await widget.locator('#receipt').waitFor();
    const { submission } = at.site.received.at(-1) ?? {};
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
    const widget = at.page.locator('porchlight-feedback');
    await widget.locator('#answer-0').fill('On foot.');
    await widget.getByRole('radio', { name: 'On foot' }).check();
    await widget.getByRole('radio', { name: 'Alder' }).check();
    await widget.getByRole('radio', { name: 'Student' }).check();
    await widget.getByText('About you (optional)').waitFor({ state: 'hidden' });
    await widget.locator('.send').click();
    await widget.locator('#receipt').waitFor();
    expect(at.site.received.at(-1)?.submission).not.toHaveProperty('groups');
    expect(at.site.received.at(-1)?.submission.role).toBe('student');
  });

  it('prints a receipt with the number, and nothing of the page around', async () => {
    await open({ body: written('/intake') });
    const widget = at.page.locator('porchlight-feedback');
    await widget.locator('#answer-0').fill('The way to school.');
    await widget.locator('.send').click();
    await widget.getByRole('button', { name: 'Print' }).click();
    const paper = at.page.frameLocator('iframe[data-porchlight-paper]');
    await paper.getByText('The way to school.').waitFor({ state: 'attached' });
    const text = (await paper.locator('body').textContent()) ?? '';
    expect(text).toContain(referenceOf(at.site.received.at(-1)?.submission.id ?? ''));
    expect(text).not.toContain('Take part');
  });

  it('sends nothing when the page says no', async () => {
    await open({ body: written('/intake') });
    const before = at.site.received.length;
    await at.page.evaluate(() => document.addEventListener('porchlight-submit', (event) => event.preventDefault()));
    await at.page.locator('#answer-0').fill('Hold it.');
    await at.page.locator('.send').click();
    await at.page.waitForTimeout(200);
    expect(at.site.received.length).toBe(before);
    expect(await at.page.locator('#answer-0').inputValue()).toBe('Hold it.');
  });
});

it('the form is filled in and sent with keys alone in Firefox too', async () => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found on this computer.');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  try {
    const page = await browser.newPage();
    const body =
      '<porchlight-feedback endpoint="/intake" form="keys" question="What should change?"></porchlight-feedback>';
    await page.goto(at.site.origin + at.site.add({ body, scripts: [all] }));
    await page.locator('porchlight-feedback >>> textarea').setTimeout(30_000).wait();
    const focus = () =>
      page.evaluate(() => {
        const element = document.querySelector('porchlight-feedback')?.shadowRoot?.activeElement;
        return element?.id || element?.textContent?.trim();
      });
    const tab = async (to: string) => {
      for (let presses = 0; presses < 15 && (await focus()) !== to; presses++) await page.keyboard.press('Tab');
      expect(await focus()).toBe(to);
    };
    await tab('answer-0');
    await page.keyboard.type('Más autobuses.');
    await tab('Send');
    await page.keyboard.press('Enter');
    await expect.poll(focus, { timeout: 30_000 }).toBe('receipt');
    expect(at.site.received.at(-1)?.submission).toMatchObject({ form: 'keys', answers: [{ text: 'Más autobuses.' }] });
  } finally {
    await browser.close();
  }
});

const first = [feedback, timeline, youSaid].map((states) => states[0]?.html).join('');

describe('a page', () => {
  it('tells a family what they need without script', async () => {
    await open({ body: first }, { javaScriptEnabled: false });
    for (const words of ['families@cedarvalley.example', 'December 10, 6:00 PM', 'Ask for it: (555) 010-0142']) {
      expect(await at.page.getByText(words).isVisible(), words).toBe(true);
    }
  });

  it('with a strict policy shows all three widgets and breaks no rule', async () => {
    const said = await open({
      body: first,
      policy:
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html",
    });
    await at.page.locator('porchlight-feedback .send').waitFor();
    await at.page.locator('porchlight-timeline .entry.now').waitFor();
    await at.page.locator('porchlight-you-said .card').first().waitFor();
    expect(await at.page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).backgroundColor)).toBe(
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
    await at.page.locator('porchlight-timeline .entry.now').waitFor();
    expect(await at.page.locator('porchlight-feedback form').count()).toBe(1);
    expect(said).toEqual([]);
  });

  it('with another version is told so, and works with the first', async () => {
    const said = await open({ body: '', scripts: [] });
    await at.page.evaluate(() => {
      customElements.define('porchlight-timeline', Object.assign(class extends HTMLElement {}, { version: '0.0.1' }));
    });
    await at.page.addScriptTag({ url: all, type: 'module' });
    await expect.poll(() => said.join()).toMatch(/porchlight-timeline: another version .* 0\.0\.1/);
    expect(await at.page.evaluate(() => customElements.get('porchlight-you-said') !== undefined)).toBe(true);
  });

  it('reads a feed once', async () => {
    await open({ body: '' });
    const asked: string[] = [];
    at.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await at.page.reload();
    await at.page.goto(at.site.origin + at.site.add({ scripts: [all], body: timeline[0]?.html ?? '' }));
    await at.page.locator('.entry.now').waitFor();
    expect(asked.filter((path) => path === '/feed.json')).toHaveLength(1);
    // Chromium cannot name Hmong and Somali, in which this feed offers interpreters.
    const names = asked.findIndex((path) => path.endsWith('/language-names.js'));
    expect(asked.toSpliced(names, 1).filter((path) => path.startsWith('/widgets/'))).toEqual([all, all]);
  });

  it('keeps its own content when the feed cannot be read, and takes the feed when it can', async () => {
    await open({
      body: '<porchlight-timeline src="/missing.json" now="2026-11-20"><p>Call us.</p></porchlight-timeline>',
    });
    await at.page.getByText('The newest dates cannot be read just now.').waitFor();
    expect(await at.page.getByText('Call us.').isVisible()).toBe(true);
    await at.page.locator('porchlight-timeline').evaluate((element) => element.setAttribute('src', '/feed.json'));
    await at.page.locator('.entry.now').waitFor();
    expect(await at.page.getByText('Call us.').isVisible()).toBe(false);
  });

  it('that changes its language changes the widgets, and marks what stays in another', async () => {
    const mixed = { ...feed, timeline: [{ id: 'x', title: { en: 'Forum' }, start: '2026-12-10T18:00' }] };
    await open({
      body: `<porchlight-timeline now="2026-11-20"><script type="application/json">${JSON.stringify(mixed)}</script></porchlight-timeline>`,
    });
    await at.page.getByText('What comes next').waitFor();
    await at.page.evaluate(() => document.documentElement.setAttribute('lang', 'es'));
    await at.page.getByText('Lo que sigue').waitFor();
    expect(await at.page.locator('.porch').getAttribute('lang')).toBe('es');
    expect(await at.page.locator('h3 [lang=en]').textContent()).toBe('Forum');
    expect(await at.page.locator('.when').textContent()).toMatch(/jueves, 10 de diciembre de 2026/);
  });
});
