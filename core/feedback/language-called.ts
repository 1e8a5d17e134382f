import { LanguageTag } from '../model/text.ts';
import { languageNamed } from '../text/language-named.ts';

/** The tag of a language that a cell names: `Spanish`, `Español`, `es`, `es-MX`, `Spanish (Español)`. */
export function languageCalled(cell: string): string | undefined {
  const named = languageNamed(cell)?.language;
  if (named) return named;
  if (/^(english|ingl[eé]s)\b/i.test(cell)) return 'en';
  const written = cell.trim().replace('_', '-');
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(written) && LanguageTag.safeParse(written).success
    ? written.slice(0, 3).toLowerCase() + written.slice(3)
    : undefined;
}
