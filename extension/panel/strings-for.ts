import { english } from './strings.en.ts';
import { spanish } from './strings.es.ts';
import type { Strings } from './strings.ts';

/** The strings for a browser that prefers these languages, for example `['es-MX', 'en']`. English where none fits. */
export function stringsFor(languages: readonly string[]): Strings {
  for (const language of languages) {
    if (/^es\b/i.test(language)) return spanish;
    if (/^en\b/i.test(language)) return english;
  }
  return english;
}
