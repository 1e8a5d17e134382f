import type { Finding } from '../../model/finding.ts';
import type { ParticipationPoint } from '../../model/participation-point.ts';
import { DistrictProfile } from '../../model/profile.ts';
import type { LensSummary, Report } from '../../model/report.ts';

/** A finding as an audit of a district page makes it; what is given replaces the rest. */
export function makeFinding(given: Partial<Finding> = {}): Finding {
  return {
    id: 'image-alt-0k3p9',
    ruleId: 'image-alt',
    lens: 'accessibility',
    outcome: 'fail',
    impact: 'critical',
    message: 'fail',
    data: {},
    problem: 'This picture has no description.',
    fix: 'Select the picture in the editor and fill in "Alternative text": what it says or shows.',
    why: 'Someone who cannot see the picture hears a file name, or nothing.',
    sources: [{ name: 'WCAG 2 success criterion 1.1.1', url: 'https://www.w3.org/TR/WCAG22/#non-text-content' }],
    wcag: ['1.1.1'],
    act: ['23a2a8'],
    practices: ['pp-1.3a'],
    fixedBy: 'editor',
    target: {
      selector: 'main > p:nth-of-type(2) > img',
      frames: [],
      html: '<img src="/files/board-night-flyer.jpg" width="600">',
      text: 'board-night-flyer.jpg',
    },
    also: [],
    ...given,
  };
}

/** A chance to take part; what is given replaces the rest. */
export function makePoint(given: Partial<ParticipationPoint> = {}): ParticipationPoint {
  return {
    kind: 'board-meeting',
    title: 'Regular board meeting',
    start: '2026-09-15T18:30',
    end: '2026-09-15T20:30',
    deadline: '2026-09-15T15:00',
    recurrence: 'FREQ=MONTHLY;BYDAY=3TU',
    place: 'District Office, Room 12',
    address: '410 Orchard Street',
    howTo: [{ way: 'email', detail: 'comments@maple.example', link: 'mailto:comments@maple.example' }],
    links: [{ rel: 'agenda', href: '/board/agenda-2026-09-15.html', text: 'Agenda' }],
    contact: { name: 'Board clerk', phone: '555-0134' },
    help: { interpretation: 'onRequest', childcare: 'offered' },
    source: 'text',
    confidence: 0.8,
    selector: 'main > ul > li',
    ...given,
  };
}

/** A report of one page; what is given replaces the rest. */
export function makeReport(given: Partial<Report> = {}): Report {
  return {
    schema: 'porchlight-report/1',
    tool: { name: 'Porchlight', version: '0.1.0', engines: { AccessLint: '0.21.0' }, language: 'en' },
    page: {
      url: 'https://www.maple.example/board',
      title: 'Board meetings | Maple Valley Schools',
      language: 'en',
      auditedAt: '2026-09-01T16:05:00.000Z',
      asOf: '2026-09-01',
      viewport: { width: 1280, height: 800 },
      elements: 1204,
      topic: { is: 'board', words: 'Board meetings' },
    },
    profile: DistrictProfile.parse({
      schema: 'porchlight-profile/1',
      district: 'Maple Valley School District',
      languages: [{ tag: 'es', share: 0.31 }, { tag: 'so' }],
      timeZone: 'America/Los_Angeles',
    }),
    lenses: { accessibility: summary(61, 24, 3), language: summary(9, 5, 1), participation: summary(12, 4, 2) },
    findings: [
      ...contrast(),
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => makeFinding({ id: `image-alt-${number}` })),
      ...remark(),
    ],
    participation: [
      makePoint(),
      makePoint({
        kind: 'survey',
        title: 'Family survey',
        status: 'open',
        howTo: [],
        contact: {},
        help: {},
        links: [],
      }),
      makePoint({ title: 'Budget workshop', kind: 'workshop', status: 'past', start: '2026-05-04', help: {} }),
    ],
    translations: [
      {
        language: 'es',
        share: 0.31,
        level: 'partly',
        address: 'https://www.maple.example/es/board',
        foundBy: 'switcher',
        translated: 0.44,
        older: { page: '2026-08-20', translation: '2025-08-18' },
        missingDates: ['09-15'],
        missingLinks: ['tel:5550134'],
        missingForm: true,
      },
      { language: 'so', level: 'none', missingDates: [], missingLinks: [], missingForm: false },
    ],
    couldNotCheck: [
      { what: '4 linked documents (PDF, Word, slides)', why: 'Only the web page was read, not the files it links to.' },
    ],
    ...given,
  };
}

function summary(rules: number, passed: number, failed: number): LensSummary {
  return { rules, passed, failed, review: 1, notApplicable: rules - passed - failed - 1, errors: 0, ms: 120 };
}

function contrast(): Finding[] {
  return [2.13, 3.9, 2.61].map((ratio, index) =>
    makeFinding({
      id: `text-contrast-${index}`,
      ruleId: 'text-contrast',
      impact: 'serious',
      data: { ratio, needed: 4.5 },
      problem: `This text is too pale against its background (${ratio} to 1; at least 4.5 to 1 is needed).`,
      fix: 'Choose a darker text color or a lighter background.',
      why: 'Parents with low vision, and anyone on a phone in sunlight, cannot read it.',
      wcag: ['1.4.3'],
      act: ['afw4f7'],
      sources: [{ name: 'WCAG 2 success criterion 1.4.3' }],
      target: {
        selector: `#news > article:nth-of-type(${index + 1}) > a`,
        frames: [],
        html: '<a class="more" href="/news/1">',
        text: 'Read more',
      },
    }),
  );
}

function remark(): Finding[] {
  const whole = { selector: '', frames: [], html: '', text: '' };
  return [
    makeFinding({
      id: 'language-switcher-missing-1',
      ruleId: 'language-switcher',
      message: 'missing',
      lens: 'language',
      impact: 'serious',
      problem: 'The page offers no way into Spanish, which 31% of families speak at home.',
      fix: 'Put a link named "Español" at the top of every page.',
      why: 'A parent who reads no English cannot find the page that is theirs.',
      wcag: [],
      act: [],
      fixedBy: 'webmaster',
      sources: [{ name: 'Title VI of the Civil Rights Act of 1964' }],
      target: whole,
    }),
    makeFinding({
      id: 'reporting-back-none-1',
      ruleId: 'reporting-back',
      message: 'none',
      lens: 'participation',
      outcome: 'review',
      impact: 'moderate',
      problem: 'Nothing here says what became of what families said last time.',
      fix: 'Say what was heard, what was decided, and why.',
      why: 'Families who hear nothing back do not come again.',
      wcag: [],
      act: [],
      sources: [{ name: 'Process and Protest, practice 2.3' }],
      target: whole,
    }),
  ];
}
