import { describe, expect, it } from 'vitest';
import { identifyLanguage } from './identify-language.ts';
import { languageName } from './language-name.ts';
import { isLanguageTag, primaryLanguage } from './language-tag.ts';
import { dominantScript } from './script.ts';
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

describe('identifying a language', () => {
  // Each written for this test: what a district page says, about 60 to 120 letters.
  it.each([
    ['en', 'The school board invites all families to the hearing on the budget next week.'],
    ['es', 'La mesa directiva invita a todas las familias a la audiencia sobre el presupuesto.'],
    ['ar', 'يدعو مجلس إدارة المدارس جميع العائلات إلى جلسة الاستماع حول الميزانية في الأسبوع القادم.'],
    ['vi', 'Hội đồng nhà trường kính mời tất cả các gia đình đến dự buổi họp về ngân sách tuần tới.'],
    [
      'zh',
      '校董会邀请所有家庭参加下周关于预算的听证会，每个人都可以发言三分钟，现场有翻译服务和儿童看护。欢迎您带着孩子一起来，我们也提供晚餐和停车位，期待您的参与。',
    ],
    [
      'ko',
      '교육위원회는 다음 주에 열리는 예산 공청회에 모든 가족을 초대합니다. 누구나 삼 분 동안 발언할 수 있으며 통역과 아이 돌봄 서비스가 제공됩니다.',
    ],
    ['ru', 'Школьный совет приглашает все семьи на слушания по бюджету, которые пройдут на следующей неделе.'],
    ['so', 'Guddiga dugsigu wuxuu ku martiqaadayaa dhammaan qoysaska dhageysiga miisaaniyadda toddobaadka soo socda.'],
    [
      'tl',
      'Inaanyayahan ng lupon ng paaralan ang lahat ng pamilya sa pagdinig tungkol sa badyet sa susunod na linggo.',
    ],
  ])('knows %s', (language, text) => expect(identifyLanguage(text)?.language).toBe(language));

  it('says nothing of names and menus', () => {
    expect(identifyLanguage('Escuela Primaria Benito Juárez · Inicio · Contacto')).toBeUndefined();
    expect(identifyLanguage('')).toBeUndefined();
  });
});

describe('names of languages', () => {
  it('are those of the reader', () => {
    expect(languageName('vi', 'en')).toBe('Vietnamese');
    expect(languageName('vi', 'es')).toBe('vietnamita');
    expect(languageName('not a tag', 'en')).toBe('not a tag');
  });
});
