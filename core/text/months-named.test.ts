import { expect, it } from 'vitest';
import { monthsNamed } from './months-named.ts';

it.each([
  ['The January organizational meeting will begin at ', '', [1]],
  ['from September through May, at ', '', [9, 10, 11, 12, 1, 2, 3, 4, 5]],
  ['Regular meetings begin at ', ' in June and July', [6, 7]],
  ['every month except July at ', '', []],
  ['you may come at ', '', []],
  ['on May 5 at ', '', []],
])('%s…%s', (lead, rest, expected) => {
  expect(monthsNamed(lead, rest)).toEqual(expected);
});
