// The words of dates in English and Spanish, with the misspellings that district pages are full of.

const monthWords: [string, number][] = [
  ['january|janurary|januray|janaury|janury|jan|enero|ene', 1],
  ['february|febuary|feburary|februrary|febrary|febr|feb|febrero', 2],
  ['march|mar|marzo', 3],
  ['april|apr|abril|abr', 4],
  ['may|mayo', 5],
  ['june|jun|junio', 6],
  ['july|jul|julio', 7],
  ['august|agust|augest|aug|agosto|ago', 8],
  ['september|septemebr|septmber|septemeber|setember|sepember|septembr|sept|sep|septiembre|setiembre', 9],
  ['october|ocotber|ocober|octobor|oct|octubre', 10],
  ['november|novemeber|novmber|novemer|nov|noviembre', 11],
  ['december|decemeber|deceember|decmber|decemer|dec|diciembre|dic', 12],
];
const weekdayWords: [string, number][] = [
  ['sunday|sun|domingo|dom', 0],
  ['monday|mon|lunes|lun', 1],
  ['tuesday|teusday|tuseday|tues|tue|martes', 2],
  ['wednesday|wednesay|wednsday|wendesday|wednes|weds|wed|mi[eé]rcoles|mi[eé]', 3],
  ['thursday|thursady|thrusday|thurs|thur|thu|jueves|jue', 4],
  ['friday|fri|viernes|vie', 5],
  ['saturday|sat|s[aá]bado|s[aá]b', 6],
];

/** Alternatives for a regular expression, longest first so that "mar" never cuts "march" short. */
function alternatives(words: readonly [string, number][]): string {
  return words
    .flatMap(([names]) => names.split('|'))
    .sort((one, other) => other.length - one.length)
    .join('|');
}

export const MONTH = `(?:${alternatives(monthWords)})`;
export const WEEKDAY = `(?:${alternatives(weekdayWords)})s?`;
/** Every name of a month, or of a weekday, that is a word of its own: for `replace` and `matchAll`. */
export const allMonths = new RegExp(`(?<![\\p{L}])${MONTH}(?![\\p{L}])`, 'giu');
export const allWeekdays = new RegExp(`(?<![\\p{L}])${WEEKDAY}(?![\\p{L}])`, 'giu');

const months = new Map(monthWords.flatMap(([names, month]) => names.split('|').map((name) => [name, month] as const)));
const weekdayPatterns = weekdayWords.map(([names, day]) => [new RegExp(`^(?:${names})s?$`, 'i'), day] as const);

/** 1 to 12; undefined for a word that names no month. */
export function monthOf(word: string): number | undefined {
  return months.get(word.toLowerCase());
}

/** The month that a word names in running text: "may" is a verb there, and so are "march" and the short ones like it. */
export function monthNamed(word: string): number | undefined {
  return /^(may|march|mar|dec)$/.test(word) ? undefined : monthOf(word);
}

/** 0 for Sunday to 6; undefined for a word that names no weekday. */
export function weekdayOfWord(word: string): number | undefined {
  return weekdayPatterns.find(([pattern]) => pattern.test(word))?.[1];
}
