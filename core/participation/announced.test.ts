import { expect, it } from 'vitest';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string) => startsOn(body, { title: 'Meetings | Town of Oak', path: 'meetings' });

// What legal notices, changed lists and boxes of days say of when people meet.
it.each([
  [
    'a list of days in a sentence of its own, behind the one that says whose they are',
    '<h1>Schedule for 2026</h1><p>Committee meetings are on the 2nd Tuesday of each month at 7:30 pm, and any and all business may be addressed. The dates are 1/13, 2/10, 3/10, 4/14, 5/12, 6/9, 7/14, 8/11, 9/8, 10/13, 11/10, 12/8.</p>',
    '2026-01-13T19:30 2026-02-10T19:30 2026-03-10T19:30 2026-04-14T19:30 2026-05-12T19:30 2026-06-09T19:30 2026-07-14T19:30 2026-08-11T19:30 2026-09-08T19:30 2026-10-13T19:30 2026-11-10T19:30 2026-12-08T19:30',
  ],
  [
    'no day of an order under which a board meets',
    '<p>Under Executive Order N-29-20 (March 17, 2020) the council meets online on September 15, 2026.</p>',
    '2026-09-15',
  ],
  [
    'a meeting at which somebody is honored',
    '<table><tr><th>Date</th><th>Meeting</th><th>Time</th></tr><tr><td>September 15, 2026<br>(Retirement recognition)</td><td>Regular session</td><td>6:00 p.m.</td></tr><tr><td>October 13, 2026</td><td>Regular session</td><td>6:00 p.m.</td></tr></table>',
    '2026-09-15T18:00 2026-10-13T18:00',
  ],
  [
    'no day of a notice beside the page',
    '<p>The council meets on September 15, 2026.</p><div><h2>Recent notices</h2><ul><li><a href="#">Budget 2026</a> <span>11/12/2025</span></li></ul></div>',
    '2026-09-15',
  ],
  [
    'the year that a long sentence gives for the list below it',
    '<p>*December meeting is Tuesday, Dec. 15, 2026</p><p>TAKE NOTICE that the Board of Fire Commissioners of Fire District No. 1, Borough of Oak, County of Maple, under Chapter 231 of the Laws of 1975, shall hold its regular monthly meetings for 2026 on the third Wednesday of each month at 7:00 p.m. on the following dates:</p><p>January 21, February 18, March 18 (reorganization) and October 21.</p>',
    '2026-01-21T19:00 2026-02-18T19:00 2026-03-18T19:00 2026-10-21T19:00 2026-12-15T19:00',
  ],
  [
    'a meeting whose line was updated',
    '<h2>Schedule 2026</h2><p>UPDATED: September 16 - Business meeting, 5:30 p.m.</p><p>October 14 - Business meeting, 5:30 p.m.</p><p>Updated: August 20, 2026</p>',
    '2026-09-16T17:30 2026-10-14T17:30',
  ],
  [
    'no day on which a notice was posted, as it tells itself',
    '<p>The council meets on September 15, 2026.</p><p>On September 8, 2026, this meeting announcement and the attached notices were posted in the Town Hall.</p>',
    '2026-09-15',
  ],
  [
    'days in boxes of their own below their month, and none of a deadline',
    '<h1>Calendar 2026</h1><h2>September</h2><div><div><span>04</span><div><p>Deadline for agenda items of the September 18th board meeting</p></div></div><div><span>18</span><div><p>Board meeting<br>8:30 am</p></div></div></div><h2>October</h2><div><div><span>16</span><div><p>Board meeting<br>8:30 am</p></div></div></div>',
    '2026-09-18T08:30 2026-10-16T08:30',
  ],
  [
    'what a heading opens, wherever it stands',
    '<h2 role="button" aria-expanded="false" aria-controls="panel-1">Council agendas</h2><ul><li>2026</li></ul><div id="panel-1" style="display:none"><table><tr><th>Agenda</th></tr><tr><td><h3>Sep 15, 2026</h3><p>Council meeting</p></td></tr></table></div>',
    '2026-09-15',
  ],
  [
    'a workshop and a meeting of one day in one sentence',
    '<p>The Board will meet on September 8, 2026 with a workshop at 5PM and the regular meeting at 6PM.</p>',
    '2026-09-08T17:00 2026-09-08T18:00',
  ],
  [
    'boards that meet one after the other',
    '<p>The boards will meet on Monday, September 14, 2026, at the following times: Wetlands Board, 6:00 p.m.; Dunes Board, 6:30 p.m.; and Bay Board, 7:00 p.m.</p>',
    '2026-09-14T18:00 2026-09-14T18:30 2026-09-14T19:00',
  ],
  [
    'an hour for each kind of session, by what tells them apart',
    '<h1>Business meetings and testimony sessions</h1><p>Business meetings begin at 9 a.m., adjourn immediately into executive session, and resume at approximately 10 a.m. Testimony sessions begin at 2 p.m.</p><ul><li>September 16, 2026</li><li>October 7, 2026</li></ul>',
    '2026-09-16T09:00 2026-10-07T09:00',
  ],
  [
    'no day on which notice was given, as its head',
    '<h1>Meeting Notice – September 9, 2026</h1><p>Posted on September 9, 2026</p><p>The School Board will hold a work session at 3 p.m. September 14, 2026.</p>',
    '2026-09-14T15:00',
  ],
  [
    'the days of a budget before its fiscal year',
    '<h2>Budget Schedule - Fiscal Year 2027-2028</h2><table><tr><td>Public hearing by the Town Board</td><td>Feb. 16</td></tr><tr><td>Budget hearing and adoption</td><td>June 7</td></tr></table>',
    '2027-02-16 2027-06-07',
  ],
  [
    'the day above an agenda whose first item has the hour',
    '<p><b>Wednesday, September 2, 2026</b></p><p>Buildings are closed to visitors; call in to attend the meeting.</p><table><tr><td>1.</td><td>9:00 A.M.<br>Call to Order</td></tr><tr><td>2.</td><td>Approval of Agenda</td></tr></table>',
    '2026-09-02T09:00',
  ],
  [
    'a board that met by electronic means',
    '<p>The State Board of Dental Examiners met by electronic means at noon on Tuesday, April 28, 2026, to hear what its counsel had to say of the orders of the governor and of the health director.</p>',
    '2026-04-28T12:00',
  ],
  [
    'no hour in the number of a law',
    '<p>Ala. Code § 34-14A-4 provides that the Board shall meet at such times as the chair may designate. All meetings begin at 10:00 am.</p><ul><li>September 24, 2026</li><li>October 22, 2026</li></ul>',
    '2026-09-24T10:00 2026-10-22T10:00',
  ],
  [
    'two meetings of a day, parted by a dot',
    '<table><tr><th>Date</th><th>Meeting</th></tr><tr><td>September 8, 2026</td><td>Special Meeting<br>11:30 a.m. (Smith) • 6:00 p.m. (Vest)</td></tr></table>',
    '2026-09-08T11:30 2026-09-08T18:00',
  ],
  [
    'no last day that stands in brackets behind the day of a meeting',
    '<p><b>Meeting dates (submit by noon)</b></p><p>OCTOBER 1, 2026 (SEPTEMBER 21, 2026)</p><p>NOVEMBER 5, 2026 (OCTOBER 26, 2026)</p>',
    '2026-10-01 2026-11-05',
  ],
  [
    'no day of a ballot',
    '<p>A hearing of the council is on September 14, 2026, as the article that was on the May 5, 2026, ballot asks.</p>',
    '2026-09-14',
  ],
  [
    'an hour behind the last day to register',
    '<p>Register by September 10, 2026 to attend the workshop on September 17, 2026, 9 a.m.–noon.</p>',
    '2026-09-17T09:00',
  ],
  [
    'the meeting at which results are shared',
    '<p>The survey closes September 18, 2026. Results will be shared at the October 6 board meeting.</p>',
    '2026-10-06',
  ],
  [
    'a meeting in the sentence behind a stamp',
    '<p>Posted September 1, 2026. The council will meet in special session Thursday, September 3, 2026, at 5 p.m.</p>',
    '2026-09-03T17:00',
  ],
  ['no days that are excepted', '<p>Board Meetings: 2nd and 4th Tuesdays, 7 pm (except 12/22 and 7/13)</p>', ''],
  [
    'an hour ahead of each of two days',
    '<p>6:00 p.m. Thursday, September 17, 2026 and 9:00 a.m. Friday, September 18, 2026: Commission meeting</p>',
    '2026-09-17T18:00 2026-09-18T09:00',
  ],
])('reads %s', (_, body, expected) => {
  expect(starts(body)).toBe(expected);
});
