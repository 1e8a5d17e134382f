import { describe, expect, it } from 'vitest';
import { Feed } from '../model/feed.ts';
import { instantIn } from '../text/instant.ts';
import { localText } from '../text/local-text.ts';
import { feedCalendar } from './feed-calendar.ts';

const calendarOf = (timeline: unknown[], language = 'en') =>
  feedCalendar(Feed.parse({ schema: 'porchlight-feed/1', district: 'D', timeZone: 'America/Chicago', timeline }), {
    language,
    host: 'www.district.example',
    stamp: new Date('2026-11-23T10:00:00Z'),
  });
const entry = { id: 'a', title: 'Hearing', start: '2026-12-08T18:00' };

describe('the calendar of a feed', () => {
  it('writes times as instants, days as days', () => {
    const text = calendarOf([
      { ...entry, end: '2026-12-08T20:00' },
      { id: 'b', title: 'Survey', start: '2026-12-01', end: '2026-12-15' },
    ]);
    expect(text).toContain('DTSTART:20261209T000000Z\r\nDTEND:20261209T020000Z\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261216\r\n');
  });

  it('keeps every line within 75 octets and breaks no character', () => {
    const title = 'Reunión de la junta 👩‍👩‍👧 说明会 '.repeat(20);
    const text = calendarOf([{ ...entry, title }]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
  });

  it('lets no text become a line of its own', () => {
    const text = calendarOf([{ ...entry, title: 'A\r\nEND:VCALENDAR\nATTACH:x', place: 'Room 4; annex, B \\ C' }]);
    expect(text).toContain('SUMMARY:A\\nEND:VCALENDAR\\nATTACH:x\r\n');
    expect(text).toContain('LOCATION:Room 4\\; annex\\, B \\\\ C\r\n');
    expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
  });

  it('says what was cancelled', () => {
    expect(calendarOf([{ ...entry, status: 'cancelled', reason: 'Snow' }])).toContain(
      'DESCRIPTION:Snow\r\nSTATUS:CANCELLED',
    );
  });
});

describe('an instant in a time zone', () => {
  it.each([
    ['2026-07-01T18:00', '2026-07-01T23:00:00.000Z'],
    ['2026-12-01T18:00', '2026-12-02T00:00:00.000Z'],
    // Clocks skip 02:00 to 03:00 on March 8, and show 01:00 to 02:00 twice on November 1.
    ['2026-03-08T01:30', '2026-03-08T07:30:00.000Z'],
    ['2026-03-08T02:30', '2026-03-08T08:30:00.000Z'],
    ['2026-03-08T03:30', '2026-03-08T08:30:00.000Z'],
    ['2026-11-01T01:30', '2026-11-01T06:30:00.000Z'],
    ['2026-11-01T02:30', '2026-11-01T08:30:00.000Z'],
  ])('%s in Chicago is %s', (wall, instant) => {
    expect(instantIn('America/Chicago', wall).toISOString()).toBe(instant);
  });
});

describe('a text in a language', () => {
  it.each([
    ['es', 'Hola'],
    ['es-MX', 'Hola'],
    ['zh-Hant', '你好'],
    ['vi', 'Hello'],
  ])('for %s is %s', (language, said) => {
    expect(localText({ en: 'Hello', es: 'Hola', 'zh-Hant': '你好' }, language)).toBe(said);
  });
  it('is the text itself when it has one language only, and nothing when there is none', () => {
    expect([localText('Hi', 'es'), localText(undefined, 'es'), localText({}, 'es')]).toEqual(['Hi', '', '']);
  });
});
