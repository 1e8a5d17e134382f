import type { ToolLanguage } from '../model/lens.ts';
import type { Report } from '../model/report.ts';
import { byHandEn, type LookId, type LookWords } from './by-hand-en.ts';
import { byHandEs } from './by-hand-es.ts';
import { criteriaOf, type Standard } from './criteria.ts';

export interface Look extends LookWords {
  id: LookId;
  /** WCAG success criteria that the look helps to judge. */
  wcag: string[];
}

/**
 * What each look is about. Together they touch every criterion of WCAG 2.2 A and AA: no tool finds all that is wrong.
 */
const looks = {
  keyboard: ['2.1.1', '2.1.2', '2.1.4', '2.4.1', '2.4.3', '2.4.7', '2.4.11', '3.2.1'],
  'screen-reader': ['1.3.1', '1.3.2', '4.1.2', '4.1.3'],
  zoom: ['1.4.4', '1.4.10', '1.4.12'],
  pictures: ['1.1.1', '1.4.5'],
  media: ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.4.2'],
  color: ['1.4.1', '1.4.3', '1.4.11'],
  movement: ['2.2.2', '2.3.1'],
  forms: ['1.3.5', '2.2.1', '3.2.2', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8'],
  words: ['2.4.2', '2.4.4', '2.4.6', '2.5.3'],
  directions: ['1.3.3'],
  hover: ['1.4.13'],
  touch: ['1.3.4', '2.5.1', '2.5.2', '2.5.4', '2.5.7', '2.5.8'],
  site: ['2.4.5', '3.2.3', '3.2.4', '3.2.6'],
  languages: ['3.1.1', '3.1.2'],
} as const satisfies Record<LookId, readonly string[]>;

/** Rules that tell whether a page has what a look is about; a look without any is for every page. */
const concerns: Partial<Record<LookId, readonly string[]>> = {
  forms: ['field-name', 'hint-as-label', 'field-purpose'],
};

/**
 * What a person must still look at on a page, by the standard that it is judged by.
 * @returns looks in the order in which most families are helped; criteria that the standard does not have are left out
 */
export function looksFor(report: Pick<Report, 'rules' | 'profile'>, language: ToolLanguage): Look[] {
  const standard: Standard = report.profile?.standard ?? 'wcag21aa';
  const asked = new Set(criteriaOf(standard));
  const words = language === 'es' ? byHandEs : byHandEn;
  return (Object.keys(looks) as LookId[])
    .filter((id) => isOnPage(concerns[id], report.rules))
    .map((id) => ({ id, ...words[id], wcag: looks[id].filter((number: string) => asked.has(number)) }));
}

function isOnPage(ids: readonly string[] | undefined, rules: Report['rules']): boolean {
  if (!ids || !rules) return true;
  const known = rules.filter(({ id }) => ids.includes(id));
  return known.length === 0 || known.some(({ outcome }) => outcome !== 'notApplicable');
}
