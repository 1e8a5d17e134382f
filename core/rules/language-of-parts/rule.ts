import { blockLanguages } from '../../page/block-languages.ts';
import type { Page } from '../../page/page.ts';
import { canonicalLanguage } from '../../text/canonical-language.ts';
import { languageParts } from '../../text/language-parts.ts';
import { isLanguageTag, primaryLanguage } from '../../text/language-tag.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const FEWEST_LETTERS = 45;
const SURE = 0.95;
// "Filet mignon, soupe du jour and café au lait" is English to whoever wrote it.
const english = /\b(the|and|of|with|for|from|is|are)\b/i;

export default rule({
  id: 'language-of-parts',
  lens: 'language',
  impact: 'serious',
  title: 'Text in another language is marked as that language',
  why: 'A screen reader reads an unmarked Spanish paragraph with English sounds, and a blind parent cannot make it out. Marked text is read with the right voice and shown with the right letters.',
  sources: [
    {
      name: 'WCAG 2.1, 3.1.2 Language of Parts',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/language-of-parts.html',
    },
  ],
  practices: ['pp-1.3a', 'cei-4.3'],
  wcag: ['3.1.2'],
  act: ['de46e4', 'off6ek'],
  fixedBy: 'editor',
  messages: {
    unmarked: {
      problem:
        '{count} {count|piece|pieces} of text in {language:language} {count|is|are} not marked. This page says that it is in {declared:language}.',
      fix: 'In the source view of your editor, add lang="{language}" to the block. If your editor has a language button, select the text and choose the language there.',
    },
    mismarked: {
      problem: 'This text is marked as {declared:language}, but it is in {language:language}.',
      fix: 'Change the mark to lang="{language}", or take it off if the page is in that language.',
    },
    invalid: {
      problem: 'This text is marked with lang="{declared}", which no browser understands.',
      fix: 'Use the short code of the language: es for Spanish, ar for Arabic, hmn for Hmong.',
    },
    mixed: {
      problem: 'This block seems to hold two languages: {languages:language}.',
      fix: 'Give each language a paragraph of its own, and mark the one that is not the language of the page with lang.',
    },
    doubtful: {
      problem: 'This text looks like {language:language}. It is not marked.',
      fix: 'If it is, add lang="{language}" to it. If it is a name or a title, leave it as it is.',
    },
  },
  needs: [blockLanguages],
  *evaluate(page) {
    const declared = page.document.documentElement.getAttribute('lang')?.trim() ?? '';
    if (!isLanguageTag(declared)) return { applicable: false, because: 'The page names no valid language of its own.' };
    const findings: RuleFinding<'unmarked' | 'mismarked' | 'invalid' | 'mixed' | 'doubtful'>[] = [];
    for (const element of page.document.body?.querySelectorAll('[lang]') ?? []) {
      yield;
      const lang = element.getAttribute('lang') ?? '';
      if (lang && !isLanguageTag(lang) && saysSomething(page, element))
        findings.push({ outcome: 'fail', message: 'invalid', element, data: { declared: lang }, act: ['de46e4'] });
    }
    const own = primaryLanguage(declared);
    const blocks = page.derive(blockLanguages).filter(({ block }) => block.text.length > 0);
    const judged = blocks.filter(({ found, letters }) => found && letters >= FEWEST_LETTERS);
    const total = judged.reduce((sum, { letters }) => sum + letters, 0);
    const inOwn = judged.reduce(
      (sum, { found, letters, block }) => sum + (found?.language === own || block.lang !== declared ? letters : 0),
      0,
    );
    // A page that is wholly in another language is a page wrongly marked: the rule page-language says so.
    if (total > 0 && inOwn / total < 0.4 && findings.length > 0) return { applicable: true, examined: 1, findings };
    if (total > 0 && inOwn / total < 0.4)
      return { applicable: false, because: 'Most of the text is in another language than the page says.' };

    const unmarked = new Map<string, Element[]>();
    let examined = 0;
    for (const [index, { block, found, letters }] of blocks.entries()) {
      if (index % 50 === 0) yield;
      if (letters < FEWEST_LETTERS) continue;
      examined++;
      const marked = primaryLanguage(block.lang);
      if (!found || found.confidence < SURE) {
        const languages =
          letters >= FEWEST_LETTERS * 2
            ? [...new Set(languageParts(block.text).map((part) => part.found.language))]
            : [];
        if (languages.length > 1)
          findings.push({
            outcome: 'review',
            message: 'mixed',
            element: block.element,
            data: { languages: languages.join(',') },
          });
        else if (found && !same(found.language, marked))
          findings.push({
            outcome: 'review',
            message: 'doubtful',
            element: block.element,
            data: { language: found.language },
            act: [],
          });
        continue;
      }
      if (same(found.language, marked)) continue;
      if (own === 'en' && marked === 'en' && english.test(block.text)) {
        findings.push({
          outcome: 'review',
          message: 'doubtful',
          element: block.element,
          data: { language: found.language },
        });
        continue;
      }
      if (block.lang && block.lang !== declared) {
        // What is marked further inside speaks for itself: the rest may well be what the mark says.
        if (isLanguageTag(block.lang) && !block.element.querySelector('[lang]'))
          findings.push({
            outcome: 'fail',
            message: 'mismarked',
            element: block.element,
            data: { declared: block.lang, language: found.language },
            act: ['off6ek'],
          });
      } else {
        unmarked.set(found.language, [...(unmarked.get(found.language) ?? []), block.element]);
      }
    }
    for (const [language, [element, ...also]] of unmarked) {
      if (element)
        findings.push({
          outcome: 'fail',
          message: 'unmarked',
          element,
          also,
          data: { language, declared, count: also.length + 1 },
          act: [],
        });
    }
    if (examined === 0 && findings.length === 0)
      return { applicable: false, because: 'No text is long enough to tell its language.' };
    return { applicable: true, examined, findings };
  },
  es,
});

// Languages that are told apart by their speakers, and not by their letters.
const alike: Record<string, string> = { bs: 'hr', sr: 'hr', kmr: 'ku' };

/** Whether two primary tags name what sounds the same to a screen reader. */
function same(found: string, marked: string): boolean {
  const known = canonicalLanguage(marked);
  return found === known || alike[known] === found;
}

/** Whether words inherit their language from an element: what is hidden, or marked further inside, does not. */
function saysSomething(page: Page, element: Element): boolean {
  if (!page.isRendered(element)) return false;
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && /[^\s]/.test(child.nodeValue ?? '')) return true;
    if (child.nodeType !== 1 || (child as Element).hasAttribute('lang')) continue;
    const said = (child as Element).getAttribute('alt') ?? (child as Element).getAttribute('aria-label') ?? '';
    if (page.isRendered(child as Element) && (said.trim() || saysSomething(page, child as Element))) return true;
  }
  return false;
}
