import { describe, expect, it } from 'vitest';
import { writeDay } from './calendar.ts';
import { datesIn } from './dates-in.ts';

/** `2019-04-16`, `?-04-16` without a year, `2019-06-03..06-07` for a range. */
const read = (text: string) =>
  datesIn(text).map(({ year, month, day, to }) => {
    const date = writeDay({ year: year ?? 0, month, day }).replace(/^0000/, '?');
    return to ? `${date}..${writeDay({ year: 0, month: to.month, day: to.day }).slice(5)}` : date;
  });

describe('dates in English', () => {
  it.each([
    ['Tuesday, April 16, 2019 at 6 p.m.', ['2019-04-16']],
    ['April 16, 22, 23', ['?-04-16', '?-04-22', '?-04-23']],
    ['JANUARY 8TH & 22ND, 2019', ['2019-01-08', '2019-01-22']],
    ['MAY 15 JUNE 12', ['?-05-15', '?-06-12']],
    ['Sept. 5th 2019', ['2019-09-05']],
    ['5th of March', ['?-03-05']],
    ['Aug. 12/13', ['?-08-12', '?-08-13']],
    ['September 9th and the 23rd', ['?-09-09', '?-09-23']],
    ['November 4**, 2025', ['2025-11-04']],
    ['Agenda 8 15 2017', ['2017-08-15']],
    ['Janaury 6, 2026', ['2026-01-06']],
    ['THE 16TH DAY OF OCTOBER, 2018', ['2018-10-16']],
    ['16-Apr-19', ['2019-04-16']],
    ['June 3rd-7th, 2019', ['2019-06-03..06-07']],
    ['Dec 30 – Jan 2, 2020', ['2019-12-30..01-02']],
    ['June 3, 2019 - June 7, 2019', ['2019-06-03..06-07']],
    ['Jul 23, 08', ['2008-07-23']],
    ['Thursday, January 19: Blue Book', ['?-01-19']],
    ['February 3 through February 28, 2025', ['2025-02-03..02-28']],
    ['March 4, 12 Main St', ['?-03-04']],
    ['Dec. 1-2-4', ['?-12-01', '?-12-02', '?-12-04']],
    ['1. September 8, 2026', ['2026-09-08']],
    ['2. October 13', ['?-10-13']],
    ['Meeting #3 / January 22, 2019', ['2019-01-22']],
    ['September: 8, 22; October: 13', ['?-09-08', '?-09-22', '?-10-13']],
    ['September (8, 22), May (22)', ['?-09-08', '?-09-22']],
    ['September 8, 22 October 13 November 10', ['?-09-08', '?-09-22', '?-10-13', '?-11-10']],
    ['2026: Oct. 13. 2027: Jan. 12', ['?-10-13', '?-01-12']],
    ['October: 8:30 am, 12 new members', []],
    ['Oct_13_2026_Minutes', ['2026-10-13']],
    ['the March 9 and 23 meetings', ['?-03-09', '?-03-23']],
    ['at their 2nd November meeting', []],
    ['Public forum 9 10 19', ['2019-09-10']],
    ['February 30, 2019', []],
    ['You may come on any of 5 days', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('dates in digits', () => {
  it.each([
    ['4/16/2019', ['2019-04-16']],
    ['4-16-19', ['2019-04-16']],
    ['2019-04-16T18:30', ['2019-04-16']],
    ['9/4/2019-4:30 PM', ['2019-09-04']],
    ['16/4/2019', ['2019-04-16']],
    ['3_28_18_Agenda.pdf', ['2018-03-28']],
    ['Agenda 20261013', ['2026-10-13']],
    ['Bid 20261013 for paper', []],
    ['open 24/7', []],
    ['a 1/2 day', []],
    ['call 555-555-0100 or 10.0.0.1', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('dates in Spanish', () => {
  it.each([
    ['martes 15 de septiembre de 2026', ['2026-09-15']],
    ['1 de mayo', ['?-05-01']],
    ['Miércoles 12 y 19 de febrero de 2025', ['2025-02-12', '2025-02-19']],
    ['5, 12 y 19 de marzo', ['?-03-05', '?-03-12', '?-03-19']],
    ['mar. 13 oct., 6:30 pm', ['?-10-13']],
    ['Septiembre: 8 y 22', ['?-09-08', '?-09-22']],
    ['Del 3 de junio de 2026 al 7 de junio de 2026', ['2026-06-03..06-07']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([['miércoles, 4 de marzo de 2026'], ['March 4th 2026 (Wednesday)'], ['3/4 (Wed)'], ['3/4/26 - Wed.']])(
    'knows the weekday: %s',
    (text) => {
      expect(datesIn(text)[0]).toMatchObject({ weekday: 3, end: text.length });
    },
  );
  it('takes no verb for a month', () => {
    expect(read('District 20 may adopt a rate; on 20 may 2026 it did')).toEqual(['2026-05-20']);
  });
  it('knows the weekday of a list', () => {
    expect(datesIn('vie 9/4')[0]).toMatchObject({ weekday: 5 });
  });
});
