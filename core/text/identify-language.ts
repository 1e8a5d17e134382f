import { hanForm } from './han-form.ts';
import { languageNames } from './language-names.ts';
import { languageWeights } from './language-weights.ts';
import { addWeights, unpack, type Weights } from './packed-weights.ts';
import { dominantScript, type Script } from './script.ts';
import { piecesOf, readableOnly, wordsOf } from './tokens.ts';

/** A language that a text was found to be in. */
export interface Identified {
  /** Primary tag, for example `es`, `hmn`, `zh`. */
  language: string;
  /** For Chinese, which form of the characters; missing when the text shows neither. */
  form?: 'Hans' | 'Hant';
  /** 0 to 1. */
  confidence: number;
}

/** What another detector said of the same text: a tag, and whether it calls itself sure. */
export interface Opinion {
  language: string;
  reliable: boolean;
}

// One language per script where districts meet only one: the script decides, no statistics.
const byScript: Partial<Record<Script, string>> = {
  Hani: 'zh',
  Hang: 'ko',
  Beng: 'bn',
  Guru: 'pa',
  Gujr: 'gu',
  Taml: 'ta',
  Telu: 'te',
  Khmr: 'km',
  Laoo: 'lo',
  Mymr: 'my',
  Thai: 'th',
  Grek: 'el',
  Armn: 'hy',
  Hebr: 'he',
};

// Fewer letters than this tell nothing.
const LETTERS = 12;
// Less than this of a text in one script is a mixture.
const MOSTLY = 0.6;
// Few letters must speak more clearly. Measured: a belief of 0.9 is right in 99 of 100 texts, however long they are.
const FEW_LETTERS = 18;
const ENOUGH_LETTERS = 36;
interface Certainty {
  /** Asked of texts with enough letters. */
  enough: number;
  /** Asked of those with few; in between, in between. */
  few: number;
}
const usual: Certainty = { enough: 0.75, few: 0.985 };
// What is taken for English is English, or close to it: pages are in English until they say otherwise.
const english: Certainty = { enough: 0.55, few: 0.95 };
// Whatever else a text is taken for, so much at most may speak for English or for names: pages are full of both.
const ENGLISH_OR_NAMES = 0.1;
// Close relatives in one script have most of their pieces in common: they must speak more clearly still.
const relatives: Partial<Record<Script, Certainty>> = {
  Cyrl: { enough: 0.65, few: 0.98 },
  Deva: { enough: 0.83, few: 0.99 },
  Ethi: { enough: 0.9, few: 0.99 },
};
// A doubt that the browser's own detector settles.
const DOUBT = 0.35;
// So sure that its objection is not heard.
const BEYOND_DOUBT = 0.95;
// A sign of Chinese, Japanese or Korean says about as much as three letters.
const LETTERS_PER_SIGN = 3;
// A script of its own says enough by itself, but a word or two may be a name.
const SIGNS = 8;
// A text longer than this tells nothing new.
const LONGEST = 3000;

const loaded = new Map<string, Weights>();

/**
 * Which language a text is written in; names, addresses, code and lists of languages are in none.
 * @param text about 60 characters are judged well; below that it is silent unless the text speaks clearly
 * @param opinion what the browser's own detector says, where there is one: it settles doubts, and takes certainty away
 * @returns undefined when the text is too short, mixed, or no language stands out
 */
export function identifyLanguage(text: string, opinion?: Opinion): Identified | undefined {
  const read = withoutLanguageNames(readableOnly(text.slice(0, LONGEST)));
  const dominant = joined(read);
  if (!dominant || dominant.share < MOSTLY) return undefined;
  const only = byScript[dominant.script];
  // Chinese about "ALTER TABLE" is not English, though most of its letters are.
  if (!only && eastAsianSigns(read) * LETTERS_PER_SIGN > dominant.letters * (1 - MOSTLY)) return undefined;
  if (only) return dominant.letters < SIGNS ? undefined : byItsScript(read, only, dominant.letters, dominant.share);
  // A word said ten times is evidence once: lists such as "2021 Meetings 2020 Meetings" look like anything.
  const words = new Set(wordsOf(read));
  const letters = [...words].join('').length;
  if (letters < LETTERS) return undefined;
  const { best, plain } = bestByWords(words, dominant.script) ?? {};
  if (!best || best.language === 'names' || (best.language !== 'en' && (plain ?? 0) > ENGLISH_OR_NAMES))
    return undefined;
  const other = opinion?.reliable ? opinion.language.split('-')[0]?.toLowerCase() : undefined;
  const certainty = relatives[dominant.script] ?? (best.language === 'en' ? english : usual);
  if (best.confidence >= needed(certainty, letters))
    return other && other !== best.language && best.confidence < BEYOND_DOUBT ? undefined : best;
  return other === best.language && best.confidence >= DOUBT && letters >= ENOUGH_LETTERS
    ? { ...best, confidence: usual.enough }
    : undefined;
}

function needed({ enough, few }: Certainty, letters: number): number {
  const missing = Math.min(1, Math.max(0, (ENOUGH_LETTERS - letters) / (ENOUGH_LETTERS - FEW_LETTERS)));
  return enough + (few - enough) * missing;
}

/**
 * The raw guess, for benchmarks: no threshold, nothing left out, always an answer where there are letters.
 * Rules ask `identifyLanguage`.
 */
export function likeliestLanguage(text: string): Identified | undefined {
  const dominant = joined(text);
  if (!dominant) return undefined;
  const only = byScript[dominant.script];
  return only
    ? byItsScript(text, only, dominant.letters, dominant.share)
    : bestByWords(wordsOf(text), dominant.script)?.best;
}

function eastAsianSigns(text: string): number {
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
}

/** The dominant script, with the two halves of Japanese writing counted as one. */
function joined(text: string): ReturnType<typeof dominantScript> {
  const dominant = dominantScript(text);
  if (!dominant || (dominant.script !== 'Hani' && dominant.script !== 'Kana')) return dominant;
  const both = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return { ...dominant, script: 'Hani', share: both / dominant.letters };
}

function byItsScript(text: string, only: string, letters: number, share: number): Identified {
  if (only !== 'zh') return { language: only, confidence: share };
  // Japanese is written with Han characters too; a few syllables give it away.
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (kana > letters * 0.05) return { language: 'ja', confidence: share };
  const form = hanForm(text);
  return { language: 'zh', confidence: share, ...(form ? { form } : {}) };
}

/** The language whose weights add up to most; its share of belief is the confidence. `plain`: the share of English and names. */
function bestByWords(words: Iterable<string>, script: Script): { best: Identified; plain: number } | undefined {
  if (!languageWeights[script]) return undefined;
  const { languages, pieces } = weightsOf(script);
  const sums = new Float64Array(languages.length);
  let known = 0;
  for (const word of words) {
    for (const piece of piecesOf(word)) {
      const pairs = pieces.get(piece);
      if (!pairs) continue;
      known++;
      addWeights(pairs, sums);
    }
  }
  if (known === 0) return undefined;
  const scores = [...sums].map((sum) => sum / Math.sqrt(known));
  const highest = Math.max(...scores);
  const beliefs = scores.map((score) => Math.exp(score - highest));
  const total = beliefs.reduce((sum, belief) => sum + belief, 0);
  const language = languages[beliefs.indexOf(1)]?.split('-')[0];
  const share = (of: string) => (beliefs[languages.indexOf(of)] ?? 0) / total;
  return language ? { best: { language, confidence: 1 / total }, plain: share('en') + share('names') } : undefined;
}

function weightsOf(script: Script): Weights {
  const steps = load(script);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function* load(script: Script): Generator<undefined, Weights> {
  const weights = loaded.get(script) ?? (yield* unpack(languageWeights[script] ?? ''));
  loaded.set(script, weights);
  return weights;
}

/** Gets ready to identify texts like this one, in pieces: the first identification in a script would do it in one go. */
export function* prepareFor(text: string): Generator<undefined, void> {
  const script = joined(text.slice(0, LONGEST))?.script;
  if (script && languageWeights[script]) yield* load(script);
}

const allNames = Object.values(languageNames)
  .flatMap(({ own, english }) => [...own, ...english])
  .concat('English', 'Inglés');
const wordsOfNames = new Set(allNames.flatMap((name) => name.toLowerCase().split(/\s+/)));
const namesOfLanguages = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${allNames
    .toSorted((one, two) => two.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\p{M}])`,
  'giu',
);

/** A menu of languages is in no language: taken out when three or more of their names stand together. */
function withoutLanguageNames(text: string): string {
  let names = 0;
  for (const word of text.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    if (wordsOfNames.has(word) && ++names === 3) return text.replace(namesOfLanguages, ' ');
  }
  return text;
}
