import { expect, it } from 'vitest';
import { fill } from './words.ts';

const letters = { one: '{count} буква', few: '{count} буквы', other: '{count} букв' };

it.each([
  [1, '1 буква'],
  [3, '3 буквы'],
  [5, '5 букв'],
  [21, '21 буква'],
  [112, '112 букв'],
])('fills %d letters as Russian counts them', (count, words) => {
  expect(fill(letters, { count }, 'ru')).toBe(words);
});

it('fills places, and leaves none open', () => {
  expect(fill('Answer “{question}” by {day}', { question: '{day}?' })).toBe('Answer “{day}?” by ');
});
