import { languageNames } from './language-names.ts';

/** How staff name a language in a sentence, in English or Spanish; the tag itself when the runtime knows no name. */
export function languageName(tag: string, inLanguage: 'en' | 'es'): string {
  const primary = tag.split('-')[0]?.toLowerCase() ?? tag;
  try {
    const name = new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' }).of(tag);
    if (name) return name;
  } catch {
    // Not a well-formed tag: fall through to what is known here.
  }
  return languageNames[primary]?.english[0] ?? languageNames[primary]?.own[0] ?? tag;
}
