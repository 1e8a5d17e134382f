import { expect, it } from 'vitest';
import { startsOn } from './testing/starts-on.ts';

const starts = (body: string) => startsOn(body, { title: 'Meetings | Board of Education', path: 'board' });

// The ways in which people write a day, an hour and a list of them.
it.each([
  [
    'days behind the name of their month',
    '<h2>2026 meetings</h2><p>September: 8 &amp; 22<br>October: 13<br>November (10, 24)<br>► December (8)</p>',
    '2026-09-08 2026-09-22 2026-10-13 2026-11-10 2026-11-24',
  ],
  [
    'numbers alone, item by item, under each month',
    '<h2>2026 meetings</h2><h3>September</h3><ul><li>8</li><li>22</li></ul><h3>October</h3><ul><li>13</li></ul><h3>November</h3><ul><li>Tuesday 10</li></ul>',
    '2026-09-08 2026-09-22 2026-10-13 2026-11-10',
  ],
  [
    'a month and its days in the cells of each row',
    '<h2>2026 meetings</h2><table><tr><td>September</td><td>8</td><td>22</td></tr><tr><td>October</td><td>13</td><td></td></tr><tr><td>November</td><td>10</td><td></td></tr></table>',
    '2026-09-08 2026-09-22 2026-10-13 2026-11-10',
  ],
  [
    'months in bold, in one line with their days',
    '<h2>2026 meetings</h2><p><b>September</b> 8, 22 <b>October</b> 13 <b>November</b> 10</p>',
    '2026-09-08 2026-09-22 2026-10-13 2026-11-10',
  ],
  [
    'weekdays behind numbers, and as a letter ahead of them',
    '<p>The next board meeting is 9/8 (Tue) at 6:30 p.m.</p><h2>Board meetings 2026</h2><ul><li>Tu 10/13</li><li>W 10/14</li><li>Board meeting – 11/10</li><li>Meeting 3: 11/24</li><li>Regular meeting of the school board, 12/8</li><li>***12/15</li></ul>',
    '2026-09-08T18:30 2026-10-13 2026-10-14 2026-11-10 2026-11-24 2026-12-08 2026-12-15',
  ],
  [
    'a day said again for its end',
    '<h2>Board meetings</h2><p>Start: 10/13/2026 6:30 PM End: 10/13/2026 8:00 PM</p><p>October 20, 2026, 6:30 PM - October 20, 2026, 8:00 PM</p>',
    '2026-10-13T18:30 2026-10-20T18:30',
  ],
  [
    'doors ahead of the meeting, and its hour in two zones',
    '<h2>Board meetings</h2><p>The board meets at 6:30 PM (doors 6:00) in the library:</p><ul><li>October 13, 2026</li><li>October 20, 2026, 6 PM ET / 5 PM CT</li></ul>',
    '2026-10-13T18:30 2026-10-20T18:00',
  ],
  [
    'the day of a decision or a post, with its weekday or an article',
    '<h1>Board meeting policy</h1><p>Adopted on the 3rd day of March, 2020</p><p>Posted Friday - August 28, 2026</p><p>Revised: Monday | May 4, 2026</p><p>Publicado el viernes 28 de agosto de 2026</p>',
    '',
  ],
  [
    'an hour with its zone or no comma, in a long sentence',
    '<p>The Board of Elections, which counts the votes, has scheduled a special meeting for 10:00 a.m. EST Tuesday, October 13. During it nobody speaks but the members of the board, who sit apart from each other.</p><table><tr><td>Hearing date</td><td>Filing deadline (5:00-6:00pm)</td></tr><tr><td>October 20, 2026</td><td>September 15, 2026</td></tr></table>',
    '2026-10-13T10:00 2026-10-20',
  ],
  [
    'weekdays cut short and set apart',
    '<h2>2026 meetings</h2><p>Board meetings: Sept. 8, Oct. 13, and Thurs. Nov. 12 @ 5-7pm</p><p>Tuesday - December 8, 2026</p><p>Session 1: 10:30 AM Tuesday, December 15, 2026</p>',
    '2026-09-08T17:00 2026-10-13T17:00 2026-11-12T17:00 2026-12-08 2026-12-15T10:30',
  ],
  [
    'a meeting that has been, in a long sentence of news',
    '<p>The Housing Trust met on Wednesday, August 19, 2026. On the agenda were applications for grants, the rent of flats in town, and the sale of land that nobody has used for more than twenty years.</p>',
    '2026-08-19',
  ],
  [
    'Spanish lists',
    '<h2>Reuniones 2026</h2><table><tr><td>Septiembre</td><td>8 y 22</td></tr><tr><td>Octubre</td><td>13</td></tr></table>',
    '2026-09-08 2026-09-22 2026-10-13',
  ],
  ['a Spanish day cut short', '<h2>Reuniones</h2><p>mar 13 oct, 6:30 pm</p>', '2026-10-13T18:30'],
])('%s', (_name, body, expected) => {
  expect(starts(body)).toBe(expected);
});
