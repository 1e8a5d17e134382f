import type { LocalText } from '@porchlight/core/model/text';
import { html, type TemplateResult } from 'lit/html.js';
import { bestTag, directionOf } from './language.ts';

/** A text in one language, as picked for a reader. */
export interface Said {
  text: string;
  language: string;
}

/**
 * Picks from a text the language that serves a reader best: the wanted one, else the feed's languages in their
 * order, else whatever there is. A plain string counts as the feed's first language.
 * @param wanted the reader's language
 * @param languages the languages of the feed or form, its own first
 */
export function pick(text: LocalText, wanted: string, languages: readonly string[]): Said {
  if (typeof text === 'string') return { text: text.trim(), language: languages[0] ?? 'en' };
  const written = Object.keys(text).filter((tag) => text[tag]?.trim());
  const language =
    [wanted, ...languages].map((tag) => bestTag(tag, written)).find((tag) => tag !== undefined) ?? written[0] ?? 'en';
  return { text: text[language]?.trim() ?? '', language };
}

/** What a piece of content is: words, marked with their language where it is not the language around them. */
export type Spoken = string | TemplateResult;

/** Says the texts of a feed or form to one reader. What is missing is said as nothing. */
export interface Voice {
  /** For the page: marked where the language differs from the words around. */
  say(text: LocalText | undefined): Spoken;
  /** For places that hold letters only: a calendar file, a submission. */
  plain(text: LocalText | undefined): string;
}

/**
 * @param wanted the reader's language
 * @param around the language of the widget's own words, which the texts stand among
 * @param languages the languages of the feed or form, its own first
 */
export function voice(wanted: string, around: string, languages: readonly string[]): Voice {
  const picked = (text: LocalText | undefined) => pick(text ?? '', wanted, languages);
  return {
    say: (text) => {
      const said = picked(text);
      return said.text === '' || said.language === around ? said.text : marked(said);
    },
    plain: (text) => picked(text).text,
  };
}

/** Words with their own `lang` and `dir`, so that a screen reader changes voice and the letters run the right way. */
export function marked(said: Said): TemplateResult {
  return html`<span lang=${said.language} dir=${directionOf(said.language)}>${said.text}</span>`;
}
