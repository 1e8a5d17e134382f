import type { Opinion } from '../text/identify-language.ts';
import { primaryLanguage } from '../text/language-tag.ts';
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
 * Asks another detector about the blocks of a page that are long enough, and keeps its answers where the rules find
 * them. To be awaited before the audit; a detector that throws is as good as none.
 * @param opinions the map given to `openPage`; filled in as a side effect
 */
export async function askDetector(page: Page, detect: Detect, opinions: Map<string, Opinion>): Promise<void> {
  const texts = new Set(page.derive(textBlocks).flatMap(({ text }) => (text.length >= SHORTEST ? [text] : [])));
  for (const text of [...texts].slice(0, MOST)) {
    try {
      const opinion = await detect(text.slice(0, 1000));
      if (opinion) opinions.set(text, { ...opinion, language: primaryLanguage(opinion.language) });
    } catch {
      return;
    }
  }
}
