import { expect, it } from 'vitest';
import { makeFinding } from '../export/testing/sample-report.ts';
import { siteCalendarFile, siteFixesCsv, sitePagesCsv } from './site-files.ts';
import { compareRuns, summaryOf } from './summary.ts';
import { makeSite } from './testing/sample-site.ts';

const picture = makeFinding({ id: 'a', ruleId: 'image-description', lens: 'accessibility' });
const language = makeFinding({ id: 'b', ruleId: 'page-language', lens: 'language' });
const doubt = makeFinding({ id: 'c', ruleId: 'link-words', lens: 'language', outcome: 'review' });

it('sums up a run: fixes, places and pages of each lens, doubts left out', async () => {
  const site = await makeSite([
    { path: '/', findings: [picture, language, doubt] },
    { path: '/a', findings: [picture] },
    { path: '/b', findings: [doubt] },
  ]);
  const summary = summaryOf(site);
  expect(summary).toMatchObject({
    ...{ pages: 3, failed: 0, needy: 2 },
    lenses: {
      accessibility: { fixes: 1, places: 2, pages: 2 },
      language: { fixes: 1, places: 1, pages: 1 },
      participation: { fixes: 0, places: 0, pages: 0 },
    },
  });
  expect(summary.fixes.map(({ pages }) => pages)).toEqual([2, 1]);
});

it('compares two runs: what was mended, what is new, what stayed left out', async () => {
  const before = summaryOf(await makeSite([{ path: '/', findings: [picture, language] }]));
  const now = summaryOf(
    await makeSite([
      { path: '/', findings: [language, makeFinding({ id: 'd', ruleId: 'new', lens: 'participation' })] },
      { path: '/a', findings: [makeFinding({ id: 'd', ruleId: 'new', lens: 'participation' })] },
    ]),
  );
  expect(compareRuns(before, now).map(({ lens, before: was, now: is }) => [lens, was, is])).toEqual([
    ['participation', 0, 2],
    ['accessibility', 1, 0],
  ]);
});

it('is given away as tables and as a calendar', async () => {
  const start = '2026-12-08T18:00';
  const point = {
    kind: 'board-meeting' as const,
    title: 'Regular meeting',
    start,
    howTo: [],
    links: [],
    contact: {},
    help: {},
  };
  const site = await makeSite([
    {
      path: '/',
      title: '=1+1',
      findings: [picture],
      points: [{ ...point, source: 'text', confidence: 0.9, selector: 'li' }],
    },
  ]);
  const [, page] = sitePagesCsv(site).split('\r\n');
  expect(page).toBe("https://www.maple.example/,'=1+1,en,other,0,1,0,0,1,0,critical,0");
  expect(siteFixesCsv(site)).toContain('image-description');
  expect(siteFixesCsv(site)).toContain('https://www.maple.example/');
  const calendar = siteCalendarFile(site, new Date('2026-11-26T00:00:00Z'));
  expect(calendar).toContain('SUMMARY:Regular meeting');
  expect(calendar).toContain('DTSTART;TZID=America/New_York:20261208T180000');
});
