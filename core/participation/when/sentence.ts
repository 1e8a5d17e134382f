import type { DateMention } from '../../text/date-mention.ts';

/** How far a sentence is looked at, in letters. */
export const SENTENCE = 240;
/** "Paul V. Moore", "Ms. Lee", "6 p.m. Tuesday, May 5" and "6 p.m. EST" end nothing. */
const end =
  /(?<=[.!?])(?<!(?:^|[\s(])(?:\p{Lu}|Mrs?|Ms|Mt|Ft|Rev|Hon|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)\s+(?=\p{Lu})(?!(?<=\d\s?[ap]\.\s?m\.\s+)(?:[ECMP][SD]?T\b|Eastern|Central|Mountain|Pacific|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z.]*[\s,]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*\s\d))/u;

/** What stands ahead of a place in its own sentence, no farther back than `from`. */
export function sentenceAhead(text: string, place: number, from: number): string {
  return text.slice(Math.max(0, from), place).split(end).at(-1) ?? '';
}

/** What stands behind a place in its own sentence, no farther than `to`. */
export function sentenceBehind(text: string, place: number, to: number): string {
  return text.slice(place, to).split(end)[0] ?? '';
}

/** The sentence that a date stands in, within the words that may be about it; what was said before it is another matter. */
export function sentenceAt(text: string, { index, end }: DateMention, from: number, to: number): string {
  const ahead = sentenceAhead(text, index, Math.max(from, index - SENTENCE));
  return `${ahead}${text.slice(index, end)}${text.slice(end, Math.min(to, end + SENTENCE))}`;
}
