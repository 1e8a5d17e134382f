import { describe, expect, it } from 'vitest';
import { makeFinding, makePoint } from '../export/testing/sample-report.ts';
import { siteCalendar } from './calendar.ts';
import { languageCoverage } from './coverage.ts';
import { judgeSite } from './judge.ts';
import { siteReportHtml } from './report-html.ts';
import { siteRules } from './rules/index.ts';
import type { SiteLine } from './site-line.ts';
import { HOME, makeSettings, makeSite, type SamplePage } from './testing/sample-site.ts';

const meeting = { kind: 'board-meeting' as const, start: '2026-12-08T18:00', recurrence: undefined };
const point = (given: object) => {
  const { recurrence: _, deadline: __, ...rest } = makePoint();
  return Object.fromEntries(
    Object.entries({ ...rest, ...given }).filter(([, value]) => value !== undefined),
  ) as ReturnType<typeof makePoint>;
};
const spanish: SamplePage = { path: '/es', language: 'es', links: ['/'] };
const somali: SamplePage = { path: '/so', language: 'so', links: ['/'] };
const board: SamplePage = {
  path: '/board',
  title: 'Board meetings',
  topic: 'board',
  points: [point(meeting)],
  links: ['/'],
};
const good: SamplePage[] = [{ path: '/', links: ['/board', '/es', '/so'] }, board, spanish, somali];

/** What the rules say of a site, as `rule: message`. */
async function said(pages: SamplePage[], more: SiteLine[] = [], settings = {}): Promise<string[]> {
  const { findings } = judgeSite(await makeSite(pages, more, settings), siteRules);
  return findings.map(({ ruleId, message, outcome }) => `${outcome} ${ruleId}: ${message}`);
}

describe('what a whole site shows', () => {
  it('is nothing when all is there', async () => {
    expect(await said(good)).toEqual([]);
    expect(judgeSite(await makeSite(good), siteRules).met).toHaveLength(5);
  });

  it('no page tells when the board meets', async () => {
    const without = [{ path: '/', links: ['/es', '/so'] }, spanish, somali];
    expect(await said(without)).toEqual(['fail board-meeting-day: never']);
    expect(await said(without, [], { mostPages: 3, include: ['/x/**'] })).toEqual(['review board-meeting-day: never']);
  });

  it('the board’s meetings are all over', async () => {
    const over = { ...board, points: [point({ ...meeting, start: '2026-10-06T18:00' })] };
    expect(await said([good[0] ?? spanish, over, spanish, somali])).toEqual(['fail board-meeting-day: past-only']);
  });

  it('a closed survey without a page of results', async () => {
    const survey = point({ kind: 'survey', title: 'Family survey', start: undefined, deadline: '2026-10-02' });
    const home = { path: '/', links: ['/board', '/es', '/so', '/survey'] };
    const closed = [home, board, spanish, somali, { path: '/survey', points: [survey] }];
    expect(await said(closed)).toEqual(['fail survey-results: nowhere']);
    const results = { path: '/results', title: 'Survey results: what we heard', topic: 'results' as const };
    const linked = closed.map((page) =>
      page.path === '/' ? { ...page, links: [...(page.links ?? []), '/results'] } : page,
    );
    expect(await said([...linked, results])).toEqual([]);
  });

  it('no page in a language of the families', async () => {
    const home = { path: '/', links: ['/board', '/es'], translations: [{ language: 'so', level: 'machine' as const }] };
    expect(await said([home, board, spanish])).toEqual(['fail family-languages: machine-only']);
    expect(await said([{ ...home, translations: [] }, board, spanish])).toEqual(['fail family-languages: none']);
    const { profile } = makeSettings();
    const untold = { profile: { ...profile, languages: [] } };
    expect(await said([{ path: '/', links: ['/board'] }, board], [], untold)).toEqual([
      'review family-languages: none',
    ]);
  });

  it('a key page that is far, or that no link leads to', async () => {
    const far = ['/', '/a', '/b', '/c'].map((path, index, all) => ({
      path,
      links: [all[index + 1] ?? '/board', '/es', '/so'],
    }));
    expect(await said([...far, board, spanish, somali])).toEqual(['fail three-clicks: board-meetings-far']);
    const alone = [{ path: '/', links: ['/es', '/so'] }, board, spanish, somali];
    expect(await said(alone)).toEqual(['fail three-clicks: board-meetings-unlinked']);
  });

  it('dead links on pages for families; a server that will not say is a person’s to try', async () => {
    const links = {
      ...board,
      links: ['/', '/gone'],
      others: ['https://docs.example/agenda.pdf', 'https://x.example/'],
    };
    const lines: SiteLine[] = [
      { kind: 'failed', address: `${HOME}gone`, problem: '404', status: 404 },
      { kind: 'link', address: 'https://docs.example/agenda.pdf', status: 410 },
      { kind: 'link', address: 'https://x.example/', status: 403 },
    ];
    expect(await said([...good.filter(({ path }) => path !== '/board'), links], lines)).toEqual([
      'fail family-links: gone',
      'fail family-links: gone',
      'review family-links: unanswered',
    ]);
  });

  it('a translation that nothing in the main language leads to', async () => {
    const lost = { path: '/es/inscripcion', language: 'es', title: 'Inscripción', topic: 'enrollment' as const };
    const fromSpanish = { ...spanish, links: ['/es/inscripcion'] };
    expect(await said([...good.filter(({ path }) => path !== '/es'), fromSpanish, lost])).toEqual([
      'fail translation-links: orphaned',
    ]);
  });

  it('speaks Spanish, and fills every sentence', async () => {
    const site = await makeSite([{ path: '/' }], [], { language: 'es' });
    for (const { problem, fix } of judgeSite(site, siteRules).findings) {
      expect(problem).not.toMatch(/[{}]|\b(the|was found)\b/);
      expect(fix).not.toMatch(/[{}]/);
    }
    for (const { words } of siteRules) {
      expect(Object.keys(words.es.messages)).toEqual(Object.keys(words.en.messages));
    }
  });
});

describe('one change', () => {
  const header = makeFinding({
    id: 'axe/image-alt-header',
    target: { ...makeFinding().target, html: '<img src="/logo.png">' },
  });
  it('mends every page on which the same place stands', async () => {
    const pages = Array.from({ length: 30 }, (_, index) => ({
      path: `/p${index}`,
      findings: [header, makeFinding({ id: `axe/image-alt-own-${index}` })],
    }));
    const [fix] = (await makeSite(pages)).fixes;
    expect(fix).toMatchObject({ places: 60, shared: [{ html: '<img src="/logo.png">', pages: 30 }] });
    expect(fix?.pages).toHaveLength(30);
  });
});

describe('the calendar and the languages of a site', () => {
  it('tells each date once, with the fullest account and every page that tells it', async () => {
    const short = point({ ...meeting, place: undefined, address: undefined, howTo: [], links: [], help: {} });
    const site = await makeSite([
      { path: '/', points: [short] },
      board,
      { path: '/old', points: [point({ ...meeting, start: '2026-01-05' })] },
    ]);
    expect(siteCalendar(site)).toMatchObject([
      { point: { place: 'District Office, Room 12' }, pages: [`${HOME}board`, HOME] },
    ]);
  });

  it('takes a page that the run has read for there', async () => {
    const translated = { ...board, translations: [{ language: 'es', level: 'unread' as const, address: `${HOME}es` }] };
    const [es, so] = languageCoverage(await makeSite([{ path: '/', links: ['/board'] }, translated, spanish]));
    expect(es?.cells['board-meetings']).toEqual({ level: 'there', address: `${HOME}es` });
    expect([so?.cells['board-meetings'].level, so?.cells.results.level]).toEqual(['none', 'no-page']);
  });
});

describe('the site report', () => {
  it('has no script and takes no markup from a page', async () => {
    const hostile = '</title><script>alert(1)</script><img src=x onerror=alert(1)>';
    const findings = [1, 2, 3].map((number) => makeFinding({ id: `x-${number}`, problem: hostile, fix: hostile }));
    const pages = [1, 2, 3].map((number) => ({
      path: `/${number}?<b>`,
      title: hostile,
      findings,
      points: [point({ ...meeting, title: hostile })],
    }));
    const site = await makeSite(pages, [{ kind: 'failed', address: `${HOME}"><b>`, problem: hostile, status: 0 }]);
    const html = siteReportHtml(site, judgeSite(site, siteRules));
    expect(html).not.toMatch(/<script|<img|<b>alert/);
    expect(html).not.toContain('javascript:');
  });
});
