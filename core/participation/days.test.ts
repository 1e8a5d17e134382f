import { expect, it } from 'vitest';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string) => startsOn(body, { title: 'Families | School District', path: 'families' });

// Which of the days that a page writes are meetings: those of timelines, agendas, notices, policies and school calendars
// are mostly not.
it.each([
  [
    'the steps of a budget, of which some are meetings',
    '<h1>Budget Calendar 2026-27</h1><p>Budget goals – Nov. 5, 2026</p><p>Budget workshop – Feb. 4, 2027</p><p>Copies for the public – May 4, 2027</p><p>Budget hearing – May 6, 2027</p>',
    '2027-02-04 2027-05-06',
  ],
  [
    'a timeline with the words beneath each day',
    '<h1>Boundary Study Timeline</h1><h3>October 6</h3><p>Draft maps drawn</p><h3>October 20</h3><p>Families are sent the maps before the open house</p><h3>November 5</h3><p>Open house at Oak Middle School</p>',
    '2026-11-05',
  ],
  [
    'a step with an hour of its own',
    '<h1>Budget Timeline</h1><ul><li>Sept. 9 – Forms sent to schools</li><li>Sept. 23, 6:00 p.m. – The Board adopts the plan</li></ul>',
    '2026-09-23T18:00',
  ],
  [
    'reminders and announcements of a meeting',
    '<h2>Timeline for feedback</h2><p>Sept. 8 – Forum on Oct. 1 announced to families by email</p><p>Sept. 29 and 30 – Reminder sent for Oct. 1 forum</p><p>Oct. 1 – Community forum</p>',
    '2026-10-01',
  ],
  [
    'a school calendar whose days stand behind their names',
    '<h1>Calendar</h1><table><tr><th>Event</th><th>Schools</th><th>Date</th></tr><tr><td>Labor Day</td><td>All</td><td>9/7/2026</td></tr><tr><td>Staff development</td><td>All</td><td>9/18/2026</td></tr><tr><td>Count day</td><td>Oak</td><td>10/1/2026</td></tr><tr><td>Picture day</td><td>Oak</td><td>10/2/2026</td></tr><tr><td>Thanksgiving break</td><td>All</td><td>11/26/2026</td></tr><tr><td>Board workshop</td><td>All</td><td>9/10/2026</td></tr></table>',
    '2026-09-10',
  ],
  [
    'a school calendar with labels for day and event',
    `<h1>Calendar</h1>${[
      ['September 7', 'Labor Day'],
      ['September 10', 'Board workshop'],
      ['September 18', 'Staff development'],
      ['October 1', 'Count day'],
    ]
      .map(([day, what]) => `<div><p>Date:</p><p>${day}</p><p>Event:</p><p>${what}</p></div>`)
      .join('')}<p>Date: November 26</p><p>Event: Thanksgiving break</p><p>Date: December 21</p><p>Winter break</p>`,
    '2026-09-10',
  ],
  [
    'minutes that an agenda approves',
    '<h1>Committee agenda</h1><p>September 14, 2026, 6:30 p.m.</p><ol><li>Approval of August 10 minutes</li><li>Minutes of previous meeting (July 13)</li><li>Next meeting: October 12, 2026, 6:30 p.m.</li></ol>',
    '2026-09-14T18:30 2026-10-12T18:30',
  ],
  [
    'the day of a notice, above and below it',
    '<h1>Special board meeting</h1><p>August 20, 2026</p><p>The board will hold a special meeting on Tuesday, September 8, 2026 at 7 p.m.</p><p>Date: August 20, 2026</p>',
    '2026-09-08T19:00',
  ],
  [
    'an office that is shut, with the hours of the day',
    '<h1>Board events</h1><p>Labor Day (Office Closed)</p><p>September 7, 2026 8:00 AM - 4:00 PM</p><p>Board meeting</p><p>September 8, 2026 9:30 AM - 10:30 AM</p>',
    '2026-09-08T09:30',
  ],
  [
    'a filing deadline whose column says that it is ahead of the meeting',
    '<h1>Zoning board</h1><table><tr><td>Filing deadline<br>the Wednesday two weeks<br>prior to the meeting</td><td>Meeting date</td></tr><tr><td>September 2, 2026</td><td>September 16, 2026</td></tr></table>',
    '2026-09-16',
  ],
  [
    'the dates of links and of a date picker',
    '<h1>Advisory board</h1><button class="top-bar__datepicker">9/1/2026</button><ul><li>Meeting, September 9, 2026</li></ul><h2>Other useful links</h2><ul><li>10-01-2025 First edition dashboard</li></ul>',
    '2026-09-09',
  ],
  [
    'meetings in a table below the members',
    '<h1>Pension board</h1><p>The old board expired on December 31, 2025.</p><h2>Members</h2><ul><li>A. Long, term ends 10/1/2026</li></ul><table><tr><th>Meeting title</th><th>Meeting date</th><th>Agenda</th></tr><tr><td>Pension board</td><td>9/14/2026 8:00 AM</td><td>Agenda</td></tr></table>',
    '2026-09-14T08:00',
  ],
  [
    'a policy and its history',
    '<h1>Notice of Board Meetings</h1><p>The board gives notice of its meetings a day ahead.</p><p>Adopted:<br>January 5, 1987</p><p>Reviewed:<br>March 24, 2014<br>May 20, 2019<br>November 20, 2025</p>',
    '',
  ],
  [
    "a school's calendar",
    '<h1>PTA Calendar</h1><table><tr><td>Sept 8</td><td>First full day of school</td></tr><tr><td>Sept 22</td><td>PTA meeting, 6:30 pm</td></tr><tr><td>Oct 12</td><td>Schools closed</td></tr><tr><td>Nov 3</td><td>Election Day</td></tr><tr><td>Nov 10</td><td>PTA meeting, 6:30 pm</td></tr></table>',
    '2026-09-22T18:30 2026-11-10T18:30',
  ],
  [
    'the opening of a form in an entry of its own',
    '<h1>Candidate filing begins</h1><div>When:</div><div>Monday, September 14, 2026 - 12:00am</div><p>Papers are filed with the secretary of the school board.</p>',
    '',
  ],
  [
    'a period for comments and the meeting that opens it',
    '<h1>School boundaries</h1><p>On Oct 6 a community meeting is held.</p><p>From Oct 6th-30th the feedback period is open.</p><p>From Nov 2nd-13th a second round of feedback is requested.</p>',
    '2026-10-06',
  ],
  [
    'a deadline far ahead of its day',
    '<h1>Superintendent search</h1><p>The deadline for applications to be sent in for the position of superintendent is Oct. 9.</p><p>Oct. 20 — The board will hold focus groups with families.</p>',
    '2026-10-20',
  ],
  [
    'two quarters and a cancelled day',
    '<h1>Planning board meetings</h1><p>Second quarter: November 2nd to January 20th</p><ul><li>Monday, Nov. 9, 2026</li><li>CANCELLED Monday, Nov. 23, 2026 - HOLIDAY</li></ul>',
    '2026-11-09 2026-11-23',
  ],
  [
    'months for which another hour is meant',
    '<p>The board meets on second Mondays at 7:00 p.m. from September through May, and at 5:30 p.m. in June and July.</p><h2>Board meetings</h2><ul><li>May 10, 2027</li><li>June 14, 2027</li><li>July 12, 2027</li></ul>',
    '2027-05-10T19:00 2027-06-14T17:30 2027-07-12T17:30',
  ],
  [
    'a rule in one sentence and the next day in another',
    '<p>The council meets on third Tuesdays at 7 p.m. The next meeting is on September 15, 2026.</p><p>Meeting dates for 2027 are as follows, unless the council votes to change any of them at a meeting before that:</p><p>January 19</p><p>August 17</p>',
    '2026-09-15T19:00 2027-01-19T19:00 2027-08-17T19:00',
  ],
  [
    'a school year in bold above other headings',
    '<p><b>Meetings (2025-2026 school year)</b></p><h2>General meetings</h2><p>10/6/2025</p><h2>PTA board</h2><ul><li>Sept 8</li><li>Jan 12</li><li>June 1</li></ul>',
    '2025-09-08 2025-10-06 2026-01-12 2026-06-01',
  ],
  [
    'a year that is of a plan, and of another sentence',
    '<p>The next session on the district plan for 2028-2033 is on Wednesday, October 14, from 6-8 pm. The board talks of the tax for 2027 and of nothing else that evening, as it has said before.</p>',
    '2026-10-14T18:00',
  ],
  [
    'days without a meeting, and an order of another day',
    '<p>The board meets at 6 p.m. on second Mondays.</p><p>No board meeting on Monday, November 23, 2026 or Monday, December 28, 2026.</p><p>By the March 12, 2020 Order on open meetings, this board meeting takes place on September 14, 2026, at 6 p.m.</p><div>Adoption Date: May 13, 2019</div>',
    '2026-09-14T18:00',
  ],
  [
    'columns that are set as typed',
    '<h1>Board meetings</h1><p>All meetings begin at 7:30 p.m.</p><pre>2026 DATES        FILING DEADLINE\nOct. 12           Sept. 21\nNov. 9            Oct. 19\nDec. 14           Nov. 23</pre>',
    '2026-10-12T19:30 2026-11-09T19:30 2026-12-14T19:30',
  ],
  [
    'days that follow each other in running text',
    '<p>The board talks of enrollment at the January 12 and 26 meetings, which are open to all families. At the April 13 workshop it hears what the staff think of it, and at the Nov. 9 meeting it decides.</p>',
    '2027-01-12 2027-01-26 2027-04-13 2027-11-09',
  ],
  [
    'minutes of more than one day, as items of an agenda',
    '<h1>Library board</h1><p>September 14, 2026, 6:30 p.m.</p><ol><li>Consider approving the minutes for the meeting held on August 10, 2026 and the special meeting held on August 24, 2026.</li></ol><h3>4. CONSENT ITEMS</h3><p>a) MINUTES OF JULY 13TH MEETING</p><p><b>June 8 Meeting Minutes</b></p><p>The board shall review and approve the minutes of June</p>',
    '2026-09-14T18:30',
  ],
  [
    'cells of a calendar that hold nothing but their day',
    '<table><tr><th>Sunday</th><th>Monday</th><th>Tuesday</th></tr><tr><td>Aug 30</td><td>31</td><td>Sep 1</td></tr></table><h2>Parks committee</h2><p>Monday, September 14, 2026, at 6:00pm</p>',
    '2026-09-14T18:00',
  ],
  [
    'the day of a memorandum, and of what was sent',
    '<p>DATE: August 26, 2026<br>TO: Board members<br>RE: Packet for the meeting on September 8, 2026</p><p>The agenda of the meeting was emailed to you on August 24, 2026. View the approved minutes of the July 13, 2026 board meeting.</p>',
    '2026-07-13 2026-09-08',
  ],
  [
    'the day of an election, and that of a law',
    '<p>The board of elections meets on Thursday, November 12, 2026 at 9 a.m. to complete its canvass of the November 3 Municipal Elections.</p><p>As by the September 16, 2021 enactment of a law, the meeting may be held online.</p>',
    '2026-11-12T09:00',
  ],
  [
    'days at school, with the hour at which it ends',
    '<h1>PTA and school dates</h1><ul><li>Sept. 25 - 2-hour early release @ 11:30 a.m.</li><li>Oct. 6 - PTA meeting at 6:30: all welcome</li></ul><p>Due to the cold, schools will be canceled on Wednesday, September 9, 2026. All evening activities are held as scheduled.</p>',
    '2026-10-06T18:30',
  ],
  [
    'accounts of a year, and a break that explains',
    '<h1>Bond oversight committee</h1><p>Performance audit – June 30, 2025</p><p>The next meeting will be after the spring break for all schools, which is March 22 through March 26.</p><p>The plan goes before the school board on October 13, 2026.</p>',
    '2026-10-13',
  ],
  [
    'years behind each part of a list in running text',
    '<p>All meetings will be held at 6:30 p.m. at Ida B. Moore High School: Oct. 5, Nov. 9 (tax hearing), Dec. 7 (all in 2026), Jan. 11, Feb. 8 (budget vote) and June 7 (all in 2027), unless the board says otherwise.</p>',
    '2026-10-05T18:30 2026-11-09T18:30 2026-12-07T18:30 2027-01-11T18:30 2027-02-08T18:30 2027-06-07T18:30',
  ],
  [
    'the days of posts beside their titles',
    '<p>The board meets on <b>September 14, 2026</b>.</p><p>More from us</p><ul><li><a>How we plan for snow days</a> <time datetime="2026-08-29">Aug 29</time></li></ul><h2>Most read</h2><ul><li>Parade set for August 13</li></ul>',
    '2026-09-14',
  ],
  [
    'a list of dates that are names of documents',
    `<h2>Minutes</h2><div>${['April 8', 'March 25', 'March 18', 'March 11', 'February 25', 'February 11', 'January 28', 'January 14'].map((day) => `<a href="/m.docx">${day}, 2026</a> <span>DOCX</span> `).join('')}</div>`,
    '2026-01-14 2026-01-28 2026-02-11 2026-02-25 2026-03-11 2026-03-18 2026-03-25 2026-04-08',
  ],
  [
    'a column of cut-off days',
    '<table><tr><th>Meeting date</th><th>Cutoff</th></tr><tr><td>September 10</td><td>August 27</td></tr><tr><td>October 8</td><td>September 24</td></tr></table>',
    '2026-09-10 2026-10-08',
  ],
  [
    'a list that runs from May of one year to April of the next',
    '<p><b>Meeting schedule: May 2026 - April 2027</b></p><p>May 11th and 18th<br>September 14th and 26th<br>December 14th<br>January 11th and 25th<br>April 12th</p>',
    '2026-05-11 2026-05-18 2026-09-14 2026-09-26 2026-12-14 2027-01-11 2027-01-25 2027-04-12',
  ],
  [
    'a list between two days that state their years',
    '<h1>Board meetings</h1><ul><li>February 2, 2026</li><li>March 2</li><li>August 3</li><li>September 14</li><li>December 7</li><li>January 11, 2027</li></ul>',
    '2026-02-02 2026-03-02 2026-08-03 2026-09-14 2026-12-07 2027-01-11',
  ],
  [
    'a list for one year and the first month of the next',
    '<p><b>Meetings for the year 2026 and for January 2027</b></p><p>January 12<br>February 9<br>June 8<br>November 9<br>January 11</p>',
    '2026-01-12 2026-02-09 2026-06-08 2026-11-09 2027-01-11',
  ],
  [
    'a list in no clear order, which stays in the year that is near',
    '<h1>Rezoning sessions</h1><ul><li>August 25: board workshop</li><li>August 24: board workshop</li><li>August 20: input session</li><li>April 6: board workshop</li><li>April 13: board workshop</li><li>April 27: input session</li></ul>',
    '2026-04-06 2026-04-13 2026-04-27 2026-08-20 2026-08-24 2026-08-25',
  ],
  [
    'days far below an old law',
    '<h1>Advisory committee</h1><p>The rules for committees went into effect on January 25, 2010.</p><p>They help families.</p><p>Meetings are held four times.</p><p>All are welcome.</p><p>Save the date!</p><p>October 7th, 5 PM - in the library</p><p>December 9th, 5 PM - in the library</p>',
    '2026-10-07T17:00 2026-12-09T17:00',
  ],
  [
    'a deadline that has a day of its own, a meeting moved to a day, and one that is open to all',
    '<p>October regular meeting 6:00 PM October 26 – Deadline for submittals is September 25th.</p><p>Monday, November 23, 2026 rescheduled to November 16, 2026</p><p>December 8, 2026 • 2pm-4pm • Open to the Public</p>',
    '2026-10-26T18:00 2026-11-16 2026-12-08T14:00',
  ],
  [
    'a list that goes beyond the school year of its heading',
    '<h3>2026-2027 meetings</h3><ul><li>December 9</li><li>January 13</li><li>June 9</li><li>July 14</li><li>November 10</li></ul>',
    '2026-12-09 2027-01-13 2027-06-09 2027-07-14 2027-11-10',
  ],
  [
    'the year that a budget or a calendar is for',
    '<p>At their July 21, 2026 meeting, the board published budgets for 2027 following sessions held on May 12 and June 23.</p><ul><li>Vote: 2027-28 academic calendar</li></ul><p><b>School Committee</b> meeting (September 15, 6pm)</p>',
    '2026-05-12 2026-06-23 2026-07-21 2026-09-15T18:00',
  ],
  [
    'days on which school ends early, terms and reopenings in a calendar',
    '<table><tr><td>9/8/2026</td><td>1:00 dismissal (PD)</td></tr><tr><td>9/14/2026</td><td>Board meeting</td></tr><tr><td>10/16/2026</td><td>End 1st Q</td></tr><tr><td>10/31/2026</td><td>Halloween</td></tr></table><p>Town Hall will be closed and will reopen on Tuesday, November 3rd.</p>',
    '2026-09-14',
  ],
  [
    'a long timeline of days in bold',
    `<h1>Vacancy timeline</h1>${[1, 2, 3, 4, 5, 6, 7, 8].map((day) => `<p><b>September ${day}, 2026</b></p><p>Papers read in the office</p>`).join('')}<p><b>September 21, 2026</b></p><p>Special board meeting</p><p><b>September 29, 2026</b></p><p>Press release on the new member</p>`,
    '2026-09-21',
  ],
  [
    'news to be told and told already, and schools that close',
    '<p>The names of the finalists will be shared next Thursday, September 10. Two forums are held on September 24.</p><p>This message about the board meeting calendar was e-mailed to all parents on August 28 at 2 p.m.</p><p>We will be closing school on Monday, October 5, which was first scheduled as a spare day.</p>',
    '2026-09-24',
  ],
  [
    'the day of a post ahead of a list of meetings',
    '<h1>Budget meetings</h1><p>August 20, 2026</p><p>The district will host meetings on the budget to share information and to hear what families and others say.</p><ul><li>September 22: General support</li><li>October 20: Instruction</li></ul>',
    '2026-09-22 2026-10-20',
  ],
  [
    'a step that has begun, in an item of its own',
    '<p>Redistricting, step by step:</p><ul><li>June 4, 2026 (Thursday): Committee application process began</li><li>Sept. 17, 2026: Committee meeting</li></ul>',
    '2026-09-17',
  ],
  [
    'the year that a weekday tells further down, and one of a report',
    '<h2>Updates from 2025</h2><p>Two information sessions will be held on October 7 and October 8.</p><p><b>When:</b> Wednesday, October 7, at 6:30 p.m.</p><p><b>When:</b> Thursday, October 8, at 6:30 p.m.</p><h2>Meetings put off</h2><p>A special meeting to approve the 2024-25 annual financial report was scheduled for Sept. 8, the board says in its letter to all of the families who live here.</p>',
    '2026-09-08 2026-10-07T18:30 2026-10-08T18:30',
  ],
  [
    'the hour of a stamp',
    '<h1>School board meeting moved to Tuesday, Sept. 22</h1><div>By Kim Lee <time datetime="2026-08-31T16:30:00-04:00">Aug 31, 2026</time></div><p>Mark your calendars for Tuesday, Sept. 22 at 6 p.m., when the board meets.</p>',
    '2026-09-22T18:00',
  ],
  [
    'a post about a meeting',
    '<article><h1>My first PTO meeting</h1><time datetime="2026-08-19">August 19, 2026</time><p>The kick-off meeting on Tuesday was full of families who had come to hear what is planned for the year that begins.</p></article>',
    '',
  ],
  [
    'a long list of days in one line',
    `<p>The 2026 dates of the library board are:</p><p>${['January 21', 'February 18', 'March 18', 'April 15', 'May 20', 'June 17', 'July 22', 'August 19', 'September 16', 'October 21', 'November 18'].map((day) => `${day}, 2026`).join(', ')}, and December 16, 2026</p>`,
    '2026-01-21 2026-02-18 2026-03-18 2026-04-15 2026-05-20 2026-06-17 2026-07-22 2026-08-19 2026-09-16 2026-10-21 2026-11-18 2026-12-16',
  ],
  [
    'steps below their days, with an hour and without',
    '<h4>Tuesday, September 1, 2026 (regular meeting)</h4><p>Public hearing on the maps.</p><h4>Friday, September 4, 2026, 4:30 PM</h4><p>Deadline for maps from the public.</p><h4>Tuesday, September 8, 2026</h4><p>Draft maps posted to the project website</p>',
    '2026-09-01',
  ],
  [
    'stamps of posts, a house that closes, and the day of a notice said again',
    '<h1>Board of Trustees</h1><p>Monday, 24 August 2026 14:06</p><h4>Town Hall closes at 1:00pm</h4><p>Friday, September 4, 2026</p><p>Posted August 28, 2026 by Town Clerk</p><p>August 28, 2026</p><p>The board meets on September 15, 2026.</p>',
    '2026-09-15',
  ],
  [
    'a list of one year under a heading of two',
    '<h3>Board meetings for FY 2026-2027</h3><table><tr><td>April 2</td></tr><tr><td>June 4</td></tr><tr><td>July 9</td></tr><tr><td>September 3</td></tr></table>',
    '2026-04-02 2026-06-04 2026-07-09 2026-09-03',
  ],
  [
    'a fiscal year in words, and a column named after its deadline',
    '<h2>Meetings of the fiscal year</h2><p>(October 1, 2025, through September 30, 2026)</p><table><tr><th>Commission meeting date</th><th>Deadline to submit materials (noon)</th></tr><tr><td>September 22, 2026</td><td>September 8</td></tr></table>',
    '2026-09-22',
  ],
])('%s', (_name, body, expected) => {
  expect(starts(body)).toBe(expected);
});
