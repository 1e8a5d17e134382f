import { addressKey } from '../page/address-key.ts';

/**
 * Where the systems that districts use keep translations: a language before the path or in the query, the host's first
 * name, or the English page's language swapped in place. None of them may exist.
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
  const swapped = address.pathname.replace(/^\/en(?=\/|$)/i, `/${language}`);
  const change = (edit: (copy: URL) => void) => {
    const copy = new URL(address);
    copy.hash = '';
    edit(copy);
    guesses.push(addressKey(copy.href, url));
  };
  change((copy) => {
    copy.pathname = swapped === address.pathname ? `/${language}${address.pathname}` : swapped;
  });
  for (const name of ['lang', 'locale']) change((copy) => copy.searchParams.set(name, language));
  return [...new Set(guesses)].filter((guess) => guess !== addressKey(url, url));
}
