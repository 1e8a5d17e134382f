/**
 * A language's name in itself, with a capital where it has such; the tag itself when nobody knows better.
 * @param names of languages that the browser does not know
 */
export function nativeName(tag: string, names: Record<string, string>): string {
  const name = names[tag] ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
