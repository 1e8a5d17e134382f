/** What Chromium does not know, or knows in English only. */
const names: Record<string, string> = {
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
  const name = names[tag] ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
