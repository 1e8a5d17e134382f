import { describe, expect, it } from 'vitest';
import { helpLine } from './help-line.ts';
import { languageName } from './language-name.ts';
import { isLanguageTag, primaryLanguage } from './language-tag.ts';
import { readability as steps } from './readability.ts';
import { dominantScript } from './script.ts';
import { spanishSyllables } from './spanish-syllables.ts';
import { todayIn } from './today.ts';

describe('language tags', () => {
  it.each(['en', 'EN-us', 'zh-Hant-TW', 'hmn', 'es-419'])('takes %s', (tag) => expect(isLanguageTag(tag)).toBe(true));
  it.each(['', 'english', 'xx', 'e', 'en_US', '#1'])('refuses "%s"', (tag) => expect(isLanguageTag(tag)).toBe(false));
  it('gives the primary language', () => expect(primaryLanguage(' ES-mx ')).toBe('es'));
});

describe('today', () => {
  it('is the day on the wall of the place, not of the machine', () => {
    const instant = new Date('2026-11-23T03:30:00Z');
    expect(todayIn('America/Los_Angeles', instant)).toBe('2026-11-22');
    expect(todayIn('Asia/Karachi', instant)).toBe('2026-11-23');
  });
});

describe('scripts', () => {
  it('are found by most of the letters, signs and digits aside', () => {
    expect(dominantScript('123 — 中文学校 (PDF)')).toMatchObject({ script: 'Hani', letters: 7 });
    expect(dominantScript('2026 — 11/23')).toBeUndefined();
  });
});

describe('names of languages', () => {
  it('are those of the reader', () => {
    expect(languageName('vi', 'en')).toBe('Vietnamese');
    expect(languageName('vi', 'es')).toBe('vietnamita');
    expect(languageName('not a tag', 'en')).toBe('not a tag');
  });
});

describe('Spanish syllables', () => {
  it.each([
    ['escuela', 3],
    ['reunión', 2],
    ['día', 2],
    ['país', 2],
    ['aéreo', 4],
    ['que', 1],
    ['guerra', 2],
    ['muy', 1],
    ['ayuda', 3],
    ['inscripciones', 4],
    ['vergüenza', 3],
    ['y', 1],
  ])('%s has %i', (word, count) => expect(spanishSyllables(word)).toBe(count));
});

describe('an offer of help in a language', () => {
  it.each([
    ['If you need an interpreter (Hmong, Somali, American Sign Language), please call.', true],
    ['Si necesita un intérprete, llame.', true],
    ['A signed interpreter will be available upon request.', false],
    ['ASL interpreters are available.', false],
    ['Any interpretation of these rules by staff is final.', false],
  ])('%s: %s', (text, offered) => expect(helpLine(text)).toBe(offered));
});

describe('readability', () => {
  const readability = (...given: Parameters<typeof steps>) => {
    const running = steps(...given);
    for (;;) {
      const step = running.next();
      if (step.done) return step.value;
    }
  };
  const easy = 'We want you to come. You can bring your kids. Tell us what you think. We will read it. '.repeat(9);
  const hard =
    'Notwithstanding the aforementioned administrative regulations, parental participation in consultative deliberations concerning supplementary instructional expenditures necessitates preliminary registration. '.repeat(
      12,
    );
  it('puts plain words in a low grade and office words in a high one', () => {
    expect(readability([easy], 'en')?.value).toBeLessThan(3);
    expect(readability([hard], 'en-US')?.value).toBeGreaterThan(18);
  });
  it('knows easy Spanish from hard', () => {
    const facil = 'Venga con su hijo. La cena es gratis. Hay un bus a las seis. Diga lo que piensa. '.repeat(10);
    const dificil =
      'La administración correspondiente determinará individualmente la admisibilidad de las reclamaciones extraordinarias presentadas extemporáneamente por los representantes legales. '.repeat(
        9,
      );
    expect(readability([facil], 'es')).toMatchObject({ scale: 'inflesz' });
    expect(readability([facil], 'es')?.value).toBeGreaterThan(80);
    expect(readability([dificil], 'es')?.value).toBeLessThan(40);
  });
  it('does not take "6 p.m." or "Dr. Lee" for the end of a sentence', () => {
    const text = 'The bus leaves at 6 p.m. from the school where Dr. Lee and the team wait for you and your kids. ';
    expect(readability([text.repeat(10)], 'en')?.sentences).toBe(10);
  });
  it('is silent under 150 words and in other languages', () => {
    expect(readability(['We want you to come.'], 'en')).toBeUndefined();
    expect(readability([easy], 'fr')).toBeUndefined();
  });
});
