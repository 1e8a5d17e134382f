import { syllable } from 'syllable';
import { primaryLanguage } from './language-tag.ts';
import { spanishSyllables } from './spanish-syllables.ts';

/** How hard a text is to read. */
export interface Readability {
  /**
   * `grade`: Flesch-Kincaid, the US school grade that can read it; higher is harder.
   * `inflesz`: Szigriszt-Pazos for Spanish, read on the INFLESZ scale: 55 and more is fit for everybody; higher is easier.
   */
  scale: 'grade' | 'inflesz';
  /** Rounded to one decimal. */
  value: number;
  words: number;
  sentences: number;
}

/** Fewer words give a number that means nothing. */
export const FEWEST_WORDS = 150;
// More tell nothing new, and cost time.
const ENOUGH_WORDS = 5000;
const LONGEST_PARAGRAPH = 5_000;
const PAUSE_EVERY = 5;
const LONG_PARAGRAPH = 500;

/**
 * How hard running text is to read. Formulas count the length of words and sentences; they do not know whether it makes sense.
 * @param paragraphs sentences that people read as sentences: no menus, no tables
 * @param language a tag; only English and Spanish have a formula that is known to fit
 * @yields after every few paragraphs: counting is slow
 * @returns undefined under 150 words, and in every other language
 */
export function* readability(
  paragraphs: readonly string[],
  language: string,
): Generator<undefined, Readability | undefined> {
  const primary = primaryLanguage(language);
  if (primary !== 'en' && primary !== 'es') return undefined;
  const syllablesOf = primary === 'en' ? syllable : spanishSyllables;
  // Made once: making one takes longer than a paragraph.
  const segmenter = new Intl.Segmenter(primary, { granularity: 'word' });
  const sentenceSegmenter = new Intl.Segmenter(primary, { granularity: 'sentence' });
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % PAUSE_EVERY === 0 || paragraph.length > LONG_PARAGRAPH) yield;
    if (words >= ENOUGH_WORDS) break;
    const text = withoutAbbreviationPoints(paragraph.slice(0, LONGEST_PARAGRAPH));
    let inParagraph = 0;
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      if (!isWordLike || !/\p{L}/u.test(segment)) continue;
      inParagraph++;
      syllables += Math.max(1, syllablesOf(segment));
    }
    if (inParagraph === 0) continue;
    words += inParagraph;
    sentences += countSentences(text, sentenceSegmenter);
  }
  if (words < FEWEST_WORDS) return undefined;
  const value =
    primary === 'en'
      ? 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
      : 206.835 - 62.3 * (syllables / words) - words / sentences;
  return { scale: primary === 'en' ? 'grade' : 'inflesz', value: Math.round(value * 10) / 10, words, sentences };
}

function countSentences(text: string, segmenter: Intl.Segmenter): number {
  let sentences = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (/\p{L}/u.test(segment)) sentences++;
  }
  return Math.max(1, sentences);
}

/** "6 p.m.", "Dr. Lee", "U.S. law": a point that ends no sentence. */
function withoutAbbreviationPoints(text: string): string {
  return text
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/\b([ap]m|us|ee\.?uu|eg|ie)\.(?=\s+\p{Ll}|,)/giu, '$1')
    .replace(/\b(dr|dra|mr|mrs|ms|sr|sra|srta|st|no|núm|vs|etc|ext|tel|prof|lic)\./giu, '$1');
}
