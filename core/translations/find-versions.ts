import { type DistrictProfile, judgedLanguages } from '../model/profile.ts';
import { addressKey } from '../page/address-key.ts';
import { languageLinks } from '../page/language-links.ts';
import { machineTranslators } from '../page/machine-translation.ts';
import { mainLanguage } from '../page/main-language.ts';
import type { Page } from '../page/page.ts';
import { canonicalLanguage } from '../text/canonical-language.ts';
import { isLanguageTag } from '../text/language-tag.ts';
import { isHome } from './district-address.ts';
import { guessedAddresses } from './guessed-addresses.ts';

/** A page that is, or may be, this one in another language. */
export interface Version {
  /** Primary tag. */
  language: string;
  /** Whole address, without fragment. */
  address: string;
  /** Named by the page's own switcher, by its hreflang lines, or guessed from its address: a guess may lead nowhere. */
  foundBy: 'switcher' | 'hreflang' | 'path';
  /** The switcher leads to where the language begins on this site, and this page is not where the site begins. */
  isHome: boolean;
}

const MOST_TO_READ = 12;
const CLEAR_LETTERS = 200;
const CLEAR_SHARE = 0.75;

/** The versions that a page itself names. A link to a machine translator, or back to the page, is none. */
export function* findVersions(page: Page): Generator<undefined, readonly Version[]> {
  const here = addressKey(page.url, page.url);
  const versions = new Map<string, Version>();
  const add = (language: string, href: string, foundBy: Version['foundBy']) => {
    const address = addressKey(href, page.url);
    if (!/^https?:/.test(address) || address === here || href.startsWith('#')) return;
    // The first is the surest: what search engines are told names the very page, a switcher perhaps the home page.
    if (versions.has(language)) return;
    versions.set(language, { language, address, foundBy, isHome: isHome(address) && !isHome(page.url) });
  };
  for (const link of page.document.querySelectorAll('link[rel~="alternate" i][hreflang]')) {
    const code = link.getAttribute('hreflang') ?? '';
    if (isLanguageTag(code)) add(canonicalLanguage(code), link.getAttribute('href') ?? '', 'hreflang');
  }
  for (const { element, language } of yield* page.prepare(languageLinks)) {
    if (element.tagName !== 'A' || element.closest(machineTranslators)) continue;
    add(language, element.getAttribute('href') ?? '', 'switcher');
  }
  versions.delete(yield* page.prepare(ownLanguage));
  return [...versions.values()];
}

/**
 * What is worth reading before an audit: the versions that the page names, in languages of the profile first; and, for
 * languages whose version of this very page it does not name, the likeliest guess. At most twelve.
 */
export function* versionsToRead(page: Page, profile: DistrictProfile): Generator<undefined, readonly Version[]> {
  const named = yield* page.prepare(findVersions);
  const wanted = judgedLanguages(profile, yield* page.prepare(ownLanguage)).languages.map(({ tag }) =>
    canonicalLanguage(tag),
  );
  const guesses = wanted
    .filter((language) => !named.some((version) => version.language === language && !version.isHome))
    .flatMap((language) =>
      guessedAddresses(page.url, language)
        .slice(0, 1)
        .map((address): Version => ({ language, address, foundBy: 'path', isHome: false })),
    );
  const first = named.filter(({ language }) => wanted.includes(language));
  const rest = named.filter(({ language }) => !wanted.includes(language));
  return [...first, ...guesses, ...rest].slice(0, MOST_TO_READ);
}

/** The language that a page is in, where its text says so clearly; else what it says of itself; English where it says nothing. */
export function* ownLanguage(page: Page): Generator<undefined, string> {
  const main = yield* page.prepare(mainLanguage);
  if (main && main.letters >= CLEAR_LETTERS && main.share >= CLEAR_SHARE) return main.language;
  return canonicalLanguage(page.document.documentElement.getAttribute('lang') ?? '') || 'en';
}
