import { expect, it } from 'vitest';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string) => startsOn(body, { title: 'Meetings | Board of Education', path: 'board' });

// Days of the papers that a meeting speaks of, of the steps around it, and the years that such words name.
it.each([
  [
    'reports, claims and permits of other days on an agenda',
    '<h1>Board meeting, October 6, 2026, 6 p.m.</h1><ol><li>Call to order</li><li>Enrollment report, September 30, 2026</li><li>Claims of September 18, 2026</li><li>Resolution 09-15-26</li><li>September 30, 2026 attendance reports</li><li>Adjournment</li></ol>',
    '2026-10-06T18:00',
  ],
  [
    'approved minutes of past days, and a day that fell out for want of a quorum',
    '<h2>2026 planning board minutes</h2><p>Approved minutes 07/15/2026</p><p>06/17: No meeting held due to lack of a quorum</p><p>Approved minutes 05/20/2026</p>',
    '2026-05-20 2026-06-17 2026-07-15',
  ],
  [
    'the last day for papers behind each meeting',
    '<h2>2026 Planning Commission meeting schedule</h2><p>October 13 Due - September 23</p><p>November 10 Due - October 21</p><p>December 8 Due - November 18</p>',
    '2026-10-13 2026-11-10 2026-12-08',
  ],
  [
    'a date that was changed for a reason',
    '<h2>PTA meetings 2026</h2><p>Tuesday, October 6</p><p>Tuesday, November 10 *date changed due to school closure</p>',
    '2026-10-06 2026-11-10',
  ],
  [
    'what the board does on a day of the budget calendar',
    '<h2>2026-27 Budget Calendar</h2><h4>October 6</h4><p>Full school board review of the draft.</p><h4>October 13</h4><p>Draft advertised in the paper.</p>',
    '2026-10-06',
  ],
  [
    'a project that begins, and the clock of a machine',
    '<h1>Public meeting on Oak Street</h1><p>The work on the street is scheduled to begin October 26. The meeting will take place on October 6, 2026 at 6 p.m. in the library.</p><p>Fri Aug 28 09:42:54 PDT 2026</p>',
    '2026-10-06T18:00',
  ],
  [
    'one weekday for a list, in a fiscal year that begins in July',
    '<h2>Meeting schedule for FY 2027</h2><p>Tuesdays, September 8, October 13, November 10, January 12</p>',
    '2026-09-08 2026-10-13 2026-11-10 2027-01-12',
  ],
  [
    'the next meeting, under the papers of the year before',
    '<h2>2025 agendas</h2><p>Next meeting</p><p>September 8 @ 6:00pm</p>',
    '2026-09-08T18:00',
  ],
  [
    'a month and its year that are spoken about, and a section that is no hour',
    '<p class="date">September 1, 2026</p><p>On October 8, from 5:30 pm to 6:30 pm, the bond committee will meet to talk about a vote in April of 2027.</p><p>This notice complies with section 3A, and the board will meet on October 9.</p>',
    '2026-10-08T17:30 2026-10-09',
  ],
  [
    'a year that rows of a table go on from, and days beside deadlines in another column',
    '<h2>Planning board</h2><table><tr><th>Papers due</th><th>Meeting date</th></tr><tr><td>November 23</td><td>December 7</td></tr><tr><td>December 21</td><td>January 4, 2027</td></tr><tr><td>February 15</td><td>March 1</td></tr><tr><td>April 19</td><td>May 3</td></tr><tr><td>July 19</td><td>August 2</td></tr><tr><td>October 18</td><td>November 1</td></tr></table>',
    '2026-12-07 2027-01-04 2027-03-01 2027-05-03 2027-08-02 2027-11-01',
  ],
  [
    'a heading of last year that the weekdays in a column of their own deny, and months with a remark',
    '<p>The 2026 schedule is as follows.</p><h3>2025 business meetings</h3><table><tr><th>Month</th><th>Date</th><th>Day</th><th>Time</th></tr><tr><td>September (workshop)</td><td>8</td><td>Tuesday</td><td>7:00 PM</td></tr><tr><td>October (regular)</td><td>13</td><td>Tuesday</td><td>7:00 PM</td></tr><tr><td>November</td><td>10</td><td>Tuesday</td><td>6:00 PM</td></tr></table>',
    '2026-09-08T19:00 2026-10-13T19:00 2026-11-10T18:00',
  ],
  [
    'a month without a meeting, behind days that have one, and a cell that is empty in the next row',
    '<h2>Board meetings</h2><p>2026 – September 8 | October 13 | No November Meeting</p><table><tr><th>First meeting</th><th>Second meeting</th></tr><tr><td>September 1, 2026</td><td>September 15, 2026</td></tr><tr><td>No Meeting</td><td>October 20, 2026</td></tr></table>',
    '2026-09-01 2026-09-08 2026-09-15 2026-10-13 2026-10-20',
  ],
  [
    'a week as a heading, a law, what it was extended to, and what a board adopted',
    '<h1>Meetings of the week</h1><h3>Monday, October 5, 2026 - Friday, October 9, 2026</h3><h4>Wednesday, October 7, 2026</h4><p>9:30 AM Board of trustees meeting</p><p>Held under S.C. Code 1976, §§ 4-9-36, 4-9-37, as the legislature extended its provisions on remote access to March 31, 2027. On September 15, 2026, the board of trustees adopted a policy.</p>',
    '2026-10-07T09:30',
  ],
  [
    'deadlines that have days of their own, behind days and below them',
    '<h2>Board meetings</h2><ul><li>October 15-16, 2026 Deadline Date: September 15, 2026</li><li>January 14-15, 2027 Deadline Date: December 14, 2026</li></ul><p>February 18, 2027</p><p>Deadline for papers is January 18, 2027</p>',
    '2026-10-15 2027-01-14 2027-02-18',
  ],
  [
    'weekdays between months and days, in one paragraph',
    '<h2>2026 board meeting schedule</h2><p>All meetings begin at 2:00 p.m. September - Monday 14th October - Monday 12th (the holiday is Monday the 5th) November - Monday 9th</p>',
    '2026-09-14T14:00 2026-10-12T14:00 2026-11-09T14:00',
  ],
  [
    'a committee beside a board that does not meet, and a vote that is called off',
    '<h2>Meetings 2026</h2><p>NOTICE OF NO ELECTION SEPTEMBER 21, 2026</p><table><tr><th>Executive committee</th><th>Board</th></tr><tr><td>September 14</td><td>September 28</td></tr><tr><td>October 12</td><td>No Meeting</td></tr><tr><td>November 9</td><td>November 23</td></tr></table>',
    '2026-09-14 2026-09-28 2026-10-12 2026-11-09 2026-11-23',
  ],
  [
    'the days of a letter, a release and a notice, and when comment on a meeting opens',
    '<h1>Special meeting of the board</h1><div>By Oak District</div><div class="date">August 28, 2026</div><p>On October 8, from 5:30 pm, the board will meet to talk about the bond.</p><p>August 31, 2026</p><p>FOR IMMEDIATE RELEASE</p><p>Public comment for the October 13 meeting opens October 9 and closes at noon Monday, October 12.</p><p>AUGUST 24, 2026</p><p>Notice is hereby given that the board will meet on Tuesday, October 20, 2026 at 8:00 a.m.</p>',
    '2026-10-08T17:30 2026-10-13 2026-10-20T08:00',
  ],
])('%s', (_name, body, expected) => {
  expect(starts(body)).toBe(expected);
});
