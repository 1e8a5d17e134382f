import { type SameWords, sameWords } from '@porchlight/core/feedback/form-letters';
import { type Imported, type ImportPlan, importFile, type Looked, lookAt } from '@porchlight/core/feedback/import-file';
import type { Comment } from '@porchlight/core/model/feedback';
import type { Theme } from '@porchlight/core/model/theme';
import { type PossibleTheme, possibleThemes } from '@porchlight/core/themes/left-overs';
import { plainText } from '@porchlight/core/themes/plain-text';
import { moreLike } from '@porchlight/core/themes/similar';
import { type Read, type Suggestions, suggest, termsIn } from '@porchlight/core/themes/suggest';
import { makeTermFinder } from '@porchlight/core/themes/terms';
import { makeVectors, type Vectors } from '@porchlight/core/themes/vectors';

/** The heavy work on comments. The workspace speaks to it in a worker, tests speak to it directly. */
export interface Engine {
  lookAt(file: File): Promise<Looked>;
  /** @param take is waited for before reading on */
  importFile(
    file: File,
    plan: ImportPlan,
    take: (comments: Comment[], rows: number) => Promise<void>,
  ): Promise<Imported>;
  /** From now on positions mean these texts. */
  load(texts: string[], languages: string[]): Promise<void>;
  suggest(themes: Theme[], reads: Read[]): Promise<Suggestions>;
  moreLike(like: number[]): Promise<{ index: number; likeness: number }[]>;
  possibleThemes(leftOver: number[]): Promise<PossibleTheme[]>;
  sameWords(): Promise<SameWords[]>;
  /** Positions of the texts that hold all the words, accents and capitals aside. */
  search(words: string): Promise<number[]>;
  /** The terms of a theme that stand in a text. */
  why(text: string, language: string, theme: Theme): Promise<string[]>;
}

export function createEngine(): Engine {
  let texts: string[] = [];
  let vectors: Vectors | undefined;
  const ready = () => {
    if (!vectors) throw new Error('No comments have been loaded.');
    return vectors;
  };
  return {
    lookAt,
    importFile,
    async load(all, languages) {
      texts = all;
      vectors = makeVectors(all, languages);
    },
    suggest: async (themes, reads) => suggest(texts, ready(), themes, reads),
    moreLike: async (like) => moreLike(ready(), like),
    possibleThemes: async (leftOver) => possibleThemes(texts, ready(), leftOver),
    sameWords: async () => sameWords(texts),
    async search(words) {
      const wanted = plainText(words).split(/\s+/).filter(Boolean);
      if (wanted.length === 0) return [];
      return texts.flatMap((text, index) => {
        const plain = plainText(text);
        return wanted.every((word) => plain.includes(word)) ? [index] : [];
      });
    },
    why: async (text, language, theme) => makeTermFinder([termsIn(theme, language)], language).found(text, 0),
  };
}
