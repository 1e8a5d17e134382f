/**
 * Fills `{name}` in a sentence with the finding's data. A name that has no value stays as it is, braces and all,
 * so that a missing value is seen rather than hidden.
 */
export function fill(sentence: string, data: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole));
}
