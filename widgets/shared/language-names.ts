import { nativeName } from './native-name.ts';

/** What Chromium does not know, or knows in English only. */
export const names: Record<string, string> = {
  hmn: 'Hmoob',
  ht: 'Kreyòl ayisyen',
  km: 'ខ្មែរ',
  lo: 'ລາວ',
  my: 'မြန်မာ',
  ne: 'नेपाली',
  om: 'Oromoo',
  ps: 'پښتو',
  so: 'Soomaali',
  ti: 'ትግርኛ',
  tl: 'Tagalog',
};

/** A language's own name, as its readers write it; the tag itself when nobody knows better. */
export function ownName(tag: string): string {
  return nativeName(tag, names);
}
