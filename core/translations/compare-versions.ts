import { addressKey } from '../page/address-key.ts';
import { type BlockLanguage, blockLanguages } from '../page/block-languages.ts';
import { nameOf } from '../page/describe.ts';
import type { Page } from '../page/page.ts';
import { daysNamed } from './days.ts';
import { lastChanged } from './last-changed.ts';

/** A page and its version in another language, side by side. */
export interface Comparison {
  /** How much of the page is really in the language, 0 to 1: what is translated, and whether anything is left out. */
  translated: number;
  /** When each says it was changed last, where the translation is older. */
  older?: { page: string; translation: string };
  /** Days that only the page names, `MM-DD`. */
  missingDates: string[];
  /** Files, forms, mail addresses and telephone numbers that only the page links to. */
  missingLinks: string[];
  /** Whether the page has a form to fill in and the translation has none. */
  missingForm: boolean;
}

const MOST = 10;
// One Chinese character says about as much as three English letters, one Korean syllable as two.
const lettersPerSign: Record<string, number> = { zh: 3.2, ja: 2.2, ko: 2.1, am: 1.6, ti: 1.6 };
// A translation that is this much shorter than the page still says all of it.
const SHORTEST_WHOLE = 0.6;

/** Compares a page with what is said to be its version in `language`. Menus and the foot of the page are left out. */
export function compareVersions(page: Page, translation: Page, language: string): Comparison {
  const original = contentOf(page);
  const other = contentOf(translation);
  const inLanguage = lettersIn(other, language);
  const stillEnglish = lettersIn(other, 'en');
  const total = lettersIn(original, undefined);
  const share = inLanguage + stillEnglish > 0 ? inLanguage / (inLanguage + stillEnglish) : 0;
  const length = total > 0 ? (inLanguage * (lettersPerSign[language] ?? 1)) / total : 0;
  const translated = Math.round(share * Math.min(1, length / SHORTEST_WHOLE) * 100) / 100;
  const days = daysNamed(textOf(other), language);
  const links = new Set(outwardLinks(translation));
  const [pageDay, translationDay] = [lastChanged(page), lastChanged(translation)];
  return {
    translated,
    ...(pageDay && translationDay && translationDay < pageDay
      ? { older: { page: pageDay, translation: translationDay } }
      : {}),
    missingDates: [...daysNamed(textOf(original), 'en')].filter((day) => !days.has(day)).slice(0, MOST),
    missingLinks: outwardLinks(page)
      .filter((link) => !links.has(link) && !isTranslatedFile(page, translation))
      .slice(0, MOST),
    missingForm: hasForm(page) && !hasForm(translation),
  };
}

function contentOf(page: Page): BlockLanguage[] {
  return page.derive(blockLanguages).filter(({ frame }) => !frame);
}

function lettersIn(blocks: BlockLanguage[], language: string | undefined): number {
  return blocks.reduce((sum, { found, letters }) => {
    const fits = language === undefined ? true : found?.language === language;
    return sum + (fits ? letters : 0);
  }, 0);
}

function textOf(blocks: BlockLanguage[]): string {
  return blocks.map(({ block }) => block.text).join('\n');
}

/** Links that a translation should keep as they are; pages of the site have versions of their own. */
function outwardLinks(page: Page): string[] {
  const scope = page.document.querySelector('main, [role="main"], article') ?? page.document.body;
  const links = [...(scope?.querySelectorAll('a[href]') ?? [])].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    if (/^(mailto|tel):/i.test(href)) return [href.toLowerCase().replace(/[?].*$|[\s().-]/g, '')];
    return /docs\.google\.com\/forms|forms\.(gle|office)|surveymonkey|zoom\.us|typeform|jotform|qualtrics/i.test(href)
      ? [addressKey(href, page.url)]
      : [];
  });
  return [...new Set(links)];
}

/** A form of its own in the language takes the place of the English one. */
function isTranslatedFile(page: Page, translation: Page): boolean {
  return outwardLinks(translation).length >= outwardLinks(page).length;
}

function hasForm(page: Page): boolean {
  return [...page.document.querySelectorAll('form')].some(
    (form) =>
      form.querySelector('textarea, input[type="radio"], input[type="email"], select') &&
      !/search/i.test(nameOf(form)) &&
      !form.querySelector('main'),
  );
}
