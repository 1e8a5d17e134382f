import { expect, it } from 'vitest';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string) => startsOn(body, { title: 'Town of Oak', path: 'news' });

// What legal notices and posts say of meetings.
it.each([
  [
    'a public notice that is hereby given',
    '<p>PUBLIC NOTICE IS HEREBY GIVEN that the Park Board will hold a public hearing and meeting on the 20<sup>th</sup> day of October 2026, at 7:00 o’clock P.M., in the Park Building.</p>',
    '2026-10-20T19:00',
  ],
  [
    'a legal notice with a dash',
    '<p>Legal Notice - the Planning Commission will conduct a public hearing Tuesday, October 20, 2026, 7 PM</p>',
    '2026-10-20T19:00',
  ],
  [
    'dates in a post under "News"',
    '<h1>News</h1><h2>Dates to remember</h2><p>August 16, 2026</p><p>Meeting on the budget for fiscal year 2028: October 24<br>Town Meeting: November 7</p>',
    '2026-10-24 2026-11-07',
  ],
  [
    'an office that opens again at an hour',
    '<p>The Select Board meets on October 6, 2026.</p><p>The office is closed for now and will reopen on Wednesday from 1-5 p.m.</p>',
    '2026-10-06',
  ],
])('%s', (_, body, expected) => {
  expect(starts(body)).toBe(expected);
});
