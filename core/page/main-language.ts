import { blockLanguages } from './block-languages.ts';
import type { Page } from './page.ts';

/** The language that most of a page's text is in. */
export interface MainLanguage {
  /** Primary tag. */
  language: string;
  form?: 'Hans' | 'Hant';
  /** Of all letters whose language can be told, 0 to 1. */
  share: number;
  letters: number;
}

/** The language of what a page is about, its frame left out where there is enough without; undefined when too little can be told. */
export function* mainLanguage(page: Page): Generator<undefined, MainLanguage | undefined> {
  const blocks = yield* page.prepare(blockLanguages);
  const content = blocks.filter(({ frame, found }) => !frame && found);
  const judged = content.reduce((sum, { letters }) => sum + letters, 0) >= 60 ? content : blocks;
  const letters = new Map<string, number>();
  for (const { found, letters: count } of judged) {
    if (found) letters.set(found.language, (letters.get(found.language) ?? 0) + count);
  }
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...letters].sort((one, two) => two[1] - one[1]);
  if (!most) return undefined;
  const form = judged.find(({ found }) => found?.language === most[0] && found.form)?.found?.form;
  return { language: most[0], share: most[1] / total, letters: most[1], ...(form ? { form } : {}) };
}
