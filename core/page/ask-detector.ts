import { canonicalLanguage } from '../text/canonical-language.ts';
import type { Opinion } from '../text/identify-language.ts';
import { languagesOfTexts } from './block-languages.ts';
import type { Page } from './page.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * A language detector that answers later, as browsers' `i18n.detectLanguage` does.
 * @returns the most likely tag and whether the detector calls itself sure; undefined when it says nothing
 */
export type Detect = (text: string) => Promise<Opinion | undefined>;

const SHORTEST = 40;
const MOST = 300;

/**
 * Asks another detector about the texts of a page that could become a finding, and keeps its answers where the rules
 * find them. To be awaited before the audit; a detector that throws is as good as none.
 * @param opinions the map given to `openPage`; filled in as a side effect
 * @param run runs a generator, giving the page its turn
 */
export async function askDetector(
  page: Page,
  detect: Detect,
  opinions: Map<string, Opinion>,
  run: <Result>(steps: Generator<undefined, Result>) => Promise<Result>,
): Promise<void> {
  for (const text of await run(doubtfulTexts(page))) {
    try {
      const opinion = await detect(text.slice(0, 1000));
      if (opinion) opinions.set(text, { ...opinion, language: canonicalLanguage(opinion.language) });
    } catch {
      return;
    }
  }
}

/** Texts of some length that are not plainly in the language they are said to be in. */
export function* doubtfulTexts(page: Page): Generator<undefined, readonly string[]> {
  const doubtful = new Set<string>();
  const known = yield* page.prepare(languagesOfTexts);
  for (const { text, lang } of yield* page.prepare(textBlocks)) {
    if (text.length < SHORTEST || known.get(text)?.language === canonicalLanguage(lang)) continue;
    doubtful.add(text);
    if (doubtful.size === MOST) break;
  }
  return [...doubtful];
}
