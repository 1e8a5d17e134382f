import { judgedLanguages } from '../../model/profile.ts';
import { mainLanguage } from '../../page/main-language.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import { primaryLanguage } from '../../text/language-tag.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const PAUSE_EVERY = 100;
const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;

export default rule({
  id: 'numeric-dates',
  lens: 'language',
  impact: 'moderate',
  title: 'Dates name the month in words',
  why: 'Most of the world reads 3/4 as the third of April. A family that reads it so comes a month late to the meeting, or misses the last day.',
  sources: [
    {
      name: 'W3C Internationalization: Date formats',
      url: 'https://www.w3.org/International/questions/qa-date-format',
    },
  ],
  practices: ['cei-4.3', 'pp-2'],
  fixedBy: 'editor',
  messages: {
    ambiguous: {
      problem:
        '{count} {count|date reads|dates read} differently elsewhere, for example "{date}". Judged for {languages:language}.',
      fix: 'Name the month: {better}.',
    },
    'month-first': {
      problem:
        'This text is in {language:language}, and {count} {count|date stands|dates stand} in the American order, for example "{date}".',
      fix: 'Write the date as the language does, with the month in words.',
    },
  },
  needs: [textBlocks, mainLanguage],
  *evaluate(page, profile) {
    const main = page.derive(mainLanguage);
    const own = main?.language ?? primaryLanguage(page.document.documentElement.getAttribute('lang') ?? 'en');
    const { languages, tags } = judgedLanguages(profile);
    if (languages.length === 0) return { applicable: false, because: 'The families in the profile speak English.' };
    const ambiguous: { element: Element; date: string; better: () => string }[] = [];
    const monthFirst: { element: Element; date: string }[] = [];
    let examined = 0;
    for (const [index, { element, text }] of page.derive(textBlocks).entries()) {
      if (index % PAUSE_EVERY === 0) yield;
      for (const [date, first, sign, second, year] of text.matchAll(numeric)) {
        const [one, two] = [Number(first), Number(second)];
        if (
          one < 1 ||
          two < 1 ||
          one > 31 ||
          two > 31 ||
          (one > 12 && two > 12) ||
          (sign !== '/' && (year?.length ?? 0) < 4)
        )
          continue;
        examined++;
        if (one <= 12 && two <= 12 && one !== two)
          ambiguous.push({ element, date, better: () => inWords(one, two, year ?? '') });
        else if (one <= 12 && two > 12 && own !== 'en') monthFirst.push({ element, date });
      }
    }
    if (examined === 0) return { applicable: false, because: 'No date is written in digits alone.' };
    const findings: RuleFinding<'ambiguous' | 'month-first'>[] = [];
    const [first, ...also] = ambiguous;
    if (first) {
      findings.push({
        outcome: 'review',
        message: 'ambiguous',
        element: first.element,
        also: [...new Set(also.map(({ element }) => element))],
        data: { count: ambiguous.length, date: first.date, better: first.better(), languages: tags },
      });
    }
    const [wrong, ...more] = monthFirst;
    if (wrong) {
      findings.push({
        outcome: 'fail',
        message: 'month-first',
        element: wrong.element,
        also: [...new Set(more.map(({ element }) => element))],
        data: { count: monthFirst.length, date: wrong.date, language: own },
      });
    }
    return { applicable: true, examined, findings };
  },
  es,
});

/** As an American page means it: the month first. */
function inWords(month: number, day: number, year: string): string {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(full, month - 1, day),
  );
}
