import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Activity, type KeptEntry, Rating, ThemeAnswer } from '../model/engagement.ts';
import { TimelineEntry } from '../model/feed.ts';
import { emptyProfile } from '../model/profile.ts';
import type { Round } from '../model/theme.ts';
import { evidenceKinds } from '../practices/practice.ts';
import { competencies, domains } from './domains.ts';
import { timelineHtml, youSaidHtml } from './editor-html.ts';
import { evidenceOf, type Holdings } from './evidence.ts';
import { feedOf } from './feed-of.ts';
import { answerState, daysAfter } from './owed.ts';
import { standingOf } from './ratings.ts';
import { timingNotes } from './timing.ts';

const at = '2026-11-01T12:00:00Z';
const answer = (more: Partial<ThemeAnswer> = {}) =>
  ThemeAnswer.parse({ id: 'transport', confirmedAt: at, due: '2026-12-31', at, ...more });
const words = {
  heard: 'Buses are <late>.',
  did: 'A second bus on route 9.',
  why: 'You told us.',
  whoDecided: 'The board',
  otherViews: '',
  next: '',
  thanks: '',
};
const round: Round = {
  id: 'r1',
  frozenAt: at,
  efforts: ['e1'],
  dimension: 'School',
  groups: ['Hill', 'Oak', 'Pine'],
  sizes: [200, 'hidden', 'hidden'],
  total: 260,
  rows: [{ theme: 'transport', name: 'Buses', voices: 60, cells: [40, 'hidden', 'hidden'] }],
};
const entry: KeptEntry = {
  id: 'forum',
  at,
  entry: TimelineEntry.parse({
    id: 'forum',
    title: { en: 'Forum "A"', es: 'Foro' },
    start: '2026-12-10T18:00',
    place: 'Library',
  }),
};
const publication = {
  profile: { ...emptyProfile, district: 'Maple' },
  answers: [answer({ words: { en: words }, status: 'done', round: 'r1' })],
  rounds: [round],
  entries: [entry],
  now: at,
};

describe('what is owed', () => {
  it('is overdue after its day, ready when whole, answered when published', () => {
    expect(answerState(answer(), '2026-12-31')).toBe('draft');
    expect(answerState(answer(), '2027-01-01')).toBe('overdue');
    expect(answerState(answer({ words: { en: words }, status: 'done' }), '2026-12-01')).toBe('ready');
    expect(
      answerState(answer({ words: { en: { ...words, why: ' ' } }, status: 'done' }), '2026-12-01'),
      'no reason',
    ).toBe('draft');
    expect(answerState(answer({ publishedAt: at }), '2027-01-01')).toBe('answered');
    expect(daysAfter('2026-11-01', 60)).toBe('2026-12-31');
  });
});

describe('the feed', () => {
  it('holds whole answers, with numbers of the frozen round that may be shown', () => {
    const feed = feedOf(publication);
    expect(feed.responses).toMatchObject([
      { heard: { en: 'Buses are <late>.' }, voices: 60, groups: ['Hill'], status: 'done' },
    ]);
    expect(JSON.stringify(feed)).not.toContain('hidden');
    expect(feed.timeline).toHaveLength(1);
  });
  it('leaves out an answer without a reason', () => {
    expect(feedOf({ ...publication, answers: [answer({ words: { en: { ...words, why: '' } } })] }).responses).toEqual(
      [],
    );
  });
  it('shows no number that is hidden', () => {
    const hidden = {
      ...round,
      rows: [
        {
          theme: 'transport',
          name: 'Buses',
          voices: 'hidden' as const,
          cells: ['hidden' as const, 'hidden' as const, 'hidden' as const],
        },
      ],
    };
    expect(feedOf({ ...publication, rounds: [hidden] }).responses[0]).toMatchObject({ groups: [] });
    expect(feedOf({ ...publication, rounds: [hidden] }).responses[0]?.voices).toBeUndefined();
  });
});

describe('plain HTML for editors', () => {
  it('can be read, holds the same as data, and lets no text out', () => {
    const feed = feedOf(publication);
    const { document } = new JSDOM(`${youSaidHtml(feed, 'en')}${timelineHtml(feed, 'es')}`).window;
    const item = document.querySelector<HTMLElement>('[data-porchlight="you-said"] > li');
    expect(item?.dataset).toMatchObject({
      heard: 'Buses are <late>.',
      why: 'You told us.',
      voices: '60',
      groups: 'Hill',
    });
    expect(item?.textContent).toContain('What we did: A second bus on route 9.');
    const step = document.querySelector<HTMLElement>('[data-porchlight="timeline"] > li');
    expect(step?.dataset.start).toBe('2026-12-10T18:00');
    expect(step?.textContent).toMatch(/jueves, 10 de diciembre de 2026.*Foro.*Library/);
    expect(document.querySelector('late')).toBeNull();
  });
});

describe('timing', () => {
  const activity = (more: object) => Activity.parse({ id: 'a', title: 'Forum', at, ...more });
  it.each([
    [{ opens: '2026-09-01', closes: '2026-09-05' }, ['short']],
    [{ opens: '2026-04-01', closes: '2026-05-10', decided: '2026-05-01' }, ['after-decision']],
    [{ opens: '2026-04-01', closes: '2026-04-28', decided: '2026-05-01' }, ['no-time-to-read']],
    [{ opens: '2026-12-15', closes: '2027-01-04', decided: '2027-02-01' }, ['budget-season', 'winter-break']],
    [{ opens: '2026-07-01', closes: '2026-07-31' }, ['summer']],
    [{ opens: '2026-09-01', closes: '2026-09-30', decided: '2026-09-30' }, ['no-time-to-read']],
    [{}, []],
  ])('%o: %o', (days, notes) => expect(timingNotes(activity(days))).toEqual(notes));
});

describe('the self-assessment', () => {
  it('has 7 domains and 34 competencies, and text for "advanced" only where the source has some', () => {
    expect(domains).toHaveLength(7);
    expect(competencies).toHaveLength(34);
    expect(competencies.filter(({ advanced }) => advanced).map(({ id }) => id)).toEqual([
      'cei-7.1',
      'cei-7.2',
      'cei-7.3',
      'cei-7.4',
      'cei-7.5',
    ]);
    expect(competencies.every(({ text, id }) => text.en !== id)).toBe(true);
  });
  it('shows where staff and families differ; of one person the latest counts', () => {
    const rating = (more: object) =>
      Rating.parse({ id: 'x', competency: 'cei-1.1', as: 'staff', stage: 'advanced', on: '2026-10-01', at, ...more });
    const standing = standingOf('cei-1.1', [
      rating({ id: '1', rater: 'Ann' }),
      rating({ id: '2', rater: 'ann', stage: 'maturing', on: '2026-10-09', evidence: 'Interpreters at every meeting' }),
      rating({ id: '3', as: 'family', stage: 'developing' }),
      rating({ id: '4', as: 'family', stage: 'not-evident' }),
      rating({ id: '5', competency: 'cei-1.2' }),
    ]);
    expect(standing.raters).toBe(3);
    expect(standing.gap).toBe(1.5);
    expect(standing.counts.maturing).toEqual({ staff: 1 });
    expect(standing.latest?.id).toBe('2');
    expect(standingOf('cei-1.1', [rating({})]).gap).toBeUndefined();
  });
});

it('evidence is counted for every kind, and of how many where that can be said', () => {
  const holdings: Holdings = {
    audits: 3,
    comments: 600,
    languages: 5,
    efforts: [],
    coverage: { groups: 4, notHeard: 1 },
    sharedThemes: 2,
    fewVoices: 1,
    readers: 2,
    answers: publication.answers,
    rounds: [round],
    statements: [],
    entries: [entry],
    activities: [
      Activity.parse({ id: 'a', title: 'Forum', designedWith: 'Parents', at }),
      Activity.parse({ id: 'b', title: 'Fair', at }),
    ],
    log: [
      {
        id: 'p',
        kind: 'promise',
        on: '2026-10-01',
        text: 'Call back',
        who: '',
        done: { on: '2026-10-02', how: '' },
        at,
      },
    ],
    ratings: [],
    journal: [],
    today: '2026-11-01',
  };
  for (const kind of evidenceKinds) expect(evidenceOf(kind, holdings).count, kind).toBeGreaterThanOrEqual(0);
  expect(evidenceOf('designedWith', holdings)).toEqual({ count: 1, of: 2 });
  expect(evidenceOf('promises', holdings)).toEqual({ count: 1, of: 1 });
  expect(evidenceOf('notHeard', holdings)).toEqual({ count: 1, of: 4 });
});
