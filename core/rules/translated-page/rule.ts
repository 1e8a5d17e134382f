import { blockLanguages } from '../../page/block-languages.ts';
import { nameOf } from '../../page/describe.ts';
import { languageLinks } from '../../page/language-links.ts';
import type { Page } from '../../page/page.ts';
import { translatedFiles } from '../../page/translated-files.ts';
import { canonicalLanguage } from '../../text/canonical-language.ts';
import { identifyLanguage } from '../../text/identify-language.ts';
import { isLanguageTag } from '../../text/language-tag.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const PAUSE_EVERY = 50;
const file = /\.(pdf|docx?|pptx?|odt|rtf)(?:$|[?#])/i;
// So much text on the page itself says what the file says, or whom to ask.
const ENOUGH_LETTERS = 150;

export default rule({
  id: 'translated-page',
  lens: 'language',
  impact: 'moderate',
  title: 'What a family reads in its language is a page, not only a file',
  why: 'A PDF does not fit a phone, many screen readers stumble over it, no search finds it, and it still says what was true when it was made. Families who read English get a page; the others get a file.',
  sources: [
    { name: 'Title VI of the Civil Rights Act of 1964; Lau v. Nichols (1974); EEOA' },
    { name: 'Community Engagement Initiative, domain 4: language access' },
  ],
  practices: ['cei-4.3', 'pp-1.3a'],
  fixedBy: 'editor',
  messages: {
    'file-only': {
      problem: 'All that was found here in {language:language} is a file: "{text}".',
      fix: 'Put what it says on a page of its own in {language:language} and link to that by the name of the language. Keep the file for printing.',
    },
  },
  needs: [blockLanguages, languageLinks, translatedFiles],
  *evaluate(page) {
    const own = canonicalLanguage(page.document.documentElement.getAttribute('lang') ?? '') || 'en';
    const files = yield* filesByLanguage(page, own);
    if (files.size === 0) return { applicable: false, because: 'No file in another language is linked here.' };
    const asPages = new Set(
      page
        .derive(languageLinks)
        .filter(({ element }) => element.tagName === 'A' && !file.test(element.getAttribute('href') ?? ''))
        .map(({ language }) => language),
    );
    const letters = new Map<string, number>();
    for (const { found, letters: count } of page.derive(blockLanguages)) {
      if (found) letters.set(found.language, (letters.get(found.language) ?? 0) + count);
    }
    const findings: RuleFinding<'file-only'>[] = [];
    for (const [language, [element, ...also]] of files) {
      if (!element || asPages.has(language) || (letters.get(language) ?? 0) >= ENOUGH_LETTERS) continue;
      findings.push({
        outcome: 'review',
        message: 'file-only',
        element,
        also,
        data: { language, text: nameOf(element) },
      });
    }
    return { applicable: true, examined: files.size, findings };
  },
  es,
});

/** Links to files that name another language, are marked with one, or are called in one. */
function* filesByLanguage(page: Page, own: string): Generator<undefined, Map<string, Element[]>> {
  const named = new Map(page.derive(translatedFiles).map(({ element, language }) => [element, language]));
  const files = new Map<string, Element[]>();
  for (const [index, element] of [...page.document.querySelectorAll('a[href]')].entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    if (!file.test(element.getAttribute('href') ?? '') || !page.isRendered(element)) continue;
    const marked = element.getAttribute('lang') ?? '';
    const language =
      named.get(element) ??
      (isLanguageTag(marked) ? canonicalLanguage(marked) : identifyLanguage(nameOf(element))?.language);
    if (language && language !== own && language !== 'en')
      files.set(language, [...(files.get(language) ?? []), element]);
  }
  return files;
}
