import { type DistrictProfile, judgedLanguages } from '../model/profile.ts';
import type { TranslationRow, UnreadReason } from '../model/translation.ts';
import { machineTranslation } from '../page/machine-translation.ts';
import type { Page } from '../page/page.ts';
import { versionPages } from '../page/version-pages.ts';
import { canonicalLanguage } from '../text/canonical-language.ts';
import { type Comparison, compareVersions, lettersOfContent } from './compare-versions.ts';
import { findVersions, ownLanguage, type Version } from './find-versions.ts';
import { guessedAddresses } from './guessed-addresses.ts';

// From here on a version is called whole: detectors and lists of names leave some of every text untold.
const WHOLE = 0.85;
// Under this nothing worth the name was translated.
const SOME = 0.1;
// A page whose text comes by scripts arrives nearly empty: with less than this of what can be seen, it was not read.
const ARRIVED = 0.4;
const WORTH_READING = 200;

/**
 * By language of the profile: is there a version of this page, and how much of it. Reads the versions that
 * `page.otherVersions` holds; one that is linked and not there is `unread`. Where the page itself was read again as its
 * versions were, those are compared with that: what scripts add to the live page is then held against none of them.
 * @param unread why those that are linked could not be read, by whole address
 */
export function translationTable(unread: ReadonlyMap<string, UnreadReason> = new Map()) {
  return function* rows(page: Page, profile: DistrictProfile): Generator<undefined, TranslationRow[]> {
    const named = yield* page.prepare(findVersions);
    const open = yield* page.prepare(versionPages);
    const own = yield* page.prepare(ownLanguage);
    const original = open(page.url) ?? page;
    const arrived =
      original === page || (yield* lettersOfContent(original)) >= ARRIVED * (yield* lettersOfContent(page));
    const machine = machineTranslation(page).length > 0;
    const table: TranslationRow[] = [];
    for (const { tag, share } of judgedLanguages(profile, own).languages) {
      yield;
      const language = canonicalLanguage(tag);
      const byName = named.find((each) => each.language === language);
      const version = byName && !byName.isHome ? byName : (guessed(page, language) ?? byName);
      const base = {
        language: tag,
        ...(share === undefined ? {} : { share }),
        missingDates: [],
        missingLinks: [],
        missingForm: false,
      };
      const nothing: TranslationRow = { ...base, level: machine ? 'machine' : 'none' };
      if (!version) {
        table.push(nothing);
        continue;
      }
      const found = { address: version.address, foundBy: version.foundBy };
      const translation = open(version.address);
      const reason = translation ? undefined : unread.get(version.address);
      if (version.isHome) table.push({ ...nothing, ...found });
      else if (!translation) table.push({ ...base, ...found, level: 'unread', ...(reason ? { unread: reason } : {}) });
      else if (!arrived || (yield* isEmpty(translation, page)))
        table.push({ ...base, ...found, level: 'unread', unread: 'scripts' });
      else {
        const comparison = yield* compareVersions(original, own, translation, language);
        table.push(judged(comparison, version, translation, base, nothing));
      }
    }
    return table;
  };
}

function judged(
  comparison: Comparison,
  { address, foundBy }: Version,
  translation: Page,
  base: Omit<TranslationRow, 'level'>,
  nothing: TranslationRow,
): TranslationRow {
  const found = { address, foundBy };
  if (comparison.translated < SOME)
    return foundBy === 'path' ? nothing : { ...nothing, ...found, translated: comparison.translated };
  if (isMachineText(translation.document)) return { ...base, ...found, ...comparison, level: 'machine' };
  const whole = comparison.translated >= WHOLE && comparison.missingDates.length === 0 && !comparison.missingForm;
  return { ...base, ...found, ...comparison, level: whole ? 'full' : 'partly' };
}

function* isEmpty(translation: Page, page: Page): Generator<undefined, boolean> {
  const there = yield* lettersOfContent(page);
  return there >= WORTH_READING && (yield* lettersOfContent(translation)) < there * 0.05;
}

/** A guess counts only when it was read. */
function guessed(page: Page, language: string): Version | undefined {
  const address = guessedAddresses(page.url, language).find((each) => page.otherVersions.has(each));
  return address ? { language, address, foundBy: 'path', isHome: false } : undefined;
}

/** What Google's translator leaves in a page that it has rewritten. */
function isMachineText(document: Document): boolean {
  return (
    document.querySelector('html.translated-ltr, html.translated-rtl, font > font, meta[name="translation-engine"]') !==
    null
  );
}
