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
