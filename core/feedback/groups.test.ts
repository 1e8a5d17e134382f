import { describe, expect, it } from 'vitest';
import type { SameGroups } from '../model/engagement.ts';
import { Submission } from '../model/submission.ts';
import { commentsOfSubmission, type Made } from './comments-of.ts';
import { countVotes, type Tally, votesBy, votesOf } from './count-votes.ts';
import { groupsOfSubmission, learnNames, type Names } from './groups-of-submission.ts';
import { underOneName } from './same-groups.ts';

const submission = (given: object) =>
  Submission.parse({
    schema: 'porchlight-submission/1',
    id: '7f3a92c1-0000-4000-8000-000000000001',
    form: 'did-we-hear-you',
    sentAt: '2026-10-05T17:00:00.000Z',
    language: 'es',
    answers: [{ id: 'buses', question: 'Los autobuses llegan tarde.', text: 'De acuerdo', choices: ['agree'] }],
    ...given,
  });
const group = (id: string, question: string, choice: string, text: string) => ({ id, question, choice, text });
const none: SameGroups = { kinds: {}, groups: {} };

describe('the groups of a submission', () => {
  it('have one name in every language of the form', () => {
    const inSpanish = submission({
      role: 'family',
      groups: [group('grade-band', '¿Qué grado?', 'middle-school', 'Escuela intermedia')],
    });
    const inEnglish = submission({
      language: 'en',
      role: 'family',
      groups: [group('grade-band', 'Grade band', 'middle-school', 'Middle School')],
    });
    expect(groupsOfSubmission(inSpanish, new Set())).toEqual({ Role: 'Family', 'Grade band': 'Middle school' });
    const names: Names = new Map();
    for (const each of [inSpanish, inEnglish]) learnNames(each, names);
    for (const each of [inSpanish, inEnglish])
      expect(groupsOfSubmission(each, new Set(), names)).toEqual({ Role: 'Family', 'Grade band': 'Middle School' });
  });

  it('keep the words of ids that tell nothing, and of answers that were typed', () => {
    const own = submission({
      groups: [group('g-1', 'حي', 'g-2', 'الشمال')],
      answers: [{ id: 'school', question: 'Which school?', text: ' Hill ' }],
    });
    expect(groupsOfSubmission(own, new Set(['school']))).toEqual({ حي: 'الشمال', School: 'Hill' });
  });
});

describe('votes on statements', () => {
  it('are counted once by each kind of group, with who did not say, and are no comments', () => {
    const tally: Tally = new Map();
    const hill = [group('school', 'School', 'hill-high', 'Hill High')];
    const votes = [submission({ groups: hill }), submission({ groups: hill, language: 'en' }), submission({})];
    expect(votes.map((each) => countVotes(each, new Set(), none, tally))).toEqual([1, 1, 1]);
    const kept = votesOf(tally.get('buses') ?? new Map());
    const yes = (agree: number) => ({ agree, disagree: 0, unsure: 0 });
    expect(Object.fromEntries(votesBy('School', kept))).toEqual({ 'Hill High': yes(2), '': yes(1) });
    expect(Object.fromEntries(votesBy('Language', kept))).toEqual({ es: yes(2), en: yes(1) });
    expect(Object.fromEntries(votesBy('Grade', kept))).toEqual({ '': yes(3) });
    // What is joined afterwards is joined here too.
    const joined = { kinds: { School: 'Campus' }, groups: { Campus: { 'Hill High': 'Hill' }, Language: { es: 'en' } } };
    expect(Object.fromEntries(votesBy('Campus', kept, joined))).toEqual({ Hill: yes(2), '': yes(1) });
    expect(Object.fromEntries(votesBy('Language', kept, joined))).toEqual({ en: yes(3) });
    const made: Made = { comments: [], cut: 0, empty: 0 };
    const stored = { schema: 'porchlight-stored-submission/1' as const, receipt: '7F3A-92C1', flags: [] };
    for (const each of votes)
      commentsOfSubmission({ ...stored, receivedAt: each.sentAt, submission: each }, 'e1', new Set(), made);
    expect(made).toEqual({ comments: [], cut: 0, empty: 0 });
  });

  it('of hostile names harm nothing', () => {
    const tally: Tally = new Map();
    const answers = [
      { id: '__proto__', question: 'x', text: 'x', choices: ['agree'] },
      { id: 'school', question: 'Which?', text: '__proto__' },
      { id: 'constructor', question: 'x', text: 'x', choices: ['toString'] },
    ];
    countVotes(submission({ answers }), new Set(['school']), none, tally);
    const kept = votesOf(tally.get('__proto__') ?? new Map());
    expect(votesBy('School', kept).get('__proto__')?.agree).toBe(1);
    expect(({} as Record<string, unknown>).agree).toBeUndefined();
    expect(votesBy('constructor', kept).get('')?.agree).toBe(1);
  });
});

describe('one thing under two names', () => {
  const same: SameGroups = {
    kinds: { Role: 'I am', 'Who are you?': 'Role' },
    groups: { 'I am': { Family: 'Parent or guardian' } },
  };

  it('is counted as one, whichever name it came under', () => {
    expect(underOneName({ Role: 'Family', School: 'Hill' }, same)).toEqual({
      'I am': 'Parent or guardian',
      School: 'Hill',
    });
    expect(underOneName({ 'Who are you?': 'Student' }, same)).toEqual({ 'I am': 'Student' });
    expect(underOneName({ 'I am': 'Staff', Role: 'Family' }, same)).toEqual({ 'I am': 'Staff' });
  });

  it('ends where names stand for each other, and takes every name for a name', () => {
    expect(underOneName({ a: 'x' }, { kinds: { a: 'b', b: 'a' }, groups: {} })).toEqual({ a: 'x' });
    expect(underOneName({ constructor: 'name' }, none)).toEqual({ constructor: 'name' });
  });
});
