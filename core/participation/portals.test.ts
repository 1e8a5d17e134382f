import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openPage } from '../page/page.ts';
import { findPoints } from './find-points.ts';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string) => startsOn(body, { title: 'Meetings | Town', path: 'meetings' });

// What the parts of portals around a meeting say: when its agenda was posted, where its recording is, when it is shown.
it.each([
  [
    'a posting date behind the day of the meeting',
    '<table><tr><th>Agenda</th><th>Minutes</th></tr><tr><td><h3>Aug 19, 2026 — Posted Aug 24, 2026 11:53 AM</h3><p><a href="/1">Appeals board special meeting</a></p></td><td></td></tr></table>',
    '2026-08-19',
  ],
  [
    'the hour at which agendas come out',
    '<p>Meeting agendas are posted one week before the meeting, usually between 5 and 11 p.m.</p><h3>Calendar</h3><ul><li><h4>Wed, Oct 21</h4><a href="/1">Commission regular meeting</a></li></ul>',
    '2026-10-21',
  ],
  [
    'a recording with its chapters and its air times',
    '<h3>City Council - August 18, 2026</h3><ul><li>ROLL CALL 00:01:37</li><li>PUBLIC FORUM 00:02:30</li></ul><h4>Upcoming air times</h4><ul><li>9/5 at 10:00 PM</li><li>9/6 at 7:00 AM</li></ul>',
    '2026-08-18',
  ],
  [
    'years that are kept elsewhere',
    '<h2>2026 Meetings</h2><p>Agendas are below.</p><h3>2025 &amp; Earlier Meetings</h3><p>See the archive.</p><table><tr><td>January 6</td><td>Agenda</td></tr><tr><td>February 3</td><td>Agenda</td></tr></table>',
    '2026-01-06 2026-02-03',
  ],
  [
    'a part that a link of the page opens',
    '<ul><li><a href="#council">Council</a></li><li><a href="#planning">Planning</a></li></ul><div id="council">Council meeting: Oct 6, 2026</div><div id="planning" style="display: none;">Planning commission meeting: Oct 8, 2026</div><div id="old" style="display: none;">Planning meeting: Oct 9, 2026</div>',
    '2026-10-06 2026-10-08',
  ],
  [
    'columns of last days whose names are long, or name the meeting',
    '<table><tr><td><b>Regular Meeting Date</b></td><td><b>Deadline Date for the Packages of Agenda Items that Go to the Commission</b></td><td><b>Notification of the Office of Items for a Board Meeting</b></td></tr><tr><td>October 21, 2026</td><td>October 2, 2026</td><td>September 25, 2026</td></tr></table>',
    '2026-10-21',
  ],
  [
    'the hour before which people are to connect',
    '<p>Please connect a few minutes before 7 p.m. when the meeting begins.</p><ul><li>October 21, 2026</li></ul>',
    '2026-10-21T19:00',
  ],
  [
    'a meeting that something can wait for',
    '<p>Nothing to be decided cannot wait until the October 20 meeting.</p>',
    '2026-10-20',
  ],
  [
    'a meeting moved by "until"',
    '<h2>2026 Board Meetings</h2><ul><li>October 22 (Meeting postponed until October 23 at 1 pm)</li></ul>',
    '2026-10-23T13:00',
  ],
  [
    'a number ahead of a day, when meetings of a kind began, a rule for holidays, and a day on which waste is fetched',
    '<p>Trash routes will be collected on Friday, October 9.</p><p>Item 12 - October 6 Meeting</p><p>Hybrid meetings of the commission began March 1, 2026.</p><p>When a council meeting falls on December 24, it shall be held on December 26.</p>',
    '2026-10-06',
  ],
])('%s', (_name, body, expected) => {
  expect(starts(body)).toBe(expected);
});

it('cancels no meeting at which a body meets again', () => {
  const { document } = new JSDOM(
    '<html lang="en"><title>Meetings</title><main><h2>2026 Council Meetings</h2><p>6 p.m. - Meeting canceled. The council will meet again on October 20, 2026.</p></main>',
  ).window;
  const page = openPage(document, { asOf: '2026-09-01', url: 'https://www.town.example/meetings' });
  expect(page.derive(findPoints).map(({ status }) => status)).toEqual(['scheduled']);
});

it('shows a day of a list on which there is no meeting as cancelled, and a holiday not at all', () => {
  const { document } = new JSDOM(
    '<html lang="en"><title>Meetings</title><main><h2>2026 Council Meetings</h2><ul><li>October 6</li><li>Tuesday, October 13 (No Meeting)</li><li>October 20 - No regular meeting</li><li>November 11: Veterans Day, no meeting</li></ul></main>',
  ).window;
  const page = openPage(document, { asOf: '2026-09-01', url: 'https://www.town.example/meetings' });
  expect(page.derive(findPoints).map(({ start, status }) => `${start} ${status}`)).toEqual([
    '2026-10-06 scheduled',
    '2026-10-13 cancelled',
    '2026-10-20 cancelled',
  ]);
});
