import { TimelineEntry } from '@porchlight/core/model/feed';
import { expect, it } from 'vitest';
import { filterOf, languagesIn, topicsIn } from './filter.ts';

const buses = { en: 'Buses', es: 'Autobuses' };
const entries = [
  { id: 'a', title: 'A', start: '2027-01-01', topic: buses, languages: ['es'] },
  { id: 'b', title: 'B', start: '2027-01-02', topic: buses, help: { interpretation: ['hmn', 'es'] } },
  { id: 'c', title: 'C', start: '2027-01-03', topic: 'Budget', help: { interpretation: true } },
  { id: 'd', title: 'D', start: '2027-01-04' },
].map((entry) => TimelineEntry.parse(entry));

it('lists topics and languages once each', () => {
  expect([...topicsIn(entries).values()]).toEqual([buses, 'Budget']);
  expect(languagesIn(entries)).toEqual(['es', 'hmn']);
});

it.each([
  ['', '', 'abcd'],
  [JSON.stringify(buses), '', 'ab'],
  ['', 'hmn', 'bc'],
  [JSON.stringify(buses), 'es', 'ab'],
  ['"Budget"', 'so', 'c'],
])('finds by topic %j and language %j: %s', (topic, language, found) => {
  expect(
    entries
      .filter(filterOf(topic, language))
      .map(({ id }) => id)
      .join(''),
  ).toBe(found);
});
