import { type DistrictProfile, judgedLanguages } from '../model/profile.ts';
import type { TranslationRow } from '../model/translation.ts';
import { machineTranslation } from '../page/machine-translation.ts';
import { openPage, type Page } from '../page/page.ts';
import { primaryLanguage } from '../text/language-tag.ts';
import { compareVersions } from './compare-versions.ts';
import { findVersions, guessedAddresses, type Version } from './find-versions.ts';

// From here on a version is called whole: detectors and lists of names leave some of every text untold.
const WHOLE = 0.85;
// Under this nothing worth the name was translated.
const SOME = 0.1;

/**
 * By language of the profile: is there a version of this page, and how much of it. Reads the versions that
 * `page.otherVersions` holds; one that is linked and not there is `unread`.
 */
export function translationTable(page: Page, profile: DistrictProfile): TranslationRow[] {
  const named = findVersions(page);
  const machine = machineTranslation(page).length > 0;
  const own = primaryLanguage(page.document.documentElement.getAttribute('lang') ?? 'en');
  return judgedLanguages(profile, own).languages.map(({ tag, share }): TranslationRow => {
    const language = primaryLanguage(tag);
    const version = named.find((each) => each.language === language) ?? guessed(page, language);
    const base = {
      language: tag,
      ...(share === undefined ? {} : { share }),
      missingDates: [],
      missingLinks: [],
      missingForm: false,
    };
    const nothing: TranslationRow = { ...base, level: machine ? 'machine' : 'none' };
    if (!version) return nothing;
    const found = { address: version.address, foundBy: version.foundBy };
    const document = page.otherVersions.get(version.address);
    if (!document) return { ...base, ...found, level: 'unread' };
    const translation = openPage(document, { url: version.address, asOf: page.asOf });
    const comparison = compareVersions(page, translation, language);
    if (comparison.translated < SOME)
      return version.foundBy === 'path' ? nothing : { ...nothing, ...found, translated: comparison.translated };
    if (machineTranslation(translation).length > 0 && isMachineText(document)) {
      return { ...base, ...found, ...comparison, level: 'machine' };
    }
    const whole = comparison.translated >= WHOLE && comparison.missingDates.length === 0 && !comparison.missingForm;
    return { ...base, ...found, ...comparison, level: whole ? 'full' : 'partly' };
  });
}

/** A guess counts only when it was read. */
function guessed(page: Page, language: string): Version | undefined {
  const address = guessedAddresses(page.url, language).find((each) => page.otherVersions.has(each));
  return address ? { language, address, foundBy: 'path' } : undefined;
}

/** What Google's translator leaves in a page that it has rewritten. */
function isMachineText(document: Document): boolean {
  return (
    document.querySelector('html.translated-ltr, html.translated-rtl, font > font, meta[name="translation-engine"]') !==
    null
  );
}
