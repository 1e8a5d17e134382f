import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { audit } from '../audit/audit.ts';
import { Feed } from '../model/feed.ts';
import { DistrictProfile } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import { openPage } from '../page/page.ts';
import { findPoints } from '../participation/find-points.ts';
import { rules } from '../rules/index.ts';
import { fixesFor } from './fix-for.ts';

async function report(body: string, language: 'en' | 'es' = 'en', told: object = {}): Promise<Report> {
  const { document } = new JSDOM(`<title>Board meetings</title><body>${body}</body>`).window;
  const steps = audit(openPage(document, { asOf: '2026-09-01', url: 'https://d.example/board' }), {
    version: 'test',
    language,
    rules,
    engines: [],
    profile: DistrictProfile.parse({
      schema: 'porchlight-profile/1',
      district: 'Millbrook',
      languages: [{ tag: 'es' }],
      ...told,
    }),
    findPoints,
    viewport: { width: 1280, height: 720 },
    now: () => performance.now(),
    rest: () => Promise.resolve(),
    clock: () => new Date('2026-09-01T12:00:00Z'),
  });
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}
const parse = (html: string) => new JSDOM(html).window.document;
const feedIn = (html: string) => Feed.parse(JSON.parse(parse(html).querySelector('script')?.textContent ?? ''));

describe('fixes', () => {
  it('fill a timeline with the dates found, as data and as a list to read', async () => {
    const made = fixesFor(
      await report(
        '<h1>Board meetings</h1><p>Regular board meeting on September 15, 2026.</p><p>Regular board meeting, May 5, 2026.</p>',
      ),
    );
    const fix = made.find(({ ruleId, message }) => ruleId === 'participation-point' && message === 'no-time');
    expect(fix?.widget).toBe('timeline');
    expect(feedIn(fix?.html ?? '').timeline.map(({ start }) => start)).toEqual(['2026-09-15']);
    expect(
      parse(fix?.html ?? '')
        .querySelector('porchlight-timeline li')
        ?.getAttribute('data-start'),
    ).toBe('2026-09-15');
  });

  it('fill a feedback tag with the question and the address found', async () => {
    const made = fixesFor(
      await report(
        '<h1>Board meetings</h1><p>We welcome your feedback.</p><footer>Office: 555-555-0100, <a href="mailto:b@d.example">b@d.example</a></footer>',
      ),
    );
    const fix = made.find(({ ruleId }) => ruleId === 'feedback-channel');
    const tag = parse(fix?.html ?? '').querySelector('porchlight-feedback');
    expect(tag?.getAttribute('question')).toContain('Board meetings');
    expect(tag?.getAttribute('languages')).toBe('en es');
    expect(tag?.querySelector('a[href="mailto:b@d.example"]')?.textContent).toBe('b@d.example');
  });

  it('send where the district says, and else say what is missing and who knows it', async () => {
    const body = '<h1>Board meetings</h1><p>We welcome your feedback.</p>';
    const feedbackOf = (made: Report) => fixesFor(made).find(({ widget }) => widget === 'feedback');
    const endpoint = 'https://intake.d.example/submissions?a=1&b=2';
    const told = feedbackOf(await report(body, 'en', { endpoint }));
    expect(
      parse(told?.html ?? '')
        .querySelector('porchlight-feedback')
        ?.getAttribute('endpoint'),
    ).toBe(endpoint);
    expect(told?.note).toContain(endpoint);
    const untold = feedbackOf(await report(body, 'es'));
    expect(parse(untold?.html ?? '').querySelector('[endpoint]')).toBeNull();
    expect(untold?.note).toContain('Su webmaster conoce esa dirección');
  });

  it('give a card to fill in where nothing was reported back, in the language of the report', async () => {
    const made = fixesFor(await report('<h1>LCAP</h1><p>The family survey is now closed.</p>', 'es'));
    const fix = made.find(({ widget }) => widget === 'you-said');
    expect(feedIn(fix?.html ?? '').responses[0]?.heard).toBe('Lo que nos dijeron las familias.');
  });

  it('let no text of the page out of its place', async () => {
    const evil = '&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;';
    const made = fixesFor(
      await report(`<h1>Board meetings</h1><p>Regular board meeting ${evil} on September 15, 2026</p>`),
    );
    expect(made.length).toBeGreaterThan(3);
    for (const { html } of made) {
      const document = parse(html);
      expect(document.querySelectorAll('img')).toHaveLength(0);
      expect(document.querySelectorAll('script').length).toBeLessThanOrEqual(1);
    }
  });

  it('answer each rule and message once', async () => {
    const made = fixesFor(await report('<h1>Board meetings</h1><p>Regular board meeting on September 15, 2026.</p>'));
    const keys = made.map(({ ruleId, message }) => `${ruleId} ${message}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
