/** A phrase by the forms that a count takes in a language, as `Intl.PluralRules` names them. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What a widget says: phrases with `{places}` to fill, some by count, some in groups. Data only, so people can review it. */
export interface Phrases {
  readonly [key: string]: string | Plural | Phrases;
}

/** The same phrases in another language. */
export type Translated<T> = T extends string
  ? string
  : T extends { other: string; one: string }
    ? Plural
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/**
 * Fills the places of a phrase.
 * @param tag decides the plural, by `values.count`
 */
export function fill(phrase: string | Plural, values: Record<string, string | number>, tag = 'en'): string {
  const words =
    typeof phrase === 'string'
      ? phrase
      : (phrase[new Intl.PluralRules(tag).select(Number(values.count))] ?? phrase.other);
  return words.replace(/\{(\w+)\}/g, (_, place: string) => String(values[place] ?? ''));
}
