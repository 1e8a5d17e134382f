import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Feed } from '../core/model/feed.ts';
import type { Report } from '../core/model/report.ts';
import { type RunningServer, startServer } from '../demo/server.ts';
import { runCaptured } from '../extension/command-line/testing/run-captured.ts';

// The whole way: pages in a real browser, read through the command line, to the exact points that each states.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const profile = fileURLToPath(new URL('../demo/profile.json', import.meta.url));
const page = (title: string, body: string, { lang = 'en', head = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main>${body}</main></body></html>`;
const event = (name: string, startDate: string, more: object = {}) => ({ '@type': 'Event', name, startDate, ...more });
const calendar = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    event('Regular board meeting', '2026-09-15T18:00:00-07:00', {
      endDate: '2026-09-15T20:00:00-07:00',
      location: {
        '@type': 'Place',
        name: 'Board Room',
        address: { streetAddress: '120 Orchard Street', addressLocality: 'Millbrook' },
      },
    }),
    event('Budget workshop', '2026-09-23T01:30:00Z', { eventStatus: 'https://schema.org/EventCancelled' }),
  ],
});
const pages: Record<string, string> = {
  'calendar.html': page('Events', '<h1>Events</h1><p>Posted August 20, 2026.</p>', {
    head: `<script type="application/ld+json">${calendar}</script>`,
  }),
  'table.html': page(
    'Committee meetings',
    `<h1>Committee meetings 2026-27</h1><table><thead><tr><th>Committee</th><th>Date</th><th>Time</th><th>Place</th></tr></thead>
    <tbody><tr><td>Finance Committee</td><td>October 8</td><td>4:30–6 p.m.</td><td>Room 204</td></tr>
    <tr><td>Facilities Committee</td><td>January 14</td><td>noon</td><td>Library</td></tr>
    <tr><td>Policy Committee</td><td>June 10</td><td>5 p.m.</td><td>CANCELLED</td></tr></tbody></table>`,
  ),
  'recurrence.html': page(
    'School Site Council',
    '<h1>School Site Council</h1><p>The council meets on the first and third Tuesday of each month, September to June, at 6:00 p.m. in the Library.</p>',
  ),
  'reuniones.html': page(
    'Reuniones de la junta',
    `<h1>Reuniones de la junta directiva 2026-2027</h1><p>Las reuniones comienzan a las 6:00 p. m. en 120 Orchard Street. Actualizado el 3 de agosto de 2026.</p>
    <ul><li>15 de septiembre</li><li>13 de octubre</li><li>12 de enero, 5:30 de la tarde</li></ul>`,
    { lang: 'es' },
  ),
  'past.html': page(
    'Boundary forums',
    `<h1>Boundary forums</h1><p>Forum 1: Tuesday, March 3, 2026, 6:00 p.m., Lincoln Middle School</p>
    <p>Forum 2: Thursday, March 12, 2026, 6:00 p.m., Roosevelt High School</p><p>© 2026</p>`,
  ),
};

let folder: string;
let server: RunningServer;
let reports: Map<string, Report>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-points-'));
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, name), html);
  server = await startServer({ port: 0, asOf: '2026-09-01', database: { folder: join(folder, 'data') } });
  const targets = [`${server.url}/board-meetings.html`, ...Object.keys(pages)];
  const options = ['--json', '--as-of', '2026-09-01', '--profile', profile];
  const { reports: read } = await runCaptured([...targets, ...options], { folder });
  reports = new Map(read().map((report) => [report.page.url.split('/').at(-1) ?? '', report]));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** What a family reads off the points of a page that have a day or a rule; times are those of the district. */
const stated = (name: string) =>
  reports
    .get(name)
    ?.participation.filter(({ start, recurrence }) => start ?? recurrence)
    .map(({ kind, title, start, end, recurrence, at, status, place, address, timeZone }) => {
      expect(timeZone).toBe('America/Los_Angeles');
      const where = [place, address].filter(Boolean).join(', ');
      return [kind, title, start ?? recurrence, end ?? at, status, where].filter(Boolean).join(' | ');
    });

describe('the points that pages state', () => {
  it.each([
    [
      'board-meetings.html',
      [
        'board-meeting | Regular board meeting | 2026-08-18T18:00 | past',
        'board-meeting | Regular board meeting | 2026-08-04T18:00 | past',
        'board-meeting | Special board meeting: budget study session | 2026-07-21T18:00 | past',
        'board-meeting | Regular board meeting | 2026-07-07T18:00 | past',
      ],
    ],
    [
      'calendar.html',
      [
        'board-meeting | Regular board meeting | 2026-09-15T18:00 | 2026-09-15T20:00 | scheduled | Board Room, 120 Orchard Street, Millbrook',
        'workshop | Budget workshop | 2026-09-22T18:30 | cancelled',
      ],
    ],
    [
      'table.html',
      [
        'committee-meeting | Finance Committee | 2026-10-08T16:30 | 2026-10-08T18:00 | scheduled | Room 204',
        'committee-meeting | Facilities Committee | 2027-01-14T12:00 | scheduled | Library',
        'committee-meeting | Policy Committee | 2027-06-10T17:00 | cancelled',
      ],
    ],
    [
      'recurrence.html',
      [
        'committee-meeting | School Site Council | FREQ=MONTHLY;BYDAY=1TU,3TU;BYMONTH=9,10,11,12,1,2,3,4,5,6 | 18:00 | scheduled | Library',
      ],
    ],
    [
      'reuniones.html',
      ['2026-09-15T18:00', '2026-10-13T18:00', '2027-01-12T17:30'].map(
        (start) => `board-meeting | Reunión de la junta directiva | ${start} | scheduled | 120 Orchard Street`,
      ),
    ],
    [
      'past.html',
      [
        'workshop | Forum 1: Lincoln Middle School | 2026-03-03T18:00 | past | Lincoln Middle School',
        'workshop | Forum 2: Roosevelt High School | 2026-03-12T18:00 | past | Roosevelt High School',
      ],
    ],
  ])('%s', (name, points) => {
    expect(stated(name)).toEqual(points);
  });

  it('a page with only past meetings fails for that', () => {
    const found = reports.get('past.html')?.findings.filter(({ ruleId }) => ruleId === 'participation-point');
    expect(found?.map(({ outcome, message, data }) => [outcome, message, data])).toEqual([
      ['fail', 'only-past', { count: 2, last: '2026-03-12' }],
    ]);
  });
});

it('prints ready tags and writes the points to files', async () => {
  const files = ['points.ics', 'points.csv', 'points.json'];
  const argv = ['table.html', 'recurrence.html', '--fixes', '--as-of', '2026-09-01', '--profile', profile];
  const { out, err } = await runCaptured([...argv, ...files.flatMap((file) => ['--points', file])], { folder });
  expect(out).toMatch(/\n {2}• For: .+\n(?: {4}.+\n)+\n<porchlight-timeline>\n/);
  expect(out).toContain('<li data-start="2026-10-08T16:30">');
  for (const file of files) expect(err).toContain(` are in ${file}\n`);
  const [ics = '', csv = '', feed = ''] = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  expect(ics).toContain('DTSTART;TZID=America/Los_Angeles:20261008T163000\r\n');
  expect(ics).toContain('RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU');
  expect(ics).toContain('STATUS:CANCELLED');
  expect(csv).toContain('committee-meeting,Finance Committee,2026-10-08T16:30,2026-10-08T18:00,no,America/Los_Angeles');
  expect(Feed.parse(JSON.parse(feed)).timeline[0]).toMatchObject({
    title: 'Finance Committee',
    start: '2026-10-08T16:30',
  });
});
