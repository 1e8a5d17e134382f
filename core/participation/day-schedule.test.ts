import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openPage } from '../page/page.ts';
import { findPoints } from './find-points.ts';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string) => startsOn(body, { title: 'Meetings | Town of Oak', path: 'meetings' });

/** Start, status, name and place of every gathering on a small page, a line each. */
function told(body: string): string[] {
  const { document } = new JSDOM(`<html lang="en"><title>This week | Town of Oak</title><main>${body}</main>`).window;
  const page = openPage(document, { asOf: '2026-09-01', url: 'https://www.town.example/week' });
  return page
    .derive(findPoints)
    .filter(({ start }) => start)
    .map(({ start, status, title, place }) => [start, status, title, place ?? ''].join(' | '));
}

it('gives each meeting of a day its own name, place and status', () => {
  expect(
    told(
      `<h3>Monday, September 14, 2026</h3>
       <p><b>Planning Board, Town Hall, 4:00 p.m.</b></p><p>Approval of the minutes of August 10, 2026</p>
       <p><b>School Committee, Oak School Library, 7:00 p.m. - CANCELED</b></p><p>The agenda is not posted yet.</p>
       <h3>Tuesday, September 15, 2026</h3>
       <p>Conservation Commission meeting – The panel meets in the Oak Annex at 6 p.m.</p>`,
    ),
  ).toEqual([
    '2026-09-14T16:00 | scheduled | Planning Board | Town Hall',
    '2026-09-14T19:00 | cancelled | School Committee | Oak School Library',
    '2026-09-15T18:00 | scheduled | Conservation Commission meeting | Oak Annex',
  ]);
});

it.each([
  [
    'meetings of one day, far apart, each under a heading with its hour',
    `<h2>September 16, 2026</h2><h3>Benefits Committee - 9:00 a.m.</h3>${'<h4>Item</h4><p>Session: open</p>'.repeat(12)}<h3>Regular Meeting - 10:00 a.m.</h3><p>Item</p>`,
    '2026-09-16T09:00 2026-09-16T10:00',
  ],
  [
    'a rule by which the first meeting of a day comes again, and another of the same day',
    '<h4>Monday, September 14, 2026</h4><p>Council meeting – It meets on second Mondays of the month at 7 p.m. in Town Hall.</p><p>School Committee meeting – It meets in Oak School at 6 p.m.</p>',
    '2026-09-14T18:00 2026-09-14T19:00',
  ],
  [
    'meetings in a box of a month, each with its name above its hour',
    '<table><tr><th>Sun</th><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th><th>Sat</th></tr><tr><td>13</td><td>14</td><td>15 <h4>Library Board</h4><p>5:00 pm</p><h4>City Council meeting</h4><p>6:00 pm</p></td><td>16</td><td>17</td><td>18</td><td>19</td></tr></table>',
    '',
  ],
  [
    'meetings that follow one another, each with the hour it may begin',
    '<p>September 17, 2026</p><ul><li>Plan Committee Meeting – 8:30 AM</li><li>Rules and Personnel Committee Meeting (upon conclusion of the Plan Committee meeting; tentative time 9:15 AM)</li></ul>',
    '2026-09-17T08:30 2026-09-17T09:15',
  ],
  [
    'the hour right below the heading of each list',
    '<h2>Board of Trustees 2026 Schedule</h2><p>5:00 pm – Oak Hall 117</p><ul><li>September 10, 2026</li><li>October 8, 2026: special meeting, 9:00 am</li></ul><h2>Finance Committee 2026 Schedule</h2><p>9:30 am – Oak Hall 107</p><ul><li>September 8, 2026</li></ul>',
    '2026-09-08T09:30 2026-09-10T17:00 2026-10-08T09:00',
  ],
  [
    'an hour that one day of a cell has for itself',
    '<p>Council meetings are held at 6:00 pm.</p><table><tr><td>2026</td><td>2025</td></tr><tr><td>October 8, 2026<br>September 10, 2026 – moved to 5:00 pm<br>September 3, 2026</td><td>December 11, 2025</td></tr></table>',
    '2025-12-11T18:00 2026-09-03T18:00 2026-09-10T17:00 2026-10-08T18:00',
  ],
  [
    'the hour of a meeting that is canceled, ahead of the day of the next',
    '<h3>Sept. 14, 2026</h3><h4>Council Meeting</h4><p>6 p.m. - Meeting canceled. The council will meet again on October 12, 2026.</p>',
    '2026-09-14T18:00 2026-10-12',
  ],
  [
    'a rule for all in a line that names a day',
    '<ul><li>September 10, 2026</li><li>October 8, 2026</li></ul><p>Work sessions are scheduled to begin at 7:30 p.m. before the regular meeting. The meeting of January 1, 2027 begins at 12:00 noon.</p>',
    '2026-09-10T19:30 2026-10-08T19:30 2027-01-01T12:00',
  ],
  [
    'districts that are counted ahead of their hours',
    '<p>Meetings of September 15, 2026:</p><p>District No. 1 – 3:00pm</p>',
    '2026-09-15T15:00',
  ],
  [
    'a call to order behind closed doors, and the public session',
    '<p>Meetings are called to order at 5 p.m. and the Board will adjourn for an executive session.</p><p>The public session of each meeting begins at 6 p.m.</p><p>September 9, 2026</p>',
    '2026-09-09T18:00',
  ],
])('reads %s', (_, body, expected) => {
  expect(starts(body)).toBe(expected);
});

it('gives a list the hour that is said right below its heading, or of each meeting, and no hour of "any time between"', () => {
  expect(
    starts(
      `<p><b>Committee of the Whole Meetings</b></p><p>(Unless otherwise noted, 5:30 p.m. – 1st Monday of the month)</p><p>Monday, October 5, 2026<br>Monday, November 2, 2026</p>`,
    ),
  ).toBe('2026-10-05T17:30 2026-11-02T17:30');
  expect(
    starts(
      `<h2>Board meetings 2027</h2><p>At their meeting on Monday, December 14, 2026, the board agreed on the schedule below. Unless otherwise noted, each meeting will begin at 6:00 p.m. in Town Hall.</p><ul><li>Monday, January 11</li><li>Monday, February 8</li></ul>`,
    ),
  ).toContain('2027-01-11T18:00 2027-02-08T18:00');
  expect(
    starts(
      `<h2>Board meetings</h2><p>Sessions take place from 1 pm – 3 pm on third Fridays.</p><p>The closed part can end any time between 12:30 pm and 1:30 pm.</p><ul><li>October 16, 2026</li><li>November 20, 2026</li></ul>`,
    ),
  ).toBe('2026-10-16T13:00 2026-11-20T13:00');
});
