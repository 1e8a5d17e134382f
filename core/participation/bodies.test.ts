import { expect, it } from 'vitest';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string) => startsOn(body, { title: 'Meetings | Town of Oak', path: 'meetings' });

// Bodies whose name holds a word that is said of days on which nobody meets.
const bodies = [
  'Retirement Board',
  'Police Retirement System Board',
  'Holiday Committee',
  'Memorial Day Committee',
  'Veterans Day Parade Committee',
  'Publication Committee',
  'Filing Fee Committee',
  'Effective Teaching Committee',
  'Board of Elections',
  'Board of Registrars',
  'Notice Review Panel',
];

it.each(bodies)('takes the days of the %s for meetings', (name) => {
  const days = '2026-09-15 2026-10-13';
  expect(starts(`<h1>Meetings 2026</h1><ul><li>September 15 - ${name}</li><li>October 13 - ${name}</li></ul>`)).toBe(
    days,
  );
  expect(starts(`<h1>Meetings 2026</h1><ul><li>${name}: September 15</li><li>${name}: October 13</li></ul>`)).toBe(
    days,
  );
  expect(
    starts(
      `<h1>Meetings</h1><table><tr><td>September 15, 2026</td><td>${name}</td></tr><tr><td>October 13, 2026</td><td>${name}</td></tr></table>`,
    ),
  ).toBe(days);
});

it.each(['Memorial Day', 'Holiday: Board office closed', 'Retirement of the clerk', 'Publication of the budget'])(
  'takes no day of "%s" for a meeting',
  (name) => {
    expect(
      starts(
        `<h1>Calendar 2026</h1><ul><li>September 15 - ${name}</li></ul><h2>Council meeting</h2><p>October 13, 2026</p>`,
      ),
    ).toBe('2026-10-13');
  },
);

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
])('reads %s', (_, body, expected) => {
  expect(starts(body)).toBe(expected);
});
