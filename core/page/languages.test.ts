import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { identifyLanguage, type Opinion } from '../text/identify-language.ts';
import { languageNamed } from '../text/language-named.ts';
import { askDetector } from './ask-detector.ts';
import { blockLanguages } from './block-languages.ts';
import { languageLinks, languageOfAddress } from './language-links.ts';
import { mainLanguage } from './main-language.ts';
import { finish, openPage } from './page.ts';
import { translatedFiles } from './translated-files.ts';

const open = (html: string, opinions = new Map<string, Opinion>()) =>
  openPage(new JSDOM(html).window.document, { asOf: '2026-09-01', opinions });
const english = 'Families are welcome at all meetings of the school board, and everyone may speak.';
const spanish = 'Las familias son bienvenidas en todas las reuniones de la mesa directiva, y todos pueden hablar.';

describe('a text that names a language', () => {
  it.each([
    ['Español', 'es own'],
    ['En español', 'es own'],
    ['Spanish (Español)', 'es own'],
    ['View this page in Spanish', 'es english'],
    ['Tieng Viet', 'vi bare'],
    ['🇻🇳 Tiếng Việt', 'vi own'],
    ['Chinese (Simplified)', 'zh english'],
    ['Spanish I', 'none'],
    ['Spanish Club', 'none'],
    ['AP Spanish', 'none'],
    ['Spanish Immersion', 'none'],
  ])('%s: %s', (text, expected) => {
    const found = languageNamed(text);
    expect(found ? `${found.language} ${found.named}` : 'none').toBe(expected);
  });
});

describe('links to languages', () => {
  it('are found in a closed menu, and are not courses', () => {
    const page = open(
      '<html lang="en"><body><ul hidden><li><a href="/es/">Español</a></li></ul><h2>World Languages</h2><ul><li>Courses</li><li><a href="/c/1">Spanish</a></li><li><a href="/c/2">French</a></li></ul></body></html>',
    );
    expect(page.derive(languageLinks).map(({ text, shown }) => [text, shown])).toEqual([['Español', false]]);
  });

  it.each([
    ['/es/board', 'es'],
    ['https://es.district.example/board', 'es'],
    ['/board?lang=vi', 'vi'],
    ['/en', 'en'],
    ['/so/what', 'so'],
    ['/it/help-desk', undefined],
    ['https://www.district.example/board', undefined],
  ])('an address such as %s names %s', (href, language) => expect(languageOfAddress(href)).toBe(language));

  it('to files say what and in which language', () => {
    const page = open(
      '<a href="/a.pdf">Enrollment form (Spanish)</a><a href="/b">World Languages - Spanish</a><a href="/c.pdf">Handbook - Vietnamese</a><a href="/d">Solicitud en español</a>',
    );
    expect(page.derive(translatedFiles).map(({ about, language, named }) => [about, language, named])).toEqual([
      ['Enrollment form', 'es', 'english'],
      ['Handbook', 'vi', 'english'],
      ['Solicitud', 'es', 'own'],
    ]);
  });
});

describe('the language of blocks', () => {
  it('knows the frame from what the page is about, and leaves code out', () => {
    const page = open(`<nav><p>${spanish}</p></nav><main><p>${spanish}</p><pre>${spanish}</pre></main>`);
    expect(page.derive(blockLanguages).map(({ frame, found }) => [frame, found?.language])).toEqual([
      [true, 'es'],
      [false, 'es'],
      [false, undefined],
    ]);
    expect(page.derive(mainLanguage)).toMatchObject({ language: 'es', share: 1 });
  });

  it('is nobody’s where nothing can be told', () => {
    expect(open('<p>2026 · 11/23</p>').derive(mainLanguage)).toBeUndefined();
  });
});

describe('the second opinion', () => {
  const run = async <Result>(steps: Generator<undefined, Result>) => finish(steps);

  it('is asked of what is not plainly in the language of the page, and an asker that throws ends it', async () => {
    const opinions = new Map<string, Opinion>();
    const page = open(`<div lang="en"><p>${spanish}</p><p>${english}</p><p>Hola</p></div>`, opinions);
    await askDetector(page, async () => ({ language: 'ES-mx', reliable: true }), opinions, run);
    expect([...opinions]).toEqual([[spanish, { language: 'es', reliable: true }]]);
    await askDetector(page, () => Promise.reject(new Error('off')), opinions, run);
    expect(opinions.size).toBe(1);
  });

  it('takes certainty away where it differs, and leaves what is clear as it is', () => {
    const mixed = 'Fiesta de la familia at the school library on Monday evening';
    const told = (text: string, language: string, reliable = true) =>
      identifyLanguage(text, { language, reliable })?.language ?? 'none';
    expect([told(mixed, 'en'), told(mixed, 'es'), told(mixed, 'es', false)]).toEqual(['en', 'none', 'en']);
    expect(told(spanish, 'pt')).toBe('es');
  });
});
