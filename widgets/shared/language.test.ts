import { describe, expect, it } from 'vitest';
import { bestTag, directionOf } from './language.ts';
import { ownName } from './language-names.ts';
import { pick } from './say.ts';

describe('the language that serves best', () => {
  it.each([
    ['es', ['en', 'es'], 'es'],
    ['es-MX', ['en', 'es'], 'es'],
    ['ES', ['en', 'es'], 'es'],
    ['es', ['en', 'es-MX'], 'es-MX'],
    ['zh-Hant-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant', ['zh-Hans'], 'zh-Hans'],
    ['fil', ['fi'], undefined],
    ['', ['en'], undefined],
  ])('for %s among %j is %s', (wanted, offered, best) => {
    expect(bestTag(wanted, offered)).toBe(best);
  });
});

describe('a text in several languages', () => {
  const text = { en: 'Hello', es: 'Hola', ht: '  ' };

  it.each([
    ['es-US', ['en'], 'Hola', 'es'],
    ['ht', ['es', 'en'], 'Hola', 'es'],
    ['vi', ['ar'], 'Hello', 'en'],
  ])('for a reader of %s in a feed of %j is %s', (wanted, languages, words, language) => {
    expect(pick(text, wanted, languages)).toEqual({ text: words, language });
  });

  it('counts as the first language of the feed when it is only one', () => {
    expect(pick('Hola', 'en', ['es', 'en'])).toEqual({ text: 'Hola', language: 'es' });
  });

  it('may be empty', () => {
    expect(pick({}, 'en', ['en']).text).toBe('');
  });
});

it.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['pa', 'ltr'],
  ['ar-Latn', 'ltr'],
  ['arn', 'ltr'],
  ['en', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

it.each([
  ['es', 'Español'],
  ['ht', 'Kreyòl ayisyen'],
  ['hmn', 'Hmoob'],
  ['zh-Hant', '繁體中文'],
  ['vi', 'Tiếng Việt'],
  ['xx', 'Xx'],
])('%s calls itself %s', (tag, name) => {
  expect(ownName(tag)).toBe(name);
});
