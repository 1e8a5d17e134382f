import type { FormDefinition } from '@porchlight/core/model/form';
import type { Draft } from './draft.ts';
import { countWords } from './words.ts';

/** How many words are left to write, question by question; undefined where there is no limit, or nothing written. */
export function wordsLeft({ questions }: FormDefinition, { answers }: Draft): (number | undefined)[] {
  return questions.map(({ words: most }, index) => {
    const written = most ? countWords(answers[index]?.[0] ?? '') : 0;
    return most && written > 0 ? most - written : undefined;
  });
}
