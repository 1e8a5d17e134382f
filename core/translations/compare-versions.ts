import { type BlockLanguage, blockLanguages } from '../page/block-languages.ts';
import type { Page } from '../page/page.ts';
import { daysNamed } from './days.ts';
import { lastChanged } from './last-changed.ts';
import { hasForm, missingLinks } from './what-is-offered.ts';

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

/**
 * Compares a page with what is said to be its version in `language`. Menus and the foot of the page are left out.
 * @param own the language of the page, a primary tag
 */
export function* compareVersions(
  page: Page,
  own: string,
  translation: Page,
  language: string,
): Generator<undefined, Comparison> {
  const original = yield* contentOf(page);
  const other = yield* contentOf(translation);
  const inLanguage = lettersIn(other, language);
  const stillAsItWas = lettersIn(other, own);
  const total = lettersIn(original, undefined);
  const share = inLanguage + stillAsItWas > 0 ? inLanguage / (inLanguage + stillAsItWas) : 0;
  const weight = (of: string) => lettersPerSign[of] ?? 1;
  const length = total > 0 ? (inLanguage * weight(language)) / (total * weight(own)) : 0;
  const translated = Math.round(share * Math.min(1, length / SHORTEST_WHOLE) * 100) / 100;
  const days = yield* daysNamed(textsOf(other), language);
  const missingDates = [...(yield* daysNamed(textsOf(original), own))].filter((day) => !days.has(day));
  yield;
  const [pageDay, translationDay] = [lastChanged(page), lastChanged(translation)];
  return {
    translated,
    ...(pageDay && translationDay && translationDay < pageDay
      ? { older: { page: pageDay, translation: translationDay } }
      : {}),
    missingDates: missingDates.slice(0, MOST),
    missingLinks: missingLinks(page, translation).slice(0, MOST),
    missingForm: hasForm(page) && !hasForm(translation),
  };
}

/** Letters of all that a page is about; menus and the foot of the page are left out. */
export function* lettersOfContent(page: Page): Generator<undefined, number> {
  return lettersIn(yield* contentOf(page), undefined);
}

function* contentOf(page: Page): Generator<undefined, BlockLanguage[]> {
  return (yield* page.prepare(blockLanguages)).filter(({ frame }) => !frame);
}

function lettersIn(blocks: BlockLanguage[], language: string | undefined): number {
  return blocks.reduce((sum, { found, letters }) => {
    const fits = language === undefined ? true : found?.language === language;
    return sum + (fits ? letters : 0);
  }, 0);
}

function textsOf(blocks: BlockLanguage[]): string[] {
  return blocks.map(({ block }) => block.text);
}
