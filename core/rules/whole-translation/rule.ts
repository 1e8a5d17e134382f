import { type BlockLanguage, blockLanguages } from '../../page/block-languages.ts';
import type { Page } from '../../page/page.ts';
import { closest } from '../../page/walk.ts';
import { identifyLanguage } from '../../text/identify-language.ts';
import { primaryLanguage } from '../../text/language-tag.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

const FEWEST_LETTERS = 80;
// A few dozen tell the language of a menu.
const MOST_LINKS = 60;
const regions = [
  ['navigation', 'nav, [role="navigation"], header, [role="banner"], [role="menu"], [role="menubar"]'],
  ['form', 'form'],
  ['footer', 'footer, [role="contentinfo"]'],
] as const;

export default rule({
  id: 'whole-translation',
  lens: 'language',
  impact: 'serious',
  title: 'A translated page is translated as a whole',
  why: 'A parent who reads the Spanish text still has to find the way by an English menu and to press an English button. Half a translation leads to a dead end.',
  sources: [
    {
      name: 'W3C Internationalization: Guiding users to translated pages',
      url: 'https://www.w3.org/International/questions/qa-navigation-select',
    },
    { name: 'Title VI of the Civil Rights Act of 1964; Lau v. Nichols (1974); EEOA' },
  ],
  practices: ['cei-4.3', 'pp-1.3a'],
  fixedBy: 'webmaster',
  messages: {
    navigation: {
      problem: 'The text of this page is in {language:language}, but its menu is in {other:language}.',
      fix: 'Translate the menu too, or give the pages in {language:language} a short menu of their own that leads to one another.',
    },
    form: {
      problem: 'The text of this page is in {language:language}, but its form is in {other:language}.',
      fix: 'Translate the labels, the hints, the errors and the button of the form, and say that answers in {language:language} are read.',
    },
    footer: {
      problem:
        'The text of this page is in {language:language}, but the foot of the page, with address and contact, is in {other:language}.',
      fix: 'Translate the foot of the page, or at least the line that says how to reach somebody who speaks {language:language}.',
    },
    content: {
      problem: 'This page says that it is in {declared:language}, and a good part of its text is in {other:language}.',
      fix: 'Translate what is left, or say at the top which part is not yet translated and whom to ask.',
    },
  },
  needs: [blockLanguages],
  *evaluate(page) {
    const blocks = page.derive(blockLanguages);
    const content = blocks.filter(({ frame }) => !frame);
    const shares = lettersByLanguage(content);
    const total = [...shares.values()].reduce((sum, letters) => sum + letters, 0);
    const [main] = [...shares].sort((one, two) => two[1] - one[1]);
    const root = page.document.documentElement;
    const declared = primaryLanguage(root.getAttribute('lang') ?? '');
    if (!main || main[1] < FEWEST_LETTERS)
      return { applicable: false, because: 'Too little text to say which language it is in.' };
    const english = shares.get('en') ?? 0;
    const findings: RuleFinding<'navigation' | 'form' | 'footer' | 'content'>[] = [];
    if (declared && declared !== 'en' && english / total >= 0.25 && (shares.get(declared) ?? 0) / total >= 0.1) {
      const element = content.find(({ found }) => found?.language === 'en')?.block.element ?? root;
      findings.push({ outcome: 'review', message: 'content', element, data: { declared, other: 'en' } });
    }
    const [language] = main;
    if (language === 'en' || main[1] / total < 0.6) {
      return findings.length > 0
        ? { applicable: true, examined: 1, findings }
        : { applicable: false, because: 'The page is in English.' };
    }
    for (const [message, selector] of regions) {
      const inside = blocks.filter(({ block, frame }) => frame && regionOf(block.element) === message);
      // Labels are short: together they tell what one alone cannot.
      const words = message === 'navigation' ? closedMenus(page) : controlWords(inside);
      const text = [...new Set([...inside.map(({ block }) => block.text), ...words])].join(' . ');
      yield;
      const found = identifyLanguage(text);
      if (!found || found.language === language) continue;
      const element = inside.map(({ block }) => closest(block.element, selector)).find((each) => each !== null) ?? root;
      findings.push({
        outcome:
          found.language === 'en' && found.confidence >= 0.85 && lettersIn(inside, language) < lettersOf(text) * 0.1
            ? 'fail'
            : 'review',
        message,
        element,
        data: { language, other: found.language },
      });
    }
    return { applicable: true, examined: blocks.length, findings };
  },
  es,
});

function lettersByLanguage(blocks: BlockLanguage[]): Map<string, number> {
  const letters = new Map<string, number>();
  for (const { found, letters: count } of blocks) {
    if (found) letters.set(found.language, (letters.get(found.language) ?? 0) + count);
  }
  return letters;
}

/** Letters of a region that are surely in a language: the page’s own name in the trail above is left out. */
function lettersIn(blocks: BlockLanguage[], language: string): number {
  const told = blocks.filter(({ block }) => !closest(block.element, '[aria-current]'));
  return lettersByLanguage(told).get(language) ?? 0;
}

function lettersOf(text: string): number {
  return Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
}

/** The nearest region decides: a search form in the header belongs to the menu. */
function regionOf(element: Element): string | undefined {
  const all = regions.map(([, selector]) => selector).join(', ');
  const nearest = closest(element, all);
  if (!nearest) return undefined;
  if (nearest.matches('form') && nearest.querySelector('nav, main')) return undefined;
  if (nearest.matches('form') && nearest.parentElement && closest(nearest.parentElement, 'header, nav'))
    return 'navigation';
  return regions.find(([, selector]) => nearest.matches(selector))?.[0];
}

/** What menus hold that are closed now: whoever opens one has to read it. A menu that is not there at all is left out. */
function closedMenus(page: Page): string[] {
  const links = page.document.querySelectorAll('nav a, nav button, [role="navigation"] a, [role="navigation"] button');
  return [...links]
    .filter((link) => !page.isRendered(link) && page.isRendered(closest(link, 'nav, [role="navigation"]') ?? link))
    .slice(0, MOST_LINKS)
    .map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** What the controls of a region say: placeholders and the words on submit buttons. */
function controlWords(blocks: BlockLanguage[]): string[] {
  const form = blocks.map(({ block }) => closest(block.element, 'form')).find((each) => each !== null);
  return [...(form?.querySelectorAll('input[placeholder], textarea[placeholder], input[type="submit"]') ?? [])].flatMap(
    (control) => [control.getAttribute('placeholder') ?? control.getAttribute('value') ?? ''],
  );
}
