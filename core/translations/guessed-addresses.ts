import { addressKey } from '../page/address-key.ts';
import { languageNames } from '../text/language-names.ts';

/**
 * Where the systems that districts use keep translations: a language before the path, in the place of the page's own, or
 * in the query. None of them may exist.
 */
export function guessedAddresses(url: string, language: string): string[] {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return [];
  }
  if (!/^https?:$/.test(address.protocol)) return [];
  const guesses: string[] = [];
  const change = (edit: (copy: URL) => void) => {
    const copy = new URL(address);
    copy.hash = '';
    edit(copy);
    guesses.push(addressKey(copy.href, url));
  };
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(address.pathname) ?? [];
  const isInLanguage = first.toLowerCase() === 'en' || first.toLowerCase() in languageNames;
  change((copy) => {
    if (!isInLanguage) copy.pathname = `/${language}${address.pathname}`;
    // English has no folder of its own on most sites, unless this one gives it one.
    else copy.pathname = language === 'en' ? rest || '/' : `/${language}${rest}`;
  });
  for (const name of ['lang', 'locale']) change((copy) => copy.searchParams.set(name, language));
  return [...new Set(guesses)].filter((guess) => guess !== addressKey(url, url));
}
