import type { DistrictProfile } from '../model/profile.ts';
import { judgedLanguages } from '../model/profile.ts';
import { addressKey } from '../page/address-key.ts';
import { languageLinks } from '../page/language-links.ts';
import { machineTranslators } from '../page/machine-translation.ts';
import type { Page } from '../page/page.ts';
import { isLanguageTag, primaryLanguage } from '../text/language-tag.ts';

/** A page that is, or may be, this one in another language. */
export interface Version {
  /** Primary tag. */
  language: string;
  /** Whole address, without fragment. */
  address: string;
  /** Named by the page's own switcher, by its hreflang lines, or guessed from its address: a guess may lead nowhere. */
  foundBy: 'switcher' | 'hreflang' | 'path';
}

const MOST_TO_READ = 12;

/** The versions that a page itself names. A link to a machine translator, or back to the page, is none. */
export function findVersions(page: Page): Version[] {
  const here = addressKey(page.url, page.url);
  const versions = new Map<string, Version>();
  const add = (language: string, href: string, foundBy: Version['foundBy']) => {
    const address = addressKey(href, page.url);
    if (!/^https?:/.test(address) || address === here || href.startsWith('#')) return;
    // The first is the surest: what search engines are told names the very page, a switcher perhaps the home page.
    if (!versions.has(language)) versions.set(language, { language, address, foundBy });
  };
  for (const link of page.document.querySelectorAll('link[rel~="alternate" i][hreflang]')) {
    const code = link.getAttribute('hreflang') ?? '';
    if (isLanguageTag(code)) add(primaryLanguage(code), link.getAttribute('href') ?? '', 'hreflang');
  }
  for (const { element, language } of languageLinks(page)) {
    if (element.tagName !== 'A' || element.closest(machineTranslators)) continue;
    add(language, element.getAttribute('href') ?? '', 'switcher');
  }
  versions.delete(primaryLanguage(page.document.documentElement.getAttribute('lang') ?? 'en'));
  return [...versions.values()];
}

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

/**
 * What is worth reading before an audit: the versions that the page names, in languages of the profile first; and, for
 * languages it names none for, the likeliest guess. At most twelve.
 */
export function versionsToRead(page: Page, profile: DistrictProfile): Version[] {
  const named = findVersions(page);
  const wanted = judgedLanguages(profile).languages.map(({ tag }) => primaryLanguage(tag));
  const guesses = wanted
    .filter((language) => !named.some((version) => version.language === language))
    .flatMap((language) =>
      guessedAddresses(page.url, language)
        .slice(0, 1)
        .map((address): Version => ({ language, address, foundBy: 'path' })),
    );
  const first = named.filter(({ language }) => wanted.includes(language));
  const rest = named.filter(({ language }) => !wanted.includes(language));
  return [...first, ...guesses, ...rest].slice(0, MOST_TO_READ);
}
