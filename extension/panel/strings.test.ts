import { describe, expect, it } from 'vitest';
import { english } from './strings.en.ts';
import { spanish } from './strings.es.ts';
import { languageFor, stringsIn } from './strings-for.ts';
import { when } from './when.ts';

describe('the language of the panel', () => {
  it('is the first of the preferred ones that Porchlight speaks', () => {
    expect(languageFor(['vi', 'es-MX', 'en'])).toBe('es');
    expect(languageFor(['en-GB', 'es'])).toBe('en');
    expect(languageFor(['vi', 'est'])).toBe('en');
  });

  it('brings its own strings', async () => {
    expect(await stringsIn('es')).toBe(spanish);
    expect(await stringsIn('en')).toBe(english);
  });
});

describe('counts', () => {
  it('agree with their nouns', () => {
    expect(english.summaryDetail(1, 2)).toBe('1 place to mend. 2 things are left for a person to look at.');
    expect(english.summaryDetail(0, 1)).toBe('1 thing is left for a person to look at.');
    expect(spanish.lensCount(1, 1, 0, true)).toBe('1 arreglo en 1 lugar');
  });

  it('of nothing mean nothing before the audit is complete', () => {
    expect(english.lensCount(0, 0, 1, false)).toBe('Nothing found so far; 1 for a person to look at');
    expect(english.lensCount(0, 0, 0, true)).toBe('Nothing found to fix');
  });
});

describe('when', () => {
  it('keeps the hour of the wall, whatever the zone of this computer', () => {
    expect(when('2027-05-20T18:00', '2027-05-20T19:30', 'en')).toMatch(
      /^Thursday, May 20, 2027.* 6:00\sPM – 7:30\sPM$/,
    );
    expect(when('2027-05-20', undefined, 'es')).toMatch(/^jueves, 20 de mayo de 2027$/);
    expect(when('2027-05-20', '2027-05-22', 'en')).toBe('Thursday, May 20, 2027 – Saturday, May 22, 2027');
  });
});
