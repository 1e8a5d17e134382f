import { describe, expect, it } from 'vitest';
import { all, at, open, prepareJourneys, press } from '../testing/journey.ts';
import { states } from './states.ts';

prepareJourneys();

describe('the timeline', () => {
  it('puts an entry into a calendar, as a file or a link', async () => {
    await open({ body: states[0]?.html ?? '' });
    const entry = at.page.locator('.entry', { hasText: 'Family forum on new school boundaries' });
    await entry.locator('summary').focus();
    await press('Enter');
    const downloading = at.page.waitForEvent('download');
    await entry.getByRole('link', { name: 'Calendar file' }).click();
    expect((await downloading).suggestedFilename()).toBe('boundary-forum.ics');
    const google = new URL((await entry.getByRole('link', { name: 'Google' }).getAttribute('href')) ?? '');
    expect(google.searchParams.get('dates')).toBe('20261211T020000Z/20261211T040000Z');
  });

  it('prints a poster in two languages, with a code for phones', async () => {
    await open({ body: states[0]?.html ?? '', lang: 'es' });
    await at.page.getByRole('button', { name: 'Imprimir como cartel' }).click();
    const paper = at.page.frameLocator('iframe[data-porchlight-paper]');
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
    await at.page.locator('porchlight-timeline').evaluate((element, timeline) => {
      (element as HTMLElementTagNameMap['porchlight-timeline']).feed = {
        schema: 'porchlight-feed/1',
        district: 'D',
        timeline,
      };
    }, many);
    const entries = at.page.locator('.entry');
    await expect.poll(() => entries.count()).toBe(20);
    await at.page.getByRole('button', { name: 'Show 20 more' }).click();
    await expect.poll(() => entries.count()).toBe(40);
    expect(
      await at.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.querySelector('h3')?.textContent),
    ).toBe(await entries.nth(20).locator('h3').textContent());
    await at.page.getByText('Find a date').click();
    await at.page.getByLabel('Topic').selectOption('Budget');
    await at.page.getByLabel('Language').selectOption({ label: 'Hmoob' });
    await at.page.getByText('5 dates').waitFor();
    await expect.poll(() => entries.count()).toBe(5);
  });

  it('offers its calendar to subscribe to, and shows nothing when the page says no', async () => {
    await open({ body: '<porchlight-timeline calendar="/feed.ics"><p>Call us.</p></porchlight-timeline>' });
    const widget = at.page.locator('porchlight-timeline');
    await at.page.evaluate(() =>
      document.addEventListener('porchlight-feed', (event) => event.preventDefault(), { once: true }),
    );
    await Promise.all([
      at.page.waitForResponse('**/feed.json'),
      widget.evaluate((element) => element.setAttribute('src', '/feed.json')),
    ]);
    expect(await at.page.getByText('Call us.').isVisible()).toBe(true);
    await widget.evaluate((element) => element.setAttribute('src', '/feed.json?again'));
    const link = at.page.getByRole('link', { name: 'Subscribe to all dates' });
    expect(await link.getAttribute('href')).toMatch(/^webcal:\/\/127.*\/feed\.ics$/);
  });

  it('believes the server when the clock of the device is years off', async () => {
    at.page = await (await at.browser.newContext()).newPage();
    await at.page.clock.setSystemTime(new Date('2020-01-01T12:00:00Z'));
    const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const long = {
      schema: 'porchlight-feed/1',
      district: 'D',
      timeline: [
        { id: 'over', title: 'Over', start: '2024-05-01' },
        { id: 'soon', title: 'Soon', start: soon },
      ],
    };
    await at.page.route('**/clock.json', (route) =>
      route.fulfill({ json: long, headers: { date: new Date().toUTCString() } }),
    );
    await at.page.goto(
      at.site.origin +
        at.site.add({ scripts: [all], body: '<porchlight-timeline src="/clock.json"></porchlight-timeline>' }),
    );
    await at.page.getByText('One step is behind us').waitFor();
    expect(await at.page.locator('.entry.coming h3').allTextContents()).toEqual(['Soon']);
  });
});
