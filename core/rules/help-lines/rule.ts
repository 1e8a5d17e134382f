import { judgedLanguages, meetsThreshold } from '../../model/profile.ts';
import { blockLanguages } from '../../page/block-languages.ts';
import { pageName } from '../../participation/page-name.ts';
import { topicOfWords } from '../../participation/page-topic.ts';
import { canonicalLanguage } from '../../text/canonical-language.ts';
import { helpLine } from '../../text/help-line.ts';
import { identifyLanguage } from '../../text/identify-language.ts';
import { primaryLanguage } from '../../text/language-tag.ts';
import { dominantScript } from '../../text/script.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

const contactWords =
  /\b(contact|staff directory|about us|help|welcome center|family (center|resource)|language access|contacto|ayuda|centro de bienvenida)\b/i;

export default rule({
  id: 'help-lines',
  lens: 'language',
  impact: 'serious',
  title: "Key pages say in the families' languages how to get help",
  why: 'A sentence such as "For help in Spanish, call …" opens the door only if it stands there in Spanish. In English it speaks to those who do not need it.',
  sources: [
    { name: 'Title VI of the Civil Rights Act of 1964; Lau v. Nichols (1974); EEOA' },
    { name: 'Community Engagement Initiative, domain 4: language access' },
  ],
  practices: ['cei-4.3', 'cei-1.1'],
  fixedBy: 'editor',
  messages: {
    'english-only': {
      problem:
        'The offer of help with language is written in English only: "{quote}". Judged for {languages:language}.',
      fix: 'Say it in each language, with the number to call: "Si necesita ayuda en español, llame al …" Have a person who speaks it write the line.',
    },
    'not-found': {
      problem: 'No line that says how to get help in {languages:language} was found on this page.',
      fix: 'Add one line for each language, with a number or an address that a person answers: "Si necesita ayuda en español, llame al …"',
    },
    some: {
      problem: 'Help lines were found, but none in {languages:language}.',
      fix: 'Add a line in each of these languages, with a number or an address that a person answers.',
    },
  },
  needs: [blockLanguages],
  evaluate(page, profile) {
    const own = primaryLanguage(page.document.documentElement.getAttribute('lang') ?? 'en');
    const { languages, told, tags } = judgedLanguages(profile, own);
    if (!told)
      return { applicable: false, because: 'The profile names no languages of families, so no line can be missed.' };
    if (own !== 'en') return { applicable: false, because: 'The page is in another language than English itself.' };
    if (languages.length === 0)
      return { applicable: false, because: 'The families in the profile speak the language of this page.' };
    const heading = page.document.querySelector('main h1, h1')?.textContent ?? '';
    if (topicOfWords(pageName(page)) === 'other' && !contactWords.test(`${page.document.title} ${heading}`)) {
      return { applicable: false, because: 'This is not a page on enrollment, meetings, taking part or contact.' };
    }
    const lines = page.derive(blockLanguages).filter(({ block }) => block.text.length <= 600 && helpLine(block.text));
    const spoken = new Set<string>();
    for (const { block, found } of lines) spoken.add(found?.language ?? guessed(block.text, block.lang));
    const left = languages.filter(({ tag }) => !spoken.has(canonicalLanguage(tag)));
    if (left.length === 0) return { applicable: true, examined: languages.length, findings: [] };
    const missing = left.map(({ tag }) => tag).join(',');
    const element = page.document.querySelector('main') ?? page.document.documentElement;
    const english = lines.find(({ found }) => found?.language === 'en');
    if (left.length < languages.length) {
      return {
        applicable: true,
        examined: languages.length,
        findings: [{ outcome: 'review', message: 'some', element, data: { languages: missing } }],
      };
    }
    if (english && spoken.size === 1) {
      return {
        applicable: true,
        examined: languages.length,
        findings: [
          {
            outcome: left.some((language) => meetsThreshold(language, profile)) ? 'fail' : 'review',
            message: 'english-only',
            element: english.block.element,
            data: { quote: english.block.text.slice(0, 120), languages: tags },
          },
        ],
      };
    }
    return {
      applicable: true,
      examined: languages.length,
      findings: [{ outcome: 'review', message: 'not-found', element, data: { languages: missing } }],
    };
  },
  es,
});

/** Short lines are given the benefit of the doubt: their mark, their script, or Spanish stems decide. */
function guessed(text: string, lang: string): string {
  const script = dominantScript(text)?.script;
  if (script && script !== 'Latn') return identifyLanguage(text.repeat(2))?.language ?? script;
  if (/\b(español|ayuda|llame)\b/i.test(text)) return 'es';
  if (/txhais|hmoob/i.test(text)) return 'hmn';
  return canonicalLanguage(lang) || 'en';
}
