import { describe, expect, it } from 'vitest';
import { translations as feedback } from './feedback/strings.ts';
import * as arabic from './testing/arabic.ts';
import { translations as timeline } from './timeline/strings.ts';
import { translations as youSaid } from './you-said/strings.ts';

/** Every sentence by its place; functions are asked for one, two and many. */
function sentences(strings: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(strings).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const place = `${path}${key}`;
      if (typeof value === 'string') return [[place, value]];
      if (typeof value === 'function') {
        return [1, 2, 5, 1234].map((count): [string, string] => [`${place}(${count})`, String(value(count, count))]);
      }
      return Object.entries(sentences(Object(value), `${place}.`));
    }),
  );
}

describe.each([
  ['feedback', { ...feedback, ar: arabic.feedback }],
  ['timeline', { ...timeline, ar: arabic.timeline }],
  ['you-said', { ...youSaid, ar: arabic.youSaid }],
])('the words of %s', (_, translations) => {
  const { en, ...others } = translations;
  const english = sentences(en);

  it('are all there in English', () => {
    for (const [place, words] of Object.entries(english)) expect(words.trim(), place).not.toBe('');
  });

  it.each(Object.entries(others))('are all there in %s', (__, strings) => {
    const translated = sentences(strings);
    expect(Object.keys(translated)).toEqual(Object.keys(english));
    for (const [place, words] of Object.entries(translated)) {
      expect(words.trim(), place).not.toBe('');
      expect(words, `${place} is still English`).not.toBe(english[place]);
      expect(words, place).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});
