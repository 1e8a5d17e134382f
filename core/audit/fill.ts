import type { ToolLanguage } from '../model/lens.ts';
import { languageName } from '../text/language-name.ts';

/**
 * Fills a sentence with the finding's data: `{name}` as it is; `{name:language}` as the names of the languages whose
 * tags stand there, separated by commas; `{name:day}` as a day in words, from `YYYY-MM-DD`; `{name|link is|links are}`
 * as the first words when the value is 1, else as the others. A name without a value stays, braces and all, so that
 * it is seen.
 * @param language the language of the sentence
 */
export function fill(sentence: string, data: Record<string, string | number>, language: ToolLanguage): string {
  const places = /\{(\w+)(?::(language|day)|\|([^{}|]*)\|([^{}|]*))?\}/g;
  return sentence.replace(places, (whole, name: string, kind?: string, one?: string, many?: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) return whole;
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    if (kind === 'language') return languages(String(value), language);
    return kind === 'day' ? day(String(value), language) : String(value);
  });
}

function languages(tags: string, language: ToolLanguage): string {
  const names = tags.split(',').map((tag) => languageName(tag.trim(), language));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

function day(value: string, language: ToolLanguage): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
