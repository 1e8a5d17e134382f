import type { TimelineEntry } from '@porchlight/core/model/feed';
import { expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';

const stamp = Date.parse('2026-11-18T17:00:00Z');
const words = { title: 'Forum', about: '', place: '' };

function entry(parts: Partial<TimelineEntry>): TimelineEntry {
  return { id: 'forum', title: 'Forum', start: '2026-12-10', takePart: true, help: {}, links: [], ...parts };
}

/** The properties of a file, its folded lines put together again. */
function properties(file: string): Record<string, string> {
  const lines = file.replace(/\r\n /g, '').trimEnd().split('\r\n');
  return Object.fromEntries(lines.map((line) => line.split(/:(.*)/s).slice(0, 2)));
}

it('writes a meeting in UTC', () => {
  const file = calendarFile(
    entry({ start: '2026-12-10T18:00', end: '2026-12-10T20:00' }),
    words,
    'America/Los_Angeles',
    stamp,
  );
  expect(properties(file)).toMatchObject({
    BEGIN: 'VEVENT',
    UID: 'forum@porchlight',
    DTSTAMP: '20261118T170000Z',
    DTSTART: '20261211T020000Z',
    DTEND: '20261211T040000Z',
    SUMMARY: 'Forum',
    END: 'VCALENDAR',
  });
  expect(file).not.toContain('LOCATION');
});

it('writes whole days with the day after as their end', () => {
  const file = calendarFile(entry({ start: '2026-12-30', end: '2026-12-31' }), words, 'America/Chicago', stamp);
  expect(properties(file)).toMatchObject({ 'DTSTART;VALUE=DATE': '20261230', 'DTEND;VALUE=DATE': '20270101' });
});

it('keeps commas, semicolons, backslashes and line breaks inside their value', () => {
  const hostile = { title: 'A, B; C\\D\r\nEND:VEVENT', about: 'one\ntwo', place: '' };
  const file = calendarFile(entry({}), hostile, 'America/Chicago', stamp);
  expect(properties(file)).toMatchObject({ SUMMARY: 'A\\, B\\; C\\\\D\\nEND:VEVENT', DESCRIPTION: 'one\\ntwo' });
  expect(file.split('\r\n').filter((line) => line === 'END:VEVENT')).toHaveLength(1);
});

it('has no line of more than 75 octets', () => {
  const long = { title: 'ትምህርት ቤት '.repeat(30), about: '🏫'.repeat(100), place: 'x'.repeat(300) };
  const file = calendarFile(entry({}), long, 'America/Chicago', stamp);
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(properties(file)).toMatchObject({ SUMMARY: long.title, DESCRIPTION: long.about, LOCATION: long.place });
});
