import type { ToolLanguage } from '../model/lens.ts';
import { languageName } from '../text/language-name.ts';

/**
 * Fills a sentence with the finding's data: `{name}` as it is, `{name:language}` as the names of the languages whose
 * tags stand there, separated by commas. A name without a value stays, braces and all, so that it is seen.
 * @param language the language of the sentence
 */
export function fill(sentence: string, data: Record<string, string | number>, language: ToolLanguage): string {
  return sentence.replace(/\{(\w+)(:language)?\}/g, (whole, name: string, asLanguage: string | undefined) => {
    const value = data[name];
    if (value === undefined) return whole;
    if (!asLanguage) return String(value);
    const names = String(value)
      .split(',')
      .map((tag) => languageName(tag.trim(), language));
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  });
}
