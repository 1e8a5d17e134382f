import { expect, it } from 'vitest';
import { occurrences } from './occurrences.ts';
import { recurrencesIn } from './recurrences-in.ts';

it.each([
  [
    'The first and third Tuesday of each month, September to June, 6 p.m.',
    'FREQ=MONTHLY;BYDAY=1TU,3TU;BYMONTH=9,10,11,12,1,2,3,4,5,6',
  ],
  ['meets the 2nd & 4th Wednesdays', 'FREQ=MONTHLY;BYDAY=2WE,4WE'],
  ['the last Thursday of every month', 'FREQ=MONTHLY;BYDAY=-1TH'],
  ['every other Monday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['el primer martes de cada mes', 'FREQ=MONTHLY;BYDAY=1TU'],
  ['todos los jueves', 'FREQ=WEEKLY;BYDAY=TH'],
])('%s', (text, rule) => {
  expect(recurrencesIn(text).map((each) => each.rule)).toEqual([rule]);
});

it('takes the weekday of one named month for a date, not for a rule', () => {
  expect(recurrencesIn('the first Monday in May')).toEqual([]);
});

it('says on which days a rule falls', () => {
  expect(occurrences('FREQ=MONTHLY;BYDAY=1TU,3TU;BYMONTH=9,10', '2026-09-02', 4)).toEqual([
    '2026-09-15',
    '2026-10-06',
    '2026-10-20',
    '2027-09-07',
  ]);
  expect(occurrences('FREQ=MONTHLY;BYDAY=-1TH', '2026-02-01', 2)).toEqual(['2026-02-26', '2026-03-26']);
  expect(occurrences('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-09-01', 2)).toEqual(['2026-09-07', '2026-09-21']);
  expect(occurrences('nonsense', '2026-09-01', 2)).toEqual([]);
});
