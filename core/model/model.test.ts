import { describe, expect, it } from 'vitest';
import { PlainDate, PlainDateTime, TimeZone } from './dates.ts';
import { Feed } from './feed.ts';
import { DistrictProfile, emptyProfile } from './profile.ts';
import { ReadError, read, readJson } from './read-error.ts';
import { Submission } from './submission.ts';
import { LanguageTag, Link } from './text.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('dates', () => {
  it.each(['2026-11-23', '2024-02-29'])('takes the day %s', (day) => expect(accepts(PlainDate, day)).toBe(true));
  it.each(['2026-02-30', '2025-02-29', '26-11-23', '2026-11-23T10:00', '', '２０２６-11-23'])(
    'refuses %s as a day',
    (day) => expect(accepts(PlainDate, day)).toBe(false),
  );
  it.each(['2026-11-23T18:05', '2026-11-23'])('takes the wall-clock time %s', (time) =>
    expect(accepts(PlainDateTime, time)).toBe(true),
  );
  it.each(['2026-11-23T24:00', '2026-11-23T18:05Z', '2026-11-23 18:05', '2026-13-01T10:00'])(
    'refuses %s as wall-clock time',
    (time) => expect(accepts(PlainDateTime, time)).toBe(false),
  );
  it('knows time zones by name only', () => {
    expect(accepts(TimeZone, 'America/Los_Angeles')).toBe(true);
    expect(accepts(TimeZone, 'Pacific time')).toBe(false);
  });
});

describe('language tags', () => {
  it.each(['es', 'zh-Hant', 'hmn', 'pt-BR', 'zh-Hans-CN', 'es-419'])('takes %s', (tag) =>
    expect(accepts(LanguageTag, tag)).toBe(true),
  );
  it.each(['english', 'e', 'en_US', '', 'es;drop'])('refuses %s', (tag) =>
    expect(accepts(LanguageTag, tag)).toBe(false),
  );
});

describe('links', () => {
  it.each([
    'https://example.org/a?b=c',
    'mailto:board@example.org',
    'tel:+15555550100',
    '/meetings',
    '../a.pdf',
    '#map',
    'agenda.pdf',
  ])('takes %s', (link) => expect(accepts(Link, link)).toBe(true));
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    ' javascript:x',
    'vbscript:x',
    '$(evil)',
    'java\nscript:x',
  ])('refuses %s', (link) => expect(accepts(Link, link)).toBe(false));
});

describe('an empty profile', () => {
  it('has defaults that judge mildly and are written down', () => {
    expect(emptyProfile).toEqual({
      schema: 'porchlight-profile/1',
      district: '',
      languages: [],
      languageThreshold: 0.15,
      enrolment: {},
      gradeTarget: 8,
      standard: 'wcag21aa',
      timeZone: 'America/New_York',
      contact: {},
    });
  });
  it('refuses a share above one', () => {
    expect(accepts(DistrictProfile, { schema: 'porchlight-profile/1', languages: [{ tag: 'es', share: 15 }] })).toBe(
      false,
    );
  });
});

describe('a feed', () => {
  const feed = {
    schema: 'porchlight-feed/1',
    district: 'Lantern Valley',
    timeline: [{ id: 'a', title: { en: 'Hearing', es: 'Audiencia' }, start: '2026-12-01T18:00' }],
  };
  it('fills in what people leave out', () => {
    expect(Feed.parse(feed)).toMatchObject({
      languages: ['en'],
      responses: [],
      timeline: [{ takePart: true, help: {}, links: [] }],
    });
  });
  it('takes no link that runs a script', () => {
    const links = [{ href: 'javascript:alert(1)', text: 'Agenda' }];
    expect(accepts(Feed, { ...feed, timeline: [{ ...feed.timeline[0], links }] })).toBe(false);
  });
});

describe('a submission', () => {
  const submission = {
    schema: 'porchlight-submission/1',
    id: '7f3c2a52-9d7e-4d38-9a0f-0d9b4f7f2b11',
    form: 'lcap-2027',
    sentAt: '2026-11-23T10:00:00.000Z',
    language: 'es',
    answers: [{ question: '¿Qué debemos saber?', text: 'Más autobuses.' }],
  };
  it('needs nothing of the person', () => expect(accepts(Submission, submission)).toBe(true));
  it('drops what nobody asked for', () => {
    expect(Submission.parse({ ...submission, ip: '203.0.113.9' })).not.toHaveProperty('ip');
  });
  it.each([
    ['no answer', { answers: [] }],
    ['an id that is no UUID', { id: '1' }],
    ['an answer of 12,001 characters', { answers: [{ question: 'q', text: 'x'.repeat(12_001) }] }],
    ['an e-mail address that is none', { reply: { email: 'not an address' } }],
  ])('refuses %s', (_name, change) => expect(accepts(Submission, { ...submission, ...change })).toBe(false));
});

describe('read', () => {
  it('says what was wrong, where, and what would be right', () => {
    const wrong = {
      schema: 'porchlight-feed/1',
      district: 'X',
      timeline: [{ id: 'a', title: 'Hearing', start: '2026-02-30' }],
    };
    expect(() => read(Feed, wrong, 'The feed /feed.json')).toThrow(
      new ReadError(
        'The feed /feed.json is not as expected: at timeline › 0 › start: This day is not in the calendar.',
      ),
    );
  });
  it('names the kind of value it wanted', () => {
    expect(() => read(Feed, { schema: 'porchlight-feed/1' }, 'The feed')).toThrow(
      /at district: none of the allowed shapes fits/,
    );
    expect(() => read(DistrictProfile, { schema: 'x' }, 'The profile')).toThrow(
      'at schema: expected "porchlight-profile/1".',
    );
  });
  it('takes a byte order mark and refuses what is not JSON', () => {
    expect(readJson(DistrictProfile, '\uFEFF{"schema":"porchlight-profile/1"}', 'The profile')).toEqual(emptyProfile);
    expect(() => readJson(DistrictProfile, '{', 'The profile')).toThrow(/^The profile is not JSON/);
  });
});
