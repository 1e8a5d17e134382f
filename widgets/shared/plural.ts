/** Picks the form of a phrase that a count takes in a language, for example `{one: '1 person', other: '4 people'}`. */
export function plural(
  language: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
