import { type BlockLanguage, blockLanguages } from '../../page/block-languages.ts';
import { canonicalLanguage } from '../../text/canonical-language.ts';
import { isLanguageTag } from '../../text/language-tag.ts';
import { rule } from '../rule.ts';
import { es } from './es.ts';

const CLEAR_SHARE = 0.75;
const DOUBTFUL_SHARE = 0.5;
// Less text than this may be one quotation; so may a single block beside much that nobody can judge.
const FEWEST_LETTERS = 60;

// Languages that the identifier takes for one another: told apart by their speakers, and not by their letters.
const alike: Record<string, string> = { bs: 'hr', sr: 'hr', kmr: 'ku', no: 'sv', da: 'sv', nb: 'sv', nn: 'sv' };

export default rule({
  id: 'page-language',
  lens: 'language',
  impact: 'serious',
  title: 'The page says truly which language it is in',
  why: 'Screen readers choose their voice, browsers offer a translation and phones pick fonts by this one word. When it is wrong, a blind parent hears Spanish read with English sounds, and the offer to translate never appears.',
  sources: [
    {
      name: 'WCAG 2.1, 3.1.1 Language of Page',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/language-of-page.html',
    },
    {
      name: 'ACT rule: HTML page has lang attribute',
      url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/b5c3f8/',
    },
  ],
  practices: ['pp-1.3a', 'cei-4.3'],
  wcag: ['3.1.1'],
  act: ['b5c3f8', 'bf051a', 'ucwvc8'],
  fixedBy: 'webmaster',
  messages: {
    missing: {
      problem: 'The page does not say which language it is in.',
      fix: 'In the page or site settings of your CMS, set the page language. In code, write <html lang="en"> with the language of the page.',
    },
    invalid: {
      problem: 'The page says its language is "{declared}", which no browser understands.',
      fix: 'Use the short code of the language: en for English, es for Spanish, ar for Arabic, hmn for Hmong.',
    },
    contradicted: {
      problem: 'The page says it is in {declared:language}, but its text is in {found:language}.',
      fix: 'Set the language of this page to {found:language} ("{found}") in the page settings. Translated pages often keep the setting of the page they were copied from.',
    },
    doubtful: {
      problem: 'The page says it is in {declared:language}, but its text looks like {found:language}.',
      fix: 'Have somebody who reads both languages look, and set the language of the page to that of its main text.',
    },
  },
  needs: [blockLanguages],
  evaluate(page) {
    const root = page.document.documentElement;
    const declared = root.getAttribute('lang')?.trim() ?? '';
    if (!declared)
      return {
        applicable: true,
        examined: 1,
        findings: [{ outcome: 'fail', message: 'missing', element: root, act: ['b5c3f8'] }],
      };
    if (!isLanguageTag(declared)) {
      return {
        applicable: true,
        examined: 1,
        findings: [{ outcome: 'fail', message: 'invalid', element: root, data: { declared }, act: ['bf051a'] }],
      };
    }
    // Text marked as another language speaks for itself and is left out. What the page is about goes before its menus:
    // a Spanish page under an English menu is a Spanish page.
    const own = page.derive(blockLanguages).filter(({ block }) => block.lang === declared);
    const content = own.filter(({ frame }) => !frame);
    const judged = lettersOf(content) >= FEWEST_LETTERS ? content : own;
    const other = mostlyIn(judged, canonicalLanguage(declared));
    if (!other || other.share < DOUBTFUL_SHARE) return { applicable: true, examined: 1, findings: [] };
    const clear = other.share >= CLEAR_SHARE;
    return {
      applicable: true,
      examined: 1,
      findings: [
        {
          outcome: clear ? 'fail' : 'review',
          message: clear ? 'contradicted' : 'doubtful',
          element: root,
          data: { declared, found: other.language },
          act: ['ucwvc8'],
        },
      ],
    };
  },
  es,
});

/** The language other than the declared one that most letters are in, as a share of all blocks that can be judged. */
function mostlyIn(blocks: BlockLanguage[], declared: string): { language: string; share: number } | undefined {
  const letters = new Map<string, number>();
  for (const { found, letters: count } of blocks) {
    if (found && count >= 25) letters.set(found.language, (letters.get(found.language) ?? 0) + count);
  }
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0);
  letters.delete(declared);
  letters.delete(alike[declared] ?? '');
  const [most] = [...letters].sort((one, two) => two[1] - one[1]);
  return most && most[1] >= FEWEST_LETTERS ? { language: most[0], share: most[1] / total } : undefined;
}

function lettersOf(blocks: BlockLanguage[]): number {
  return blocks.reduce((sum, { found, letters }) => sum + (found ? letters : 0), 0);
}
