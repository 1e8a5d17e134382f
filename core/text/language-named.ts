import { languageNames } from './language-names.ts';

/** A language that a short text names. */
export interface NamedLanguage {
  /** Primary tag. */
  language: string;
  /** In the language itself, in English, or in the language but without its accents ("Espanol"). */
  named: 'own' | 'english' | 'bare';
}

const names = new Map<string, NamedLanguage>();
for (const [language, { own, english }] of Object.entries(languageNames)) {
  for (const name of english) names.set(fold(name), { language, named: 'english' });
  for (const name of own) names.set(fold(name), { language, named: 'own' });
  for (const name of own) {
    const bare = fold(name)
      .normalize('NFD')
      .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '');
    if (!names.has(bare)) names.set(bare, { language, named: 'bare' });
  }
}
// "View this page in Spanish", "Spanish version", "En español", "Español - Spanish".
const wrapping =
  /^(?:(?:view|read|see|translate|switch|change)?\s*(?:this )?(?:page|site|website)?\s*(?:in|into|to)|en|ver en|in)\s+|\s+(?:version|translation|site|website|page|versión)$/gi;

/**
 * The language that the whole of a text names: "Español", "Spanish", "En español", "Spanish (Español)". A text that
 * says more than that ("Spanish I", "Spanish Club") names none.
 */
export function languageNamed(text: string): NamedLanguage | undefined {
  if (text.length > 60) return undefined;
  const whole = names.get(fold(text)) ?? names.get(fold(text.trim().replace(wrapping, '')));
  if (whole) return whole;
  const parts = text
    .split(/[()[\]|/•·–—-]+/)
    .map((part) => part.trim())
    .filter((part) => part && !/^\p{Regional_Indicator}+$/u.test(part));
  const found = parts.map((part) => names.get(fold(part)));
  const [first] = found;
  if (!first || parts.length < 2 || found.some((each) => each?.language !== first.language)) return undefined;
  return found.find((each) => each?.named === 'own') ?? first;
}

function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Regional_Indicator}/gu, '')
    .replace(/[\s()[\]|•·-]+/g, ' ')
    .trim();
}
