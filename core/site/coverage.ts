import { type FamilyLanguage, judgedLanguages } from '../model/profile.ts';
import type { TranslationLevel } from '../model/translation.ts';
import { primaryLanguage } from '../text/language-tag.ts';
import { type KeyTopic, keyPages, keyTopics } from './key-pages.ts';
import type { Site, SitePage } from './site.ts';

/** How far a language reaches one topic. `there`: a page in the language was read, and not compared with its original. */
export interface CoverageCell {
  level: TranslationLevel | 'there' | 'no-page';
  address?: string;
}

/** One language of the district's families, and what of the site it reaches. */
export interface CoverageRow {
  language: FamilyLanguage;
  cells: Record<KeyTopic, CoverageCell>;
  /** How many pages of the site declare the language. */
  pages: number;
}

const better: CoverageCell['level'][] = ['full', 'there', 'partly', 'machine', 'unread', 'none', 'no-page'];

/** Which of the families' languages reach which of the pages that families look for. */
export function languageCoverage(site: Site): CoverageRow[] {
  const nearest = keyPages(site);
  return judgedLanguages(site.settings.profile, site.language).languages.map((language) => ({
    language,
    cells: Object.fromEntries(
      keyTopics.map((topic) => [topic, best(nearest[topic].map((page) => cellOf(page, language.tag, site)))]),
    ) as Record<KeyTopic, CoverageCell>,
    pages: site.pages.filter((page) => page.language === primaryLanguage(language.tag)).length,
  }));
}

function cellOf({ translations }: SitePage, tag: string, site: Site): CoverageCell {
  const row = translations.find(({ language }) => language === tag);
  if (!row) return { level: 'none' };
  const { level, address } = row;
  const read = address === undefined ? undefined : site.pageAt(address);
  // The audit of one page reads no other; the run has read it since.
  const isThere = level === 'unread' && read?.language === primaryLanguage(tag);
  return { level: isThere ? 'there' : level, ...(address === undefined ? {} : { address }) };
}

function best(cells: CoverageCell[]): CoverageCell {
  const rank = ({ level }: CoverageCell) => better.indexOf(level);
  return cells.sort((one, other) => rank(one) - rank(other))[0] ?? { level: 'no-page' };
}
