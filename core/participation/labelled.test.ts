import { expect, it } from 'vitest';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string) => startsOn(body, { title: 'Planning Board | Town', path: 'planning-board' });

// A day whose label says that it is a last day, an opening or a notice is no meeting, wherever the label stands; the
// meetings beside it are found with their hours.
it.each([
  [
    'rows of a label and its day',
    '<table><tr><td>Papers to be filed by</td><td>September 3, 2026</td></tr><tr><td>Tax bills mailed</td><td>9/4/2026</td></tr><tr><td>Public hearing</td><td>September 14, 2026, 7 p.m.</td></tr></table>',
    '2026-09-14T19:00',
  ],
  [
    'rows of a day and its label',
    '<table><tr><td>September 3, 2026 5:00 PM</td><td>Questions on the proposal due</td></tr><tr><td>September 8, 2026</td><td>Leaf collection starts</td></tr><tr><td>September 14, 2026</td><td>Work session, 7 p.m.</td></tr></table>',
    '2026-09-14T19:00',
  ],
  [
    'columns',
    '<table><tr><th>Notices mailed</th><th>Meeting date</th><th>Minutes approved</th></tr><tr><td>8/31/2026</td><td>9/14/2026</td><td>10/13/2026</td></tr><tr><td>9/28/2026</td><td>10/12/2026</td><td>11/10/2026</td></tr></table>',
    '2026-09-14 2026-10-12',
  ],
  [
    'cards',
    '<div><h3>Grant window closes</h3><p>Friday, September 25, 2026 at 4 p.m.</p></div><div><h3>Budget workshop</h3><p>Monday, September 14, 2026 at 7 p.m.</p></div><div><h3>Pool opens for the season</h3><div>When</div><div>September 26, 2026</div></div>',
    '2026-09-14T19:00',
  ],
  [
    'a label in bold and meetings that follow it',
    '<div><div><b>Application deadline</b></div><div>September 3, 2026</div></div><div><span>Public hearing</span><div>September 14, 2026, 7 p.m.</div></div><div><span>Regular meeting</span><div>September 28, 2026, 7 p.m.</div></div>',
    '2026-09-14T19:00 2026-09-28T19:00',
  ],
  [
    'items behind their days, in brackets too',
    '<ul><li>Sept. 3 – Nominations close</li><li>Sept. 8 (first quarter taxes due)</li><li>Sept. 14, 7 p.m. – Regular meeting</li><li>Sept. 28, 7 p.m. (Columbus Day)</li><li>Wednesday, Nov. 4, 7 p.m. (due to Election Day)</li></ul>',
    '2026-09-14T19:00 2026-09-28T19:00 2026-11-04T19:00',
  ],
  [
    'a deadline in the line below a meeting with its day',
    '<p>Regular meeting: September 14, 2026, 7 p.m.<br>Deadline for new business: September 3, 2026<br>Special meeting: September 28, 2026, 7 p.m.</p>',
    '2026-09-14T19:00 2026-09-28T19:00',
  ],
  [
    'a last day right behind the hour of a meeting',
    '<p>The next meeting is on September 14, 2026 at 7 p.m. September 30, 2026 is the final day to file.</p>',
    '2026-09-14T19:00',
  ],
  [
    'what was signed, stamped, printed and observed',
    '<p>The mayor signed the bill on August 3, 2026. It ran in the Herald on August 10, 2026. Received by the town clerk August 20, 2026 at 2:14 p.m. Issue 14, August 21, 2026. Tickets go on sale September 2, 2026. The board meets on September 14, 2026 at 7 p.m.</p>',
    '2026-09-14T19:00',
  ],
  [
    'elections as entries of a calendar',
    '<h3>Election Day</h3><p>November 3, 2026, 7 a.m.</p><h3>Planning board</h3><p>November 9, 2026, 7 p.m.</p>',
    '2026-11-09T19:00',
  ],
  [
    'labels in Spanish',
    '<table><tr><td>Última actualización</td><td>20 de agosto de 2026</td></tr><tr><td>Cierre de inscripciones</td><td>3 de septiembre de 2026</td></tr><tr><td>Inicio de matrícula</td><td>4 de septiembre de 2026</td></tr><tr><td>Reunión ordinaria</td><td>14 de septiembre de 2026, 7:00 p.m.</td></tr></table>',
    '2026-09-14T19:00',
  ],
  [
    'meetings whose neighbours only look like labels',
    '<h2>Schedule</h2><p>Staff reports are due. Offices closed.</p><h4>September 14, 2026</h4><p>7 p.m.</p><ul><li>October 12, 2026</li><li>November 9, 2026</li></ul><p>Copyright of the town. All rights reserved.</p>',
    '2026-09-14T19:00 2026-10-12T19:00 2026-11-09T19:00',
  ],
  [
    'meetings with what is said of their papers',
    '<table><tr><th>Date</th><th>Starts</th><th>Status</th></tr><tr><td>9/14/2026</td><td>7 p.m.</td><td>Agenda posted</td></tr><tr><td>10/12/2026</td><td>7 p.m.</td><td>Approved</td></tr></table><p>November 9, 2026 at 7 p.m. - Due to the storm, the meeting is held online.</p>',
    '2026-09-14T19:00 2026-10-12T19:00 2026-11-09T19:00',
  ],
  [
    'meetings that speak of deadlines, openings and reasons',
    '<ul><li>September 14, 2026 7 p.m. – Applications due September 3, 2026</li><li>Due to the holiday, the board meets on September 29, 2026 at 7 p.m.</li></ul><p>The budget hearing opens on October 5, 2026 at 6 p.m.</p><h3>October 12, 2026, 7 p.m.</h3><p>Talk about the budget of the fiscal year. Captions available</p><p><b>Candidates’ forum before election day</b></p><p>October 19, 2026, 7 p.m.</p>',
    '2026-09-14T19:00 2026-09-29T19:00 2026-10-05T18:00 2026-10-12T19:00 2026-10-19T19:00',
  ],
  [
    'posts with their days in all kinds of place',
    '<article><h3><a href="/a">How we plan the playground</a></h3><div>August 20, 2026 | News, Town Hall</div><p>Come and see. <a href="/a">Read more</a></p></article><article><h3>Board approves the bus routes</h3><p>Ann B. Lee, 8/21/2026</p><p>It took an hour.</p></article><div><a href="/b">Road work on Mill Street</a><p>Aug. 24, 2026</p><p>Crews work by night.</p><a href="/b">Read more</a></div><p>OAK FALLS, Aug. 25, 2026 – Crews of the town have put back the bridge that was lost in the flood of last year.</p><h3>Announcements</h3><div><div>August 26, 2026</div><a href="/c">New rules for dogs</a></div><h3>Board meeting</h3><p>August 27, 2026</p><p>Watch it online. Read more</p>',
    '2026-08-27',
  ],
  [
    'rows of what was recorded, whatever each is called',
    '<h2>Archive</h2><table><tr><th>Name</th><th>Date</th><th>Duration</th><th>Video</th></tr><tr><td>Harvest newsletter</td><td>September 14, 2025</td><td>26 min</td><td><a href="/v/1">Video</a></td></tr><tr><td>Planning Board</td><td>August 4, 2025</td><td>01h 07m</td><td><a href="/v/2">Video</a></td></tr></table>',
    '2025-08-04 2025-09-14',
  ],
])('%s', (_name, body, expected) => {
  expect(starts(body)).toBe(expected);
});
