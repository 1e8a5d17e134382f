import { judgedLanguages } from '../../model/profile.ts';
import { fieldName } from '../../page/field-name.ts';
import { renderedText, textBlocks } from '../../page/text-blocks.ts';
import { speaksOfPage } from '../../participation/page-survey.ts';
import { helpLine } from '../../text/help-line.ts';
import { primaryLanguage } from '../../text/language-tag.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const englishOnly =
  /\b(answers?|responses?|comments?|respond|answer|write|submit|complete this form)\b[^.]{0,40}\b(in English only|only in English|must be (written )?in English)\b|\bsolo en inglés\b/i;
const anyLanguage =
  /\b(any|your( own)?|home|another|other|preferred) languages?\b|\blanguages?\b[^.]{0,30}\b(welcome|prefer|choose|answer|write|reply)|cualquier idioma|su idioma|en español|\bin (Spanish|Arabic|Chinese|Vietnamese|Somali|Hmong|Russian|Portuguese)\b/i;
const feedback =
  /\b(comments?|feedback|suggest(ion)?s?|tell us|think|share|opinion|ideas?|concerns?|questions?|message|input|comentarios?|sugerencias?|opini[oó]n|mensaje|preguntas?)\b/i;
// Letters of the English alphabet and nothing else: José and Nguyễn do not pass.
const asciiLettersOnly = /^\^?\[(?:A-Za-z|a-zA-Z|A-z)(?:[\s'.,_\\s-]|0-9|\\d|\\-)*\][+*]?(?:\{\d*,?\d*\})?\$?$/;

export default rule({
  id: 'answer-language',
  lens: 'language',
  impact: 'serious',
  title: 'A form takes answers in the language a family writes',
  why: 'A form in English asks for answers in English, though it does not say so. Families who write Spanish or Somali think that nobody would read them, and stay silent.',
  sources: [
    { name: 'Title VI of the Civil Rights Act of 1964; Lau v. Nichols (1974); EEOA' },
    {
      name: 'W3C Internationalization: Personal names around the world',
      url: 'https://www.w3.org/International/questions/qa-personal-names',
    },
  ],
  practices: ['cei-4.3', 'cei-3.6', 'pp-1.5'],
  fixedBy: 'editor',
  messages: {
    'english-only': {
      problem: 'The form takes answers in English only: "{quote}".',
      fix: 'Say that answers in any language are read, and have them translated by a person who knows the language.',
    },
    'latin-only': {
      problem: 'The field "{field}" refuses letters that English does not have, such as those of José or Nguyễn.',
      fix: 'Take the pattern off the field. Names have all the letters of the world.',
    },
    'not-said': {
      problem: 'The form does not say in which languages answers are read. Judged for {languages:language}.',
      fix: 'Say above the first field, in the families\' languages, that answers in any language are read: "Puede escribir en su idioma."',
    },
  },
  needs: [textBlocks],
  *evaluate(page, profile) {
    const own = primaryLanguage(page.document.documentElement.getAttribute('lang') ?? 'en');
    const { languages, tags } = judgedLanguages(profile, own);
    if (languages.length === 0)
      return { applicable: false, because: 'The families in the profile speak the language of this page.' };
    const forms: Element[] = [];
    for (const form of page.document.querySelectorAll('form')) {
      yield;
      if (page.isRendered(form) && asksForWords(form)) forms.push(form);
    }
    if (forms.length === 0)
      return { applicable: false, because: 'No form on this page asks families for words of their own.' };
    const findings: RuleFinding<'english-only' | 'latin-only' | 'not-said'>[] = [];
    const blocks = page.derive(textBlocks);
    const refusal = blocks.find(({ text }) => englishOnly.test(text));
    const invites = blocks.some(({ text }) => anyLanguage.test(text) || helpLine(text));
    for (const form of forms) {
      yield;
      for (const field of form.querySelectorAll('input[pattern]')) {
        if (asciiLettersOnly.test(field.getAttribute('pattern') ?? '')) {
          findings.push({ outcome: 'fail', message: 'latin-only', element: field, data: { field: fieldName(field) } });
        }
      }
      if (refusal)
        findings.push({
          outcome: 'fail',
          message: 'english-only',
          element: refusal.element,
          data: { quote: refusal.text.slice(0, 120) },
        });
      else if (!invites && !form.querySelector('select[name*="lang" i], select[id*="lang" i]')) {
        findings.push({ outcome: 'review', message: 'not-said', element: form, data: { languages: tags } });
      }
    }
    return { applicable: true, examined: forms.length, findings };
  },
  es,
});

/** A box for words of one's own, and words about feedback: not a search, not a sign-in, not the form a whole page stands in. */
function asksForWords(form: Element): boolean {
  const box = form.querySelector('textarea');
  if (!box || form.querySelector('main, nav, [role="main"], [role="navigation"], input[type="password"]')) return false;
  const words = renderedText(form, 600);
  if (speaksOfPage(words)) return false;
  return feedback.test(`${words} ${fieldName(box)} ${box.getAttribute('placeholder') ?? ''}`);
}
