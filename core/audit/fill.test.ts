import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';

describe('filling a sentence', () => {
  it('puts values where their names stand', () =>
    expect(fill('{count} links to {where}', { count: 3, where: '{count}' }, 'en')).toBe('3 links to {count}'));
  it('chooses between one and several', () => {
    const sentence = '{count} {count|link leads|links lead} there';
    expect([1, 2, 0].map((count) => fill(sentence, { count }, 'en'))).toEqual([
      '1 link leads there',
      '2 links lead there',
      '0 links lead there',
    ]);
  });
  it('names languages in the language of the sentence', () => {
    expect(fill('They speak {tags:language}.', { tags: 'es,vi, so' }, 'en')).toBe(
      'They speak Spanish, Vietnamese, and Somali.',
    );
    expect(fill('Hablan {tags:language}.', { tags: 'es,vi' }, 'es')).toBe('Hablan español y vietnamita.');
  });
  it('writes days in words', () => {
    expect(fill('the last was {last:day}', { last: '2026-11-10' }, 'en')).toBe('the last was November 10, 2026');
    expect(fill('la última fue el {last:day}', { last: '2026-11-10' }, 'es')).toBe(
      'la última fue el 10 de noviembre de 2026',
    );
    expect(fill('{last:day}', { last: 'soon' }, 'en')).toBe('soon');
  });
  it('shows a missing value, and takes none from the prototype', () => {
    expect(fill('{gone} {constructor}', {}, 'en')).toBe('{gone} {constructor}');
  });
});
