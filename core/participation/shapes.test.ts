import { expect, it } from 'vitest';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string) => startsOn(body, { title: 'Meetings | Board of Education', path: 'board' });

// How pages lay out days and hours: a small page for each way, and every start on it.
it.each([
  [
    'the hour in the heading of each section',
    '<h2>Work sessions (5:30 p.m.)</h2><p>Sept. 8, 2026</p><h2>Regular meetings (7:00 p.m.)</h2><p>Sept. 22, 2026</p>',
    '2026-09-08T17:30 2026-09-22T19:00',
  ],
  [
    'an hour in the title of a table, and a deadline with its own',
    '<table><tr><td colspan="2">2026 Building Board<br>1:00 P.M. - Third floor</td></tr><tr><td>Filing deadline (4:00 p.m.)</td><td>Meeting date</td></tr><tr><td>September 2, 2026</td><td>September 14, 2026</td></tr></table>',
    '2026-09-14T13:00',
  ],
  [
    'days in boxes under the name of the month',
    `<h2>September 2026</h2>${[31, ...Array.from({ length: 30 }, (_, at) => at + 1), 1].map((day) => `<div><div>${day}</div>${day === 15 ? '<p>Policy committee</p><p>6:30 pm</p>' : ''}</div>`).join('')}`,
    '2026-09-15T18:30',
  ],
  [
    'a list that a heading opens',
    '<h2 onclick="toggle(2)">City council</h2><span><table style="display:none"><tr><th>Agenda</th></tr><tr><td><h4>Sep 22, 2026 — Posted Sep 18, 2026 4:55 PM</h4><p>Council meeting</p></td></tr></table></span>',
    '2026-09-22',
  ],
  [
    'the hour in the head of each column',
    '<table><tr><th>Month</th><th>Work session<br>5:30 PM</th><th>Regular<br>6:30 PM</th></tr><tr><td>September</td><td>9/8</td><td>9/22</td></tr></table>',
    '2026-09-08T17:30 2026-09-22T18:30',
  ],
  [
    'an hour for each kind of meeting in one sentence',
    '<p>The Board meets at 7:00 pm in the annex, and committee meetings are at 6:00 pm.</p><ul><li>September 7 - Committee meeting</li><li>September 21 - Board meeting</li></ul>',
    '2026-09-07T18:00 2026-09-21T19:00',
  ],
  [
    'one hour ahead of a list, with an exception in brackets',
    '<p>The Board will meet at 6:30 p.m. on these Mondays: Sept. 14, Sept. 28, Oct. 5 (7 p.m.), and Oct. 19.</p>',
    '2026-09-14T18:30 2026-09-28T18:30 2026-10-05T19:00 2026-10-19T18:30',
  ],
  [
    'hours ahead of their days, line by line',
    '<div>Meeting</div><div>6:30 PM</div><div>Tuesday, September 8, 2026</div><div>Workshop</div><div>5:00 PM</div><div>Tuesday, September 15, 2026</div>',
    '2026-09-08T18:30 2026-09-15T17:00',
  ],
  [
    'two hours with a remark between them',
    '<ul><li>Community meeting on Wednesday, November 4 (Zoom): 12-1:30pm (register here) and 6-7:30pm (register here)</li></ul>',
    '2026-11-04T12:00 2026-11-04T18:00',
  ],
  [
    'two forums in one sentence',
    '<p>Forums are held on Thursday, September 24.</p><p>The first forum will be from 5:15 to 6:30 p.m. and the second from 6:45 to 8 p.m.</p>',
    '2026-09-24T17:15 2026-09-24T18:45',
  ],
  [
    'two sessions beneath each other in a cell',
    '<table><tr><td>September 8</td><td>5 pm - Study session<br>6 pm - Regular meeting</td></tr></table>',
    '2026-09-08T17:00 2026-09-08T18:00',
  ],
  [
    'as many hours in a cell as meetings in another',
    '<table><tr><th>Type</th><th>Date</th><th>Time</th></tr><tr><td>Audit committee<br>Study session</td><td>Sept. 3</td><td>6:00 p.m.<br>7:00 p.m.</td></tr></table>',
    '2026-09-03T18:00 2026-09-03T19:00',
  ],
  [
    'days and hours in pairs of lines',
    '<table><tr><th>Month</th><th>Day</th><th>Time</th></tr><tr><td>October</td><td><p>5</p><p>19</p></td><td><p>7:45 pm</p><p>7:00 pm</p></td></tr><tr><td>November</td><td>2</td><td>7:30 pm</td></tr></table>',
    '2026-10-05T19:45 2026-10-19T19:00 2026-11-02T19:30',
  ],
  [
    'months left of their days, twice in a row',
    '<p>All meetings begin at 6 p.m.</p><table><tr><td>OCTOBER 2026</td><td>13, 27</td><td>JANUARY 2027</td><td>12</td></tr></table>',
    '2026-10-13T18:00 2026-10-27T18:00 2027-01-12T18:00',
  ],
  [
    'months as terms, days behind them',
    '<p>Open session begins at 6:30 p.m.</p><dl><dt>September</dt><dd>8</dd><dd>22 * (study session, 5:00 p.m.)</dd><dt>October</dt><dd>13</dd></dl><p>Dates are for 2026.</p>',
    '2026-09-08T18:30 2026-09-22T17:00 2026-10-13T18:30',
  ],
  [
    'a year in a second row of heads',
    '<table><tr><td>2026 dates</td><td>Time</td></tr><tr><td>December 17</td><td>6:00 P.M.</td></tr><tr><td><b>2027 dates</b></td><td><b>Time</b></td></tr><tr><td>January 7</td><td>6:00 P.M.</td></tr></table>',
    '2026-12-17T18:00 2027-01-07T18:00',
  ],
  [
    'heads of columns below a title',
    '<table><tr><td colspan="2">2026 Board of Appeals<br>1:30 P.M., Room 702</td></tr><tr><td>Filing deadline<br>(4:30 p.m., two weeks prior to the meeting)</td><td>Meeting date</td></tr><tr><td>September 25, 2026</td><td>October 8, 2026</td></tr></table>',
    '2026-10-08T13:30',
  ],
  [
    'what follows each hour says whose it is',
    '<p>September 8, 2026: 5:30 PM Closed Session | 6:30 PM Open Session</p>',
    '2026-09-08T18:30',
  ],
  [
    'an hour at which the doors close',
    '<p>The Board convenes at 6:30 p.m. and moves immediately into closed session. The public portion starts at 7:30 p.m.</p><p>September 14, 2026</p>',
    '2026-09-14T19:30',
  ],
  [
    'a footnote and a rule below the last day',
    '<p>Meeting time: 6:00 pm</p><p>September 14, 2026</p><p>October 12, 2026</p><p>Budget committee: 2nd Wednesday of the month at 4:30 pm</p>',
    '2026-09-14T18:00 2026-10-12T18:00',
  ],
  [
    'a meal beside a meeting whose hour is said once',
    '<p>Meetings are held from 9:00 a.m. to 11:00 a.m.</p><ul><li>October 20, 2026</li><li>May 18, 2027, potluck from 11am to 12pm</li></ul>',
    '2026-10-20T09:00 2027-05-18T09:00',
  ],
  [
    'an hour that leads to its day in a long notice',
    '<p>NOTICE IS HEREBY GIVEN that a public hearing on the budget for the year ending June 30, 2027 will be held at the hour of 6:30 o’clock p.m. on the 15th day of September, 2026. The budget may be inspected from and after the 1st day of September, 2026, between 8:00 A.M. and 3:30 P.M. Dated this 20th day of August, 2026.</p>',
    '2026-09-15T18:30',
  ],
  [
    'rescheduled for another day',
    '<p>The board meeting scheduled for September 15, 2026 at 1:00 pm will be rescheduled for September 16, 2026 at 4:00 p.m.</p>',
    '2026-09-16T16:00',
  ],
  [
    'instead of a day in brackets',
    '<p>The October meeting will now be held Tuesday, October 20, 2026 (instead of October 13) at 6:30 PM.</p>',
    '2026-10-20T18:30',
  ],
  [
    'one called off and another instead',
    '<p>The regular meeting of September 8, 2026 has been cancelled. A special meeting will be held September 10, 2026 at 5:15 PM.</p>',
    '2026-09-08 2026-09-10T17:15',
  ],
  [
    'no meeting, and in the next sentence one',
    '<ul><li>There is no regular meeting scheduled for December 2026. Please join us for the annual meeting on December 10th at 9 a.m.</li></ul>',
    '2026-12-10T09:00',
  ],
  [
    'the next meeting among motions to approve',
    '<p>Motion to approve the minutes of the last meeting. Carried.</p><p>The next regular meeting is September 8, 2026 at 6:00 p.m.</p>',
    '2026-09-08T18:00',
  ],
  [
    'steps towards a hearing',
    '<p><b>January 5, 2027</b><br>Due date for all requests</p><p><b>March 29, 2027</b><br>First advertisement of legal notice of the budget hearing</p><p><b>May 4, 2027</b><br>Budget packets available to the public.</p><p><b>May 5, 2027</b><br>PUBLIC HEARING – 7:00 p.m. in the cafeteria</p>',
    '2027-05-05T19:00',
  ],
  [
    'names of files beside a day',
    '<table><tr><th>Meeting date</th><th>Agenda</th></tr><tr><td>Tuesday, October 3, 2023</td><td><a href="a.pdf">agenda_oct23.pdf</a></td></tr></table>',
    '2023-10-03',
  ],
  [
    'the day of a post above its meetings',
    '<h1>Boundary sessions</h1><p>August 20, 2026</p><p>September 15: North High School @ 6:00pm</p>',
    '2026-09-15T18:00',
  ],
  [
    'a calendar whose days are mostly empty',
    `<table>${[1, 2].map((week) => `<tr>${[0, 1, 2, 3, 4, 5, 6].map((day) => `<td>${week * 7 + day - 1} September ${week * 7 + day - 1}, 2026${week * 7 + day === 9 ? '<div>Board meeting</div><div>6:30pm</div>' : ''}</td>`).join('')}</tr>`).join('')}</table>`,
    '2026-09-08T18:30',
  ],
  [
    'a clock time in an element that stands for the day',
    '<ul><li><time datetime="2026-09-09">Wednesday, September 9, 2026</time></li><li><time datetime="2026-09-09">6:30 PM</time> <time>8:00 PM</time></li></ul>',
    '2026-09-09T18:30',
  ],
  [
    'local time that only the markup knows',
    '<p><time datetime="2026-09-09T18:30:00-05:00">Sep 9</time> Board meeting</p>',
    '2026-09-09T18:30',
  ],
  [
    'a list set as typed',
    '<pre>2026 MEETINGS, 7:30 p.m.\nSept. 14\nOct. 12</pre>',
    '2026-09-14T19:30 2026-10-12T19:30',
  ],
  [
    'recordings whose table names no body',
    '<table><tr><th>Event</th><th>Date</th><th>Length</th></tr><tr><td>Natural Resources</td><td>Nov 6, 2025</td><td>2 hr 58 min</td></tr></table>',
    '2025-11-06',
  ],
  [
    'a school calendar with a few meetings in it',
    '<table><tr><th>Date</th><th>Event</th></tr><tr><td>Sept. 3</td><td>First student day</td></tr><tr><td>Sept. 7</td><td>Labor Day</td></tr><tr><td>Sept. 15</td><td>Board meeting, 6:30 p.m.</td></tr><tr><td>Oct. 12</td><td>Columbus Day</td></tr><tr><td>Oct. 16</td><td>End of grading period</td></tr><tr><td>Nov. 11</td><td>Veteran’s Day</td></tr><tr><td>Nov. 13</td><td>Bus safety drill</td></tr><tr><td>Nov. 19</td><td>Family open house, 5 p.m.</td></tr><tr><td>Nov. 26-27</td><td>Thanksgiving</td></tr><tr><td>Dec. 1</td><td>Teacher work day</td></tr></table>',
    '2026-09-15T18:30 2026-11-19T17:00',
  ],
  [
    'a list of days off under a sentence that says so',
    '<p>The library will be closed on these holidays:</p><ul><li>September 7</li><li>October 12, Columbus Day</li></ul><p>The Board meets on September 16, 2026 at 7 p.m.</p>',
    '2026-09-16T19:00',
  ],
  [
    'an hour at which something closes',
    '<ul><li>November 25 - Library closes at 5 p.m.</li><li>November 27, day after Thanksgiving</li><li>December 2, trustees meeting at 5 p.m.</li></ul>',
    '2026-12-02T17:00',
  ],
  [
    'when a policy was adopted and reviewed',
    '<p>Members may be removed at any regular meeting.</p><p>First Adoption:<br>March 4, 2010<br>Revision Adoption:<br>May 6, 2014/ June 7, 2018<br>Reviewed Dates:<br>July 8, 2022</p><p>Date of Revision<br>May 9, 2023<br>August 2, 2024</p>',
    '',
  ],
  [
    'a day on which rules were changed, and the one the new text is from',
    '<p>The Board adopted changes to the policy manual on August 11, 2026.</p><h2>Board policies (August 11, 2026)</h2><p>The text will be available on the website on September 4, 2026.</p>',
    '',
  ],
  [
    'ballots, and what must arrive by when',
    '<h2>Budget hearing: October 6, 2026, 7 p.m.</h2><ul><li>Must be received if by mail: October 13, 2026</li><li>Must be returned by hand: October 19, 2026</li></ul>',
    '2026-10-06T19:00',
  ],
  [
    'news with the day it came out',
    '<h1>Roof to be replaced</h1><p>August 18, 2026</p><p>The board of trustees has asked for offers to replace the roof of two schools; work begins in summer and ends before classes do.</p>',
    '',
  ],
  [
    'a letter that bears its day in its name',
    '<h1>Superintendent’s Update 8/21/26</h1><p>We talked about the budget in the work session on Monday.</p>',
    '',
  ],
  [
    'who wrote a page, and when',
    '<p>jdoe Tue, 07/07/2026 - 10:24</p><p>The Board awards bids at its meetings.</p>',
    '',
  ],
  [
    'an hour in bold above each of two lists of days',
    '<p><b>Full board, 5:30 p.m.</b><br>Sept. 14, 2026<br>Oct. 12, 2026<br><b>Finance committee, 4 p.m.</b><br>Sept. 21, 2026<br>Oct. 19, 2026<br>**moved because of a holiday</p>',
    '2026-09-14T17:30 2026-09-21T16:00 2026-10-12T17:30 2026-10-19T16:00',
  ],
  [
    'two bodies in bold above the same days, each with its hour',
    '<p><b>Pension committee – 4:00 p.m.<br>Finance – 5:00 p.m.</b><br>Sept. 21, 2026<br>Oct. 19, 2026</p>',
    '2026-09-21T16:00 2026-09-21T17:00 2026-10-19T16:00 2026-10-19T17:00',
  ],
  [
    'days and hours in two columns that are no table',
    '<div><div><p>Date</p><p>September 8, 2026</p><p>October – none</p><p>November 10, 2026</p></div><div><p>Time</p><p>6:30pm</p><p>-</p><p>5:30pm</p></div></div>',
    '2026-09-08T18:30 2026-11-10T17:30',
  ],
  [
    'several meetings of a day in its line',
    '<ul><li>September 16 9:30 a.m. (Building Committee), 5:30 p.m. (Budget Workshop), 6:30 p.m. (Regular Meeting)</li></ul>',
    '2026-09-16T09:30 2026-09-16T17:30 2026-09-16T18:30',
  ],
  [
    'an hour alone under a heading that says it is about meetings',
    '<h2>Meetings</h2><ul><li>7:00 PM</li><li>3rd Tuesday</li></ul><h2>Hours</h2><p>8 a.m. - 4:30 p.m.</p><h2>Agendas</h2><p>Agenda of September 15, 2026</p>',
    '2026-09-15T19:00',
  ],
  [
    'several meetings under a day, each in a sentence',
    '<h4>Monday, September 14</h4><p>The Zoning Board will meet at 9 a.m. in the annex, with a long list of things to settle before the fall.</p><p>The School Committee will meet at 7 p.m. in the Oak School library, where it takes up the budget of next year.</p><h4>Tuesday, September 15</h4><p>The Council will meet at 10:30 a.m.</p>',
    '2026-09-14T09:00 2026-09-14T19:00 2026-09-15T10:30',
  ],
  [
    'two meetings of a day in one sentence',
    '<p>On Tuesday, September 29, the Safety Committee will meet at 2:00 PM and the Finance Committee will meet at 3:00 PM.</p>',
    '2026-09-29T14:00 2026-09-29T15:00',
  ],
  [
    'a sentence for all that is broken into two lines, and a footnote with an hour of its own',
    '<p>All meetings are held in the secretary’s office located</p><p>on the fairgrounds at 7:00 PM. They are open to the public.</p><p>September 1, 2026</p><p>October 6, 2026</p><p>*November 7, 2026*</p><p>*Annual election 10:00 a.m. - 2:00 p.m.</p>',
    '2026-09-01T19:00 2026-10-06T19:00 2026-11-07T10:00',
  ],
  [
    'a month as a grid under weekdays of two letters',
    '<h2>September 2026</h2><table><tr><th>SU</th><th>MO</th><th>TU</th><th>WE</th></tr><tr><td>13</td><td>14</td><td><div>15</div><div>Board meeting</div><p>6:00 pm</p></td><td>16</td></tr></table>',
    '2026-09-15T18:00',
  ],
  [
    'the hour of a post is not that of the meetings it tells of',
    '<p>Posted on <time class="entry-date" datetime="2026-08-12T10:02:00-05:00">August 12, 2026</time></p><p>The council meetings return to the chamber on September 7.</p>',
    '2026-09-07',
  ],
  [
    'another body that meets later on the same day',
    '<p>The Friends meet on September 8, 2026 at 4:30 p.m. The Library Board meeting is on the same day beginning at 5:30 p.m.</p>',
    '2026-09-08T16:30 2026-09-08T17:30',
  ],
  [
    'an hour ahead of each of several lists',
    '<h1>Meeting dates</h1><p>Trustees meet on second Mondays at 6:30 p.m.</p><p>Dates for 2026:</p><p>October 12</p><p>November 9</p><p>The arts commission meets on third Tuesdays at 6:00 p.m.</p><p>Dates for 2026:</p><p>October 20</p><p>November 17</p>',
    '2026-10-12T18:30 2026-10-20T18:00 2026-11-09T18:30 2026-11-17T18:00',
  ],
])('%s', (_name, body, expected) => {
  expect(starts(body)).toBe(expected);
});
