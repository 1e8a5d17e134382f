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
])('%s', (_, body, expected) => {
  expect(starts(body)).toBe(expected);
});
