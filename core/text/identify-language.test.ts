import { describe, expect, it } from 'vitest';
import { finish } from '../page/page.ts';
import { hanForm } from './han-form.ts';
import { identifyLanguage } from './identify-language.ts';
import { languageParts } from './language-parts.ts';
import { addWeights, pack, unpack } from './packed-weights.ts';
import { sentences } from './testing/sentences.ts';

describe('identifying a language', () => {
  it.each(Object.entries(sentences))('knows %s at about 60 characters', (language, texts) => {
    for (const text of texts) {
      const found = identifyLanguage(text);
      expect(found?.language, text).toBe(language.split('-')[0]);
      if (language.startsWith('zh-')) expect(found?.form, text).toBe(language.slice(3));
    }
  });

  it('rather says nothing than something wrong at twenty characters', () => {
    let silent = 0;
    let wrong = 0;
    let total = 0;
    for (const [language, texts] of Object.entries(sentences)) {
      for (const text of texts) {
        for (let start = 0; start + 20 <= text.length; start += 20) {
          total++;
          const found = identifyLanguage(text.slice(start, start + 20));
          if (!found) silent++;
          else if (found.language !== language.split('-')[0]) wrong++;
        }
      }
    }
    expect(wrong / total).toBeLessThan(0.01);
    expect(silent / total).toBeLessThan(0.5);
  });

  it.each([
    ['names of people', 'María Guadalupe Hernández Ochoa, José Luis Ramírez Ortega, Nguyễn Thị Hồng, Abdi Warsame'],
    ['names of schools', 'Escuela Primaria Benito Juárez · Rancho San Joaquín · La Mesa Verde · Santa Rosa de Lima'],
    ['an office with its address', 'Illinois Board of Examiners 100 Trade Centre Dr., Suite 403 Champaign, IL 61820'],
    ['a firm', 'F.H. Paschen, S.N. Nielsen & Associates, LLC'],
    ['a restaurant', "Chicago's Cajun Connoisseur Serves Deliciousness and Opportunity"],
    ['an address', '1849 San Pedro Avenue, Suite 150, El Paso, TX 79902'],
    ['web addresses', 'https://www.escuela.example/inscripciones/formulario-de-inscripcion-para-padres.pdf'],
    ['code', 'getElementById(parentNode) student_enrollment_form_final_v2.docx lunchMenuItems[0].title'],
    ['a menu of languages', 'English | Español | Français | Português | Kreyòl ayisyen | Soomaali | Hmoob | Polski'],
    ['a list of years', '2021 Meetings 2020 Meetings 2019 Meetings 2018 Meetings 2017 Meetings 2016 Meetings'],
    ['courses', 'Spanish I, Spanish II, AP Spanish Literature, French III, German IV'],
    ['nothing', ''],
    ['digits', '2026 — 11/23 · 6:00'],
  ])('claims no foreign language of %s', (_what, text) => {
    expect(identifyLanguage(text)?.language ?? 'en').toBe('en');
  });

  it('takes the second opinion as a doubt, and as help when it agrees', () => {
    const doubtful = 'CSA 35M - N. Punjab, Aman, E. Deep Avenues - Parcel Map No. 4613';
    const alone = identifyLanguage(doubtful);
    expect(identifyLanguage(doubtful, { language: alone?.language === 'en' ? 'es' : 'en', reliable: true })).toBe(
      undefined,
    );
    const clear = 'Las familias son bienvenidas en todas las reuniones de la mesa directiva.';
    expect(identifyLanguage(clear, { language: 'es', reliable: true })?.language).toBe('es');
    expect(identifyLanguage(clear, { language: 'pt', reliable: false })?.language).toBe('es');
  });
});

describe('writing without spaces', () => {
  it.each([
    ['出版社が共有するコンテンツに問題が発生した場合、H5Pは連絡担当者に連絡します。', 'ja'],
    ['您可以在WordPress插件目录中搜索，也可以发送邮件到office@school.example联系我们。', 'zh'],
  ])('is read on around a name or an address: %s', (text, language) =>
    expect(identifyLanguage(text)?.language).toBe(language),
  );
});

describe('the two forms of Chinese', () => {
  it('are told by the characters that differ', () => {
    expect(hanForm('欢迎您参加学校的会议')).toBe('Hans');
    expect(hanForm('歡迎您參加學校的會議')).toBe('Hant');
    expect(hanForm('大人小孩都好')).toBeUndefined();
  });
});

describe('parts of a block', () => {
  it('are found at the seams', () => {
    const text =
      'Families are welcome at every meeting of the school board. Las familias son bienvenidas en todas las reuniones de la mesa directiva.';
    expect(languageParts(text).map(({ found }) => found.language)).toEqual(['en', 'es']);
  });
});

describe('what is mixed or close', () => {
  it.each([
    ['要禁用对表拥有者的策略，使用 ALTER TABLE NO FORCE ROW LEVEL SECURITY。', 'Chinese about a command'],
    ['다음 파일이 8bit이지만, Content-Transfer-Encoding을 설정하지 않았습니다.', 'Korean about a header'],
    ['प्याकेज क्यास फाइल', 'a few words that Nepali shares with Marathi'],
  ])('%s: silent about %s', (text) => expect(identifyLanguage(text)).toBeUndefined());
});

describe('packed weights', () => {
  it('come back as they were, to the step', () => {
    const packed = pack(
      new Map([
        ['_de', [0.41, 0, -3]],
        ['=y', [0, 0.05, 9]],
      ]),
      ['en', 'es', 'names'],
    );
    const { languages, pieces } = finish(unpack(packed));
    expect(languages).toEqual(['en', 'es', 'names']);
    const sums = new Float64Array(3);
    addWeights(pieces.get('_de') ?? '', sums);
    expect([...sums].map((value) => Math.round(value * 10) / 10)).toEqual([0.4, 0, -3]);
    addWeights(pieces.get('=y') ?? '', sums);
    expect(sums[2]).toBeCloseTo(3.2);
  });
});
