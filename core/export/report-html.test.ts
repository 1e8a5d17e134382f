import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Report } from '../model/report.ts';
import { reportHtml } from './report-html.ts';
import { makeFinding, makePoint, makeReport } from './testing/sample-report.ts';

const parse = (...given: Parameters<typeof reportHtml>) => new JSDOM(reportHtml(...given)).window.document;
const wordsOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('hostile text', () => {
  const attack = `"'><script>alert(1)</script><img src=x onerror=alert(1)><style>*{}</style></title></dl>&lt;\u202e\0\ud800`;

  /** The same report with every text in it replaced, names of members and fixed words aside. */
  function poison(value: unknown, key = ''): unknown {
    const fixed =
      /^(schema|lens|outcome|impact|fixedBy|kind|is|way|rel|status|source|standard|timeZone|start|end|deadline|level|foundBy|unread)$/;
    if (Array.isArray(value)) return value.map((member) => poison(member, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, poison(member, name)]));
    }
    if (typeof value !== 'string' || fixed.test(key)) return value;
    if (/^(Porchlight|en|es|onRequest|offered|[A-Z]{2}|so|\d{4}-\d\d-\d\d.*|\d\d-\d\d)$/.test(value)) return value;
    // A schema takes only addresses of the web here, and those may hold anything behind that.
    if (key === 'address' && value.startsWith('https:')) return `https://x/${attack}`;
    return attack;
  }
  const reports = [makeReport(), makeReport()].map((report) => Report.parse(poison(languageKept(report))));

  function languageKept(report: Report): Report {
    return { ...report, profile: report.profile && { ...report.profile, languages: [{ tag: 'es' }] } };
  }

  it.each([1, 2])('in every field of %i reports makes no element and no attribute', (count) => {
    const document = parse(reports.slice(0, count), { notAudited: [{ address: attack, why: attack }] });
    const honest = parse([makeReport(), makeReport()].slice(0, count));
    const names = new Set([...honest.querySelectorAll('*')].map(({ localName }) => localName));
    const strange = [...document.querySelectorAll('*')].filter(
      ({ localName, attributes }) =>
        (!names.has(localName) && !['dt', 'dd'].includes(localName)) ||
        [...attributes].some(({ name }) => name.startsWith('on') || name === 'style' || name === 'src'),
    );
    expect(strange.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.body.textContent).toContain('<script>alert(1)</script>');
  });

  it('keeps control characters and halves of characters out', () => {
    const text = reportHtml(reports);
    expect(text).not.toContain('\0');
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', ' java\nscript:x'])(
    'never links to %j',
    (href) => {
      const point = makePoint({
        remote: href,
        howTo: [{ way: 'form', detail: 'here', link: href }],
        links: [{ rel: 'agenda', href, text: 'Agenda' }],
        contact: { email: '' },
      });
      const document = parse([
        makeReport({
          page: { ...makeReport().page, url: href },
          findings: [makeFinding({ sources: [{ name: 'law', url: href }], act: [href], wcag: [href] })],
          participation: [point],
        }),
      ]);
      const schemes = [...document.querySelectorAll('a')].map(({ href: target }) => new URL(target).protocol);
      expect(schemes.filter((scheme) => !['https:', 'about:', 'mailto:'].includes(scheme))).toEqual([]);
    },
  );

  it.each(['constructor', '__proto__', 'toString'])('takes %s for a number of no criterion', (number) => {
    const document = parse([makeReport({ findings: [makeFinding({ wcag: [number] })] })]);
    expect(wordsOf(document.querySelector('.basis'))).toContain(`WCAG ${number}`);
  });
});

describe('one page', () => {
  const document = parse([makeReport()]);

  it('stands alone: no script, nothing to load, and a policy that forbids both', () => {
    expect(document.querySelectorAll('script, link, img, iframe, [src]')).toHaveLength(0);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none';/);
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('says what was found in words, without a score', () => {
    expect(wordsOf(document.querySelector('h1'))).toBe('Board meetings | Maple Valley Schools');
    expect(wordsOf(document.querySelector('.lead'))).toBe(
      '3 fixes in 11 places would let more families in. One of them shuts some families out completely. One more thing needs a person’s judgment.',
    );
    expect(wordsOf(document.body)).not.toMatch(/score|grade [A-F]\b/i);
  });

  it('has one heading outline and leads to every fix by who makes it', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
      Number(localName[1]),
    );
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href') ?? '');
    expect(targets.filter((target) => !document.querySelector(target))).toEqual([]);
    expect(document.querySelectorAll('.who a')).toHaveLength(4);
  });

  it('gives every fix its problem, people, remedy, fixer, places and grounds', () => {
    const card = document.querySelector('#page-1-accessibility .fix');
    const words = wordsOf(card);
    expect(words).toContain('This picture has no description.');
    expect(words).toContain('7 places');
    expect(words).toContain('Who fixes it: Whoever edits the page');
    expect(words).toContain('hears a file name');
    expect(words).toContain('<img src="/files/board-night-flyer.jpg" width="600">');
    expect(card?.querySelector('.basis a')?.getAttribute('href')).toBe(
      'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
    );
    expect(wordsOf(card?.querySelector('.places + details .on-screen') ?? null)).toBe('Show 3 more places');
    expect(card?.querySelectorAll('.technical li')).toHaveLength(7);
  });

  it('keeps what a person must check under a heading of its own', () => {
    const lens = document.querySelector('#page-1-participation');
    expect(wordsOf(lens)).toContain('A person must check');
    expect(lens?.querySelectorAll('.fix-review')).toHaveLength(1);
  });

  it('says by language of the families how much of the page is there', () => {
    const [spanish, somali] = [...document.querySelectorAll('.translations tbody tr')].map(wordsOf);
    expect(spanish).toContain('Spanish 31% of families');
    expect(spanish).toContain('Partly');
    expect(spanish).toContain('About 40% of the text is translated.');
    expect(spanish).toContain('changed on August 18, 2025, and this page on August 20, 2026');
    expect(spanish).toContain('It lacks dates: September 15.');
    expect(spanish).toContain('It lacks links: 5550134.');
    expect(spanish).toContain('It lacks the form.');
    expect(somali).toContain('None found');
    expect(document.querySelector('.translations a')?.getAttribute('href')).toBe('https://www.maple.example/es/board');
  });

  it('lists what is to come before what is over, and says what the page leaves out', () => {
    const rows = [...document.querySelectorAll('.points tbody tr')].map(wordsOf);
    expect(rows.map((row) => /board meeting|survey|workshop/i.exec(row)?.[0])).toEqual([
      'board meeting',
      'survey',
      'workshop',
    ]);
    expect(rows[0]).toContain('Tue, Sep 15, 2026, 6:30 PM to 8:30 PM');
    expect(rows[0]).toContain('every month on the third Tuesday');
    expect(rows[0]).toContain('Interpretation (on request)');
    expect(rows[1]).toContain('Not found on this page');
    expect([...document.querySelectorAll('.points a')].map((a) => a.getAttribute('href'))).toContain(
      'https://www.maple.example/board/agenda-2026-09-15.html',
    );
  });

  it('says what could not be checked and how the page was judged', () => {
    expect(wordsOf(document.querySelector('.unseen'))).toContain('4 linked documents');
    const judged = wordsOf(document.querySelector('.judged'));
    for (const fact of [
      'Porchlight 0.1.0',
      'AccessLint 0.21.0',
      'September 1, 2026',
      'WCAG 2.1, level AA',
      '9:05 AM',
    ]) {
      expect(judged).toContain(fact);
    }
  });

  it('names at most 100 places of one fix and says that there are more', () => {
    const findings = Array.from({ length: 130 }, (_, index) => makeFinding({ id: `image-${index}` }));
    const many = parse([makeReport({ findings })]);
    expect(many.querySelectorAll('.places > li')).toHaveLength(100);
    expect(wordsOf(many.querySelector('.fix'))).toContain('30 more places are not listed here');
  });

  it('says so when nothing was found', () => {
    const clean = parse([makeReport({ findings: [], participation: [], couldNotCheck: [] })]);
    expect(wordsOf(clean.querySelector('.lead'))).toBe('Nothing was found that is wrong beyond doubt.');
    expect(wordsOf(clean.querySelector('.judged'))).toContain('it does not say that a page is accessible');
  });
});

it('does not call a lens good that had nothing to judge', () => {
  const none = { rules: 4, passed: 0, failed: 0, review: 0, notApplicable: 4, errors: 0, ms: 1 };
  const document = parse([makeReport({ findings: [], lenses: { ...makeReport().lenses, participation: none } })]);
  expect([...document.querySelectorAll('.card')].map((card) => wordsOf(card.querySelector('b')))).toEqual([
    'Nothing to fix was found',
    'Nothing to fix was found',
    'Nothing on this page to judge',
  ]);
  expect(document.querySelectorAll('.card.pass')).toHaveLength(2);
});

it('names a file without the folders it lies in', () => {
  const page = { ...makeReport().page, title: '', url: 'file:///home/jane/Private/board%20page.html?x#y' };
  const text = reportHtml([makeReport({ page })]);
  expect(text).not.toContain('Private');
  expect(wordsOf(parse([makeReport({ page })]).querySelector('h1'))).toBe('board page.html');
});

describe('many pages', () => {
  const calm = makeReport({ findings: [], page: { ...makeReport().page, title: 'Calm page' } });
  const document = parse([calm, makeReport(), makeReport()], {
    notAudited: [{ address: 'https://www.maple.example/gone', why: 'The server answered 404.' }],
  });

  it('come worst first behind a table of contents', () => {
    const titles = [...document.querySelectorAll('.page > h2')].map(wordsOf);
    expect(titles.at(-1)).toBe('Calm page');
    expect([...document.querySelectorAll('.contents li > a')].map(wordsOf)).toEqual(titles);
  });

  it('tell which fix helps several pages', () => {
    expect(wordsOf(document.querySelector('.shared li'))).toContain('14 places on 2 pages');
    expect(wordsOf(document.querySelector('.lead'))).toContain('3 fixes in 22 places on 2 pages');
  });

  it('have ids of their own', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name the pages that could not be audited', () => {
    expect(wordsOf(document.querySelector('main > .unseen'))).toContain('The server answered 404.');
  });
});

it('speaks Spanish when the report does', () => {
  const document = parse([makeReport({ tool: { ...makeReport().tool, language: 'es' } })]);
  expect(document.documentElement.lang).toBe('es');
  expect(wordsOf(document.querySelector('.lead'))).toContain('3 arreglos en 11 lugares');
  expect(wordsOf(document.querySelector('.points'))).toContain('cada mes los días: el tercer martes');
  expect(wordsOf(document.querySelector('.translations'))).toContain('Le faltan fechas: 15 de septiembre.');
});

it('is a document even without any report', () => {
  const document = parse([], { language: 'es', notAudited: [{ address: 'x', why: 'y' }] });
  expect(wordsOf(document.querySelector('h1'))).toBe('No se pudo leer ninguna página');
});
