import { primaryLanguage } from './language-tag.ts';

// Codes of one language that districts, menus and detectors use for one another.
const others: Record<string, string> = {
  fil: 'tl',
  mww: 'hmn',
  hnj: 'hmn',
  prs: 'fa',
  pes: 'fa',
  cmn: 'zh',
  yue: 'zh',
  hat: 'ht',
  som: 'so',
  spa: 'es',
};

/** The primary tag by which a language is known here: `tl` of `fil-PH`, `hmn` of `mww`, `zh` of `yue`. */
export function canonicalLanguage(tag: string): string {
  const primary = primaryLanguage(tag);
  return others[primary] ?? primary;
}
