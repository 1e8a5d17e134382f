import { expect, it } from 'vitest';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string) => startsOn(body, { title: 'News | Town', path: 'news' });

it.each([
  [
    'the day of a release is none, where its first sentence gives the day of the meeting',
    `<h1>Board of Regents and finance committee to meet</h1><p>August 21, 2026</p><p>The Board of Regents and its finance committee will come together on Monday, August 24, at 11 a.m. in the upper hall of the old mill.</p><p><b>Monday, August 24, 2026</b></p>`,
    '2026-08-24T11:00',
  ],
  [
    'the days on which one can sign up to speak are none',
    '<h1>Facilities subcommittee</h1><p>The facilities subcommittee meets on September 30, 2026 at 5:30 p.m.</p><p>To speak, sign up ahead. The sign-up window is Monday, September 28 through Wednesday, September 30 by noon.</p>',
    '2026-09-30T17:30',
  ],
  [
    'the day on which a paper was handed on is none',
    '<h1>Board meeting</h1><p>September 16, 2026, 3 p.m.</p><ul><li>Consideration of the annual report as forwarded by the chief financial officer on September 9, 2026</li></ul>',
    '2026-09-16T15:00',
  ],
  [
    'the day on which a season begins is none',
    '<p>The water start date has been set for September 14th, 2026.</p><h1>Board meetings</h1><ul><li>September 16, 2026, 3 p.m.</li></ul>',
    '2026-09-16T15:00',
  ],
  [
    'a newsletter is no label where it is one of the matters of a meeting',
    '<h2>2026 special meeting dates</h2><ul><li>September 7, 2026 at 10:00 a.m. - Name change and newsletter</li><li>October 5, 2026 - Autumn newsletter</li></ul>',
    '2026-09-07T10:00',
  ],
  [
    'the stamp of a post is none, where the heading above it has the day of the meeting',
    '<h1>September 21, 2026 general meeting</h1><p>9/20/2026 11:05 am</p><p>7 p.m. in the library</p>',
    '2026-09-21T19:00',
  ],
  [
    'the day of an order that gives leave to meet from afar is none',
    '<h3>Parks committee meeting, September 18, 2026, 7:00 pm</h3><p>Virtual meeting under the Governor’s extension on March 29, 2026 of the open meeting order.</p><p>Held under the extension of May 3, 2026.</p>',
    '2026-09-18T19:00',
  ],
  [
    'the days on which feedback opened and closed are none',
    '<h1>New boundaries</h1><ul><li><b>Sept. 8, 2026</b> Board meeting: first scenarios</li><li><b>Sept. 9, 2026</b> Public feedback opened on the web page</li><li><b>Sept. 20, 2026</b> The committee application closed.</li></ul>',
    '2026-09-08',
  ],
  [
    'an hour at which doors open leaves the day a meeting',
    '<h2>Community meeting</h2><table><tr><th>Date/Time:</th><td>Saturday, September 5, 2026, 11:00 a.m. – 12:30 p.m. (doors open at 10:30 a.m.)</td></tr></table>',
    '2026-09-05T11:00',
  ],
  [
    'the hour of meetings that "are" on a weekday holds for their dates',
    '<h1>Senate meetings</h1><p>Senate meetings are the 2nd and 4th Thursdays from 2:10 to 4:00 p.m. in Building 2.</p><ul><li>September 10, 2026</li><li>September 24, 2026</li></ul>',
    '2026-09-10T14:10 2026-09-24T14:10',
  ],
  [
    'the day that a blog puts over its posts is none',
    '<div class="date-outer"><h2 class="date-header">Tuesday, September 15, 2026</h2><div class="date-posts"><div class="post"><h3>Board meeting this Thursday</h3><div><b>Thursday, September 17, 2026 at 7:00 PM</b></div></div></div></div>',
    '2026-09-17T19:00',
  ],
  [
    'what stands below each day in a cell is said of that day',
    '<h2>Boundary committee</h2><table><tr><th>Step</th></tr><tr><td><b>Sept. 8, 2026</b><p>Board meeting: first scenarios</p><b>Sept. 9, 2026</b><p>Public feedback opened on the web page</p><b>Sept. 10, 2026</b><p>Committee meeting</p></td></tr></table>',
    '2026-09-08 2026-09-10',
  ],
  [
    'the day of a memorandum is none, nor are those on which money is paid',
    '<p>Payment calendar: checks mailed September 2, direct deposit September 4</p><h1>Board meeting</h1><p>DATE: September 1, 2026</p><p>TO: Members of the board</p><p>FROM: The director</p><p>The board will meet on September 10, 2026 at 9 a.m.</p>',
    '2026-09-10T09:00',
  ],
])('%s', (_, body, expected) => {
  expect(starts(body)).toBe(expected);
});
