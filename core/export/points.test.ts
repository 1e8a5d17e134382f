import { describe, expect, it } from 'vitest';
import { Feed } from '../model/feed.ts';
import { ParticipationPoint } from '../model/participation-point.ts';
import { pointsCsv } from './points-csv.ts';
import { pointsFeed } from './points-feed.ts';
import { pointsFile } from './points-file.ts';
import { pointsCalendar } from './points-ics.ts';
import { makeReport } from './testing/sample-report.ts';

const point = (more: Partial<ParticipationPoint>): ParticipationPoint =>
  ParticipationPoint.parse({
    kind: 'board-meeting',
    title: 'Regular board meeting',
    howTo: [],
    links: [],
    contact: {},
    help: {},
    source: 'text',
    confidence: 0.9,
    selector: 'p',
    ...more,
  });
const meeting = point({
  start: '2026-09-15T18:00',
  end: '2026-09-15T20:00',
  place: 'Board Room; upstairs',
  address: '120 Orchard Street, Millbrook',
  links: [{ rel: 'agenda', href: 'https://d.example/a.pdf', text: 'Agenda' }],
  help: { interpretation: 'onRequest', food: 'offered' },
});
const rule = point({ title: 'Council', recurrence: 'FREQ=MONTHLY;BYDAY=3TU', at: '18:30' });
const survey = point({ kind: 'survey', title: 'Family survey', deadline: '2026-10-02' });
const options = {
  timeZone: 'America/Los_Angeles',
  url: 'https://d.example/board',
  asOf: '2026-09-01',
  stamp: new Date('2026-09-01T12:00:00Z'),
};

/** Lines as a calendar reads them: continued ones joined. */
const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('iCalendar', () => {
  it('writes wall-clock times with the rules of their zone', () => {
    const lines = unfold(pointsCalendar([meeting], options));
    expect(lines).toContain('DTSTART;TZID=America/Los_Angeles:20260915T180000');
    expect(lines).toContain('DTEND;TZID=America/Los_Angeles:20260915T200000');
    expect(lines).toContain('TZOFFSETTO:-0700');
    expect(lines).toContain('TZOFFSETTO:-0800');
    expect(lines).toContain('LOCATION:Board Room\\; upstairs\\, 120 Orchard Street\\, Millbrook');
    expect(lines).toContain('DTSTAMP:20260901T120000Z');
  });

  it('begins a rule at its first day, and leaves out what has no day', () => {
    const lines = unfold(pointsCalendar([rule, survey], options));
    expect(lines).toContain('DTSTART;TZID=America/Los_Angeles:20260915T183000');
    expect(lines).toContain('RRULE:FREQ=MONTHLY;BYDAY=3TU');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('ends a span of days on the day after, and keeps one rule for a zone that never changes', () => {
    const lines = unfold(
      pointsCalendar([point({ start: '2026-09-15', end: '2026-09-16', allDay: true })], {
        ...options,
        timeZone: 'America/Phoenix',
      }),
    );
    expect(lines).toContain('DTSTART;VALUE=DATE:20260915');
    expect(lines).toContain('DTEND;VALUE=DATE:20260917');
    expect(lines).not.toContain('BEGIN:DAYLIGHT');
  });

  it('folds at 75 octets without cutting a letter, and lets no line break in', () => {
    const file = pointsCalendar(
      [point({ start: '2026-09-15', title: `${'reunión '.repeat(30)}\r\nEND:VCALENDAR` })],
      options,
    );
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(unfold(file).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    expect(file).not.toContain('\uFFFD');
  });

  it('gives the same id to the same meeting', () => {
    const id = (file: string) => unfold(file).find((line) => line.startsWith('UID:'));
    expect(id(pointsCalendar([meeting], options))).toBe(
      id(pointsCalendar([rule, meeting], options).replace(/BEGIN:VEVENT.*?END:VEVENT\r\n/s, '')),
    );
  });
});

describe('CSV', () => {
  it('gives no text to a spreadsheet as a formula', () => {
    for (const title of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '|cmd']) {
      const cell =
        pointsCsv([point({ title })])
          .split('\r\n')[1]
          ?.split(',')[1] ?? '';
      expect(cell.replace(/^"/, ''), title).toMatch(/^'/);
    }
  });

  it('quotes commas, quotes and line breaks', () => {
    const [header, row, end] = pointsCsv([point({ title: 'A "big",\nmeeting' })]).split('\r\n');
    expect(header?.startsWith('\uFEFFkind,title,start')).toBe(true);
    expect(row).toContain('"A ""big"", meeting"');
    expect(end).toBe('');
  });
});

describe('a file of several pages', () => {
  const page = (url: string, participation: ParticipationPoint[]) =>
    makeReport({ page: { ...makeReport().page, url, asOf: '2026-09-01' }, participation });
  const reports = [page('https://d.example/board', [meeting, rule]), page('https://d.example/', [meeting, survey])];

  it('holds what pages share once, with the page that states it', () => {
    const rows = pointsFile(reports, 'csv', options.stamp).trim().split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toContain('https://d.example/board');
    expect(rows[3]).toContain('https://d.example/,');
  });

  it('is a calendar or a feed by its ending', () => {
    expect(pointsFile(reports, 'ics', options.stamp).match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(Feed.parse(JSON.parse(pointsFile(reports, 'json', options.stamp))).timeline.length).toBeGreaterThan(3);
  });
});

describe('a feed', () => {
  const feed = pointsFeed([meeting, rule, survey, point({ title: 'No day' })], {
    district: 'Millbrook',
    timeZone: 'America/Los_Angeles',
    languages: ['en', 'es'],
    asOf: '2026-09-01',
  });

  it('is one that widgets read', () => {
    expect(Feed.parse(JSON.parse(JSON.stringify(feed)))).toEqual(feed);
    expect(feed.timeline[0]).toMatchObject({ start: '2026-09-15T18:00', help: { interpretation: true, food: true } });
  });

  it('holds the next days of a rule, and a survey as open until its last day', () => {
    expect(
      feed.timeline
        .filter(({ title }) => title === 'Council')
        .map(({ start }) => start)
        .slice(0, 2),
    ).toEqual(['2026-09-15T18:30', '2026-10-20T18:30']);
    expect(feed.timeline.at(-1)).toMatchObject({ status: 'open', deadline: '2026-10-02' });
  });
});
