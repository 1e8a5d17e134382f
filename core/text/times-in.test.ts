import { expect, it } from 'vitest';
import { timesIn } from './times-in.ts';

const read = (text: string) => timesIn(text).map(({ start, end }) => (end ? `${start}-${end}` : start));

it.each([
  ['6 p.m.', ['18:00']],
  ['6-8 pm', ['18:00-20:00']],
  ['11:00 – 1:00 pm', ['11:00-13:00']],
  ['From 6:30 to 8:30 PM', ['18:30-20:30']],
  ['10 a.m. to noon', ['10:00-12:00']],
  ['12:00 noon', ['12:00']],
  ['1800 hours', ['18:00']],
  ['18:30', ['18:30']],
  ['at 6:30', ['18:30']],
  ['at 6:30: PTO', ['18:30']],
  ['8: 30 am - 10:30 am', ['08:30-10:30']],
  ['9:00 de la mañana', ['09:00']],
  ['a las 6:00 de la tarde', ['18:00']],
  ['6:00 p. m.', ['18:00']],
  ['7:00 PM EST', ['19:00']],
  ['7:00:00 PM', ['19:00']],
  ['a recording of 1:45:10', []],
  ['roll call 00:02:41, adjournment 01:16:50', []],
  ['at seven thirty (7:30) a.m.', ['07:30']],
  ["6 o'clock in the evening", ['18:00']],
  ['seven o’clock', ['19:00']],
  ['9 in the morning', ['09:00']],
  ['de 5:30 a 7:00 de la tarde', ['17:30-19:00']],
  ['6-7:30p', ['18:00-19:30']],
  ['11 a.m. and 5:30 p.m.', ['11:00', '17:30']],
  ['between 11 a.m. and 1 p.m.', ['11:00-13:00']],
  ['between 6 and 8 p.m.', ['18:00-20:00']],
  ['noon–1 p.m.', ['12:00-13:00']],
  ['5pm/6pm', ['17:00', '18:00']],
  ["6:30 o'clock p.m.", ['18:30']],
  ['Call 555-1234', []],
  ['Room 25:99', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
