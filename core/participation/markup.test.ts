import { expect, it } from 'vitest';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string, title = 'Meetings | Board of Education') => startsOn(body, { title, path: 'board' });

// The same words in other markup: what a visitor reads is the same.
it.each([
  [
    'rows of boxes below a row of names',
    '<div class="grid"><div><div>Filing deadline</div><div>Meeting date</div></div><div><div>September 2, 2026</div><div>September 14, 2026</div></div><div><div>October 7, 2026</div><div>October 19, 2026</div></div></div>',
    '2026-09-14 2026-10-19',
  ],
  [
    'rows of spans below a title and a row of names, in a box of their own',
    '<div><div><div>2026 Building Board, 1:00 p.m.</div></div><div><b>Date of meeting</b> <b>Applications due</b></div><div><div><span>Sept. 14</span> <span>Sept. 2</span></div><div><span>Oct. 19</span> <span>Oct. 7</span></div></div></div>',
    '2026-09-14T13:00 2026-10-19T13:00',
  ],
  [
    'a table by its roles',
    '<div role="table"><div role="row"><span role="columnheader">Agenda posted</span><span role="columnheader">Meeting</span></div><div role="row"><span role="cell">September 2, 2026</span><span role="cell">September 8, 2026</span></div></div>',
    '2026-09-08',
  ],
  [
    'a wide table that is set as typed',
    `<pre>${['Date', 'Sept. 14, 2026', 'Oct. 12, 2026', 'Nov. 9, 2026'].map((day, at) => `${day.padEnd(30)}${(at ? 'Regular meeting' : 'Type').padEnd(30)}${at ? '6 pm' : 'Time'}`).join('\n')}</pre>`,
    '2026-09-14T18:00 2026-10-12T18:00 2026-11-09T18:00',
  ],
  [
    'a day, and each of its meetings in a paragraph',
    '<h2>This week</h2><p><b>Tuesday, September 8</b></p><p>Board of Education, 6:00 pm, town hall (agenda, packet). Highlights: the hiring of a principal and the calendar.</p><p>Policy Committee (joint meeting with the Board), 7:45 pm, town hall (agenda). Highlights: the code of conduct.</p>',
    '2026-09-08T18:00 2026-09-08T19:45',
  ],
  [
    'the name of a month ahead of a date in digits',
    '<p>Committee meetings</p><p>9/16/26 Agenda September 9/16/26 Minutes</p><p>10/21/26 Agenda October 10/21/26 Minutes</p>',
    '2026-09-16 2026-10-21',
  ],
  [
    'a page that a table sets out',
    '<table><tr><td>Menu</td><td><h1>School board</h1><p>Posted on August 3, 2026</p><h3>Meetings</h3><p>The board meets on September 8, 2026 at 7 p.m.</p></td></tr></table>',
    '2026-09-08T19:00',
  ],
  [
    'hyphens that do not break',
    '<h2>2026‑2027 meetings</h2><ul><li>September 8</li><li>January 12</li></ul>',
    '2026-09-08 2027-01-12',
  ],
  [
    'a day and a year in spans of their own',
    '<h2>Meetings</h2><div><span>Sep</span><span>14</span><span>2026</span></div><p>7:00 pm, town hall</p>',
    '2026-09-14T19:00',
  ],
  [
    'days in the columns of a row for each month',
    '<h2>2026 meetings</h2><table><tr><th>Month</th><th>Council</th><th>Planning</th></tr><tr><td>September</td><td>8 &amp; 22</td><td>15</td></tr><tr><td>October</td><td>13 &amp; 27</td><td>20</td></tr></table>',
    '2026-09-08 2026-09-15 2026-09-22 2026-10-13 2026-10-20 2026-10-27',
  ],
  [
    'a month that spans the rows of its days',
    '<table><tr><th>Month</th><th>Day</th><th>Time</th></tr><tr><td rowspan="2">September 2026</td><td>8</td><td>6 pm</td></tr><tr><td>22</td><td>7 pm</td></tr><tr><td>October 2026</td><td>13 at 5 pm</td><td></td></tr></table>',
    '2026-09-08T18:00 2026-09-22T19:00 2026-10-13T17:00',
  ],
  [
    'months in rows of their own',
    '<table><tr><td colspan="2"><b>September 2026</b></td></tr><tr><td>8</td><td>6 pm</td></tr><tr><td>Tuesday</td><td>22</td><td>7 pm</td></tr><tr><td colspan="2"><b>October 2026</b></td></tr><tr><td>13, 27</td><td>6 pm</td></tr></table>',
    '2026-09-08T18:00 2026-09-22T19:00 2026-10-13T18:00 2026-10-27T18:00',
  ],
  [
    'boxes for month, days and hour',
    '<h2>Schedule for 2026</h2><div><div><div>Month</div><div>Day</div><div>Time</div></div><div><div>September</div><div>8 and 22</div><div>7 pm</div></div><div><div>October</div><div>13 Budget hearing</div><div>6 pm</div></div></div>',
    '2026-09-08T19:00 2026-09-22T19:00 2026-10-13T18:00',
  ],
  [
    'the same list twice, for large and small screens',
    `<h2>Meetings</h2>${'<ul><li>January 12</li><li>March 9</li><li>June 8</li><li>August 10</li></ul>'.repeat(2)}`,
    '2026-01-12 2026-03-09 2026-06-08 2026-08-10',
  ],
  [
    'meetings under headings of their own, in order through two years',
    `<h2>Calendar</h2>${['October 13', 'December 8', 'February 9', 'April 13', 'June 8', 'July 6'].map((day) => `<h4>Board meeting</h4><div>${day}</div><div>Town hall</div>`).join('')}`,
    '2025-10-13 2025-12-08 2026-02-09 2026-04-13 2026-06-08 2026-07-06',
  ],
  [
    'years to choose from, and the one that was chosen',
    '<h2>Minutes</h2><ul><li>2023</li><li>2024</li><li>2025</li></ul><h3>2024</h3><ul><li>September 9</li><li>October 14</li></ul>',
    '2024-09-09 2024-10-14',
  ],
  [
    'what is not there yet beside a day',
    '<table><tr><th>Minutes</th><th>Video</th><th>Date</th></tr><tr><td>PDF</td><td>Not available</td><td>September 14, 2026</td></tr><tr><td>PDF</td><td>Not yet posted</td><td>October 12, 2026</td></tr></table>',
    '2026-09-14 2026-10-12',
  ],
  [
    'months in plain lines above lists of their days',
    '<h2>2026 meetings</h2><p>September</p><ul><li>8, 6 pm</li><li>22nd</li></ul><p>October</p><ul><li>Tuesday 13</li></ul><p>November 2026: 10, 24</p>',
    '2026-09-08T18:00 2026-09-22 2026-10-13 2026-11-10 2026-11-24',
  ],
  [
    'a column of days under the name of the month',
    '<h3>September 2026</h3><table><tr><th>Day</th><th>Time</th></tr><tr><td>8</td><td>6 pm</td></tr><tr><td>22</td><td>7 pm</td></tr></table><p><b>October 2026</b><br>13<br>27</p>',
    '2026-09-08T18:00 2026-09-22T19:00 2026-10-13 2026-10-27',
  ],
  [
    'rows that begin with a day under the name of the month, and rows with numbers',
    '<h3>September 2026</h3><table><tr><td>8</td><td>6 pm</td></tr><tr><td>22</td><td>7 pm</td></tr></table><h3>October 2026</h3><table><tr><td>1</td><td>Call to order</td></tr><tr><td>2</td><td>Roll call</td></tr><tr><td>3</td><td>Reports</td></tr></table>',
    '2026-09-08T18:00 2026-09-22T19:00',
  ],
  [
    'months whose weeks are rows',
    '<p>Council meeting, September 8, 2026</p><table><tr><td>September 2026</td></tr><tr><td>Sun</td><td>Mon</td></tr><tr><td>6</td><td>7</td></tr><tr><td>13</td><td></td></tr><tr><td>October 2026</td></tr><tr><td>Sun</td><td>Mon</td></tr><tr><td>4</td><td>5</td></tr><tr><td>11</td></tr></table>',
    '2026-09-08',
  ],
  [
    'columns to the right of a cell that spans rows',
    '<table><tr><th>Board</th><th>Papers due</th><th>Meeting</th></tr><tr><td rowspan="2">Planning</td><td>9/1/2026</td><td>9/15/2026</td></tr><tr><td>10/6/2026</td><td>10/20/2026</td></tr></table>',
    '2026-09-15 2026-10-20',
  ],
  [
    'rows that begin with the name of their days',
    '<h2>Planning board</h2><table><tr><th>Meeting date</th><td>September 14, 2026</td><td>October 12, 2026</td></tr><tr><th>Filing deadline</th><td>August 28, 2026</td><td>September 25, 2026</td></tr></table>',
    '2026-09-14 2026-10-12',
  ],
  [
    'columns under the name of their days',
    '<h2>Council meetings</h2><div><h3>Meeting date</h3><p>September 14, 2026</p><p>October 12, 2026</p></div><div><h3>Papers due</h3><p>September 4, 2026</p><p>October 2, 2026</p></div>',
    '2026-09-14 2026-10-12',
  ],
  [
    'a month and a day in boxes whose year only the links know',
    '<div><span>Nov</span><span>12</span></div><h3><a href="/events/2024/11/12/regular">Regular meeting</a></h3><div><span>Mar</span><span>4</span></div><h3>Work session</h3><p><a href="/files/minutes_3-4-25.pdf">Minutes</a></p><div><span>Apr</span><span>8</span></div><h3>Work session</h3><p><a href="/files/posted-2025-03-09.pdf">Minutes</a></p>',
    '2024-11-12 2025-03-04 2026-04-08',
  ],
  [
    'a day, an hour and a place in spans of their own',
    '<h2>Meetings</h2><div><span>Regular Meeting</span><span>9/14/2026</span><span>6:30</span><span>PM</span><span>Town Hall</span></div>',
    '2026-09-14T18:30',
  ],
  [
    'days and what they are for, under the name of the month',
    '<h2>Agendas 2026</h2><h3>August</h3><ul><li>10 - Regular</li><li>24 - Work session</li></ul>',
    '2026-08-10 2026-08-24',
  ],
  [
    'an hour in one cell and who meets in the next',
    '<h2>Meetings this week</h2><table><tr><td colspan="2">Monday, September 14, 2026</td></tr><tr><td>9:00 AM</td><td>Board of Review</td></tr><tr><td>6:00 PM</td><td>City Council</td></tr></table>',
    '2026-09-14T09:00 2026-09-14T18:00',
  ],
  [
    'the first day of a list below the main heading, which is cancelled',
    '<h1>Council</h1><ul><li><s>September 14, 2026</s> CANCELLED</li><li>September 21, 2026 at 7 pm</li></ul>',
    '2026-09-14 2026-09-21T19:00',
  ],
  [
    'a notice below the day on which it was posted',
    '<h1>Notices</h1><h2>Notice of a public hearing</h2><p>August 28, 2026</p><p>The Planning Board will hold a public hearing on Monday, September 21, 2026, at 7:30 p.m. in the town hall, second floor.</p>',
    '2026-09-21T19:30',
  ],
  [
    'a calendar with a day off in the cell before a meeting',
    '<h1>September 2026</h1><table><tr><th>Sun</th><th>Mon</th><th>Tue</th></tr><tr><td>6</td><td>7<br>Labor Day - offices closed</td><td>8<br><a href="/8">7:00 PM Council</a></td></tr></table>',
    '2026-09-08T19:00',
  ],
  [
    'tabs for years',
    '<h2>Board meetings</h2><ul role="tablist"><li role="tab" aria-controls="a">2026</li><li role="tab" aria-controls="b">2025</li></ul><div role="tabpanel" id="a"><ul><li>September 14</li></ul></div><div role="tabpanel" id="b" hidden><ul><li>September 15</li></ul></div>',
    '2025-09-15 2026-09-14',
  ],
  [
    'a weekday in a line of its own',
    '<h2>Meetings</h2><div>Tuesday,</div><div>September 14 regular meeting</div><div>Monday,</div><div>October 11 regular meeting</div>',
    '2027-09-14 2027-10-11',
  ],
  [
    'news whose titles stand at the level of their name',
    '<h3>Board meetings</h3><p>September 8, 2026</p><h3>More news</h3><h3>Holiday concert</h3><p>August 28, 2026</p>',
    '2026-09-08',
  ],
  [
    'a list of days, and below it hours of something else',
    '<h2>Board meetings</h2><p>All meetings begin at 7 p.m.</p><ul><li>September 8, 2026</li><li>October 13, 2026</li></ul><p>Lobby: Mon-Thu 9 a.m. - 9 p.m.</p><p>Concerts in the park start at 5 p.m.</p>',
    '2026-09-08T19:00 2026-10-13T19:00',
  ],
  [
    'when forms must be handed in',
    '<h2>Board meetings at 7 p.m.</h2><p>September 8, 2026</p><p>The form must be submitted by 12:00 pm on the day of a meeting and 2 pm on the day of a special meeting.</p>',
    '2026-09-08T19:00',
  ],
  [
    'meetings below a menu of bold links',
    '<p><a href="/give"><b>Donate</b></a></p><p><a href="/news"><b>News</b></a></p><p>Meeting dates</p><p>September 8, 2026</p>',
    '2026-09-08',
  ],
])('reads %s', (_, body, expected) => {
  expect(starts(body)).toBe(expected);
});

it('takes the day below the title of a post for the day of the post, whatever the level of its heading', () => {
  const post = `<p><strong>Board sets its meetings for fall</strong></p><p>Aug. 3, 2026</p><p>${'The board has set the meetings of this fall. '.repeat(4)}It will meet at 7 p.m. on September 8.</p>`;
  expect(starts(post, 'Board sets its meetings for fall | District')).toBe('2026-09-08T19:00');
});

it('reads a hearing that a post under "News" gives notice of', () => {
  const post = `<h2>News</h2><h3>Hearing on the budget</h3><p>There will be a public hearing on September 15, 2026 at 6:30 pm ${'to hear from families about next year'.repeat(3)}.</p>`;
  expect(starts(post)).toBe('2026-09-15T18:30');
});

it('reads meetings between days off, their names below their days', () => {
  const days = [
    ['Sept 7', 'Labor Day – School is closed'],
    ['Sept 15', 'PTA meeting'],
    ['Oct 12', 'Columbus Day – School is closed'],
    ['Nov 11', 'Veterans Day – School is closed'],
    ['Nov 26', 'Thanksgiving Recess – School is closed'],
    ['Dec 24', 'Winter Recess – School is closed'],
  ];
  const rows = days.map(([day, what]) => `<div><div>${day}</div><div>${what}</div></div>`);
  expect(starts(`<h2>2026 calendar</h2>${rows.join('')}`)).toBe('2026-09-15');
});
