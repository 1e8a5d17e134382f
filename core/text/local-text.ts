import type { LocalText } from '../model/text.ts';

/**
 * A text in the language that a reader asked for: that very tag, then the same language in another region, then the
 * first one given.
 */
export function localText(text: LocalText | undefined, language: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  const tags = Object.keys(text);
  const tag =
    tags.find((each) => each.toLowerCase() === language.toLowerCase()) ??
    tags.find((each) => primary(each) === primary(language)) ??
    tags[0];
  return tag === undefined ? '' : (text[tag] ?? '');
}
