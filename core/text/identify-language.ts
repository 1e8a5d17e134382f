import { francAll } from 'franc-min';
import { dominantScript, type Script } from './script.ts';

/** A language that a text was found to be in, as a primary tag, and how clearly: 0 to 1. */
export interface Identified {
  language: string;
  confidence: number;
}

// One language per script where districts meet only one: the script decides, no statistics.
const byScript: Partial<Record<Script, string>> = {
  Hani: 'zh',
  Kana: 'ja',
  Hang: 'ko',
  Beng: 'bn',
  Guru: 'pa',
  Gujr: 'gu',
  Taml: 'ta',
  Telu: 'te',
  Ethi: 'am',
  Khmr: 'km',
  Laoo: 'lo',
  Mymr: 'my',
  Thai: 'th',
  Grek: 'el',
  Armn: 'hy',
  Hebr: 'he',
};

// ISO 639-3 as the trigram tables name them, to BCP 47 as pages do.
const tags: Record<string, string> = {
  eng: 'en',
  spa: 'es',
  fra: 'fr',
  por: 'pt',
  vie: 'vi',
  deu: 'de',
  ita: 'it',
  pol: 'pl',
  swh: 'sw',
  som: 'so',
  tgl: 'tl',
  ron: 'ro',
  rus: 'ru',
  ukr: 'uk',
  arb: 'ar',
  urd: 'ur',
  pes: 'fa',
  pbu: 'ps',
  hin: 'hi',
  npi: 'ne',
  mar: 'mr',
  ind: 'id',
};
const MINIMUM_LETTERS = 60;
// A script of its own says more: a syllable or a sign is worth several letters.
const MINIMUM_SIGNS = 20;

/**
 * Which language a text is written in.
 * @param text at least 60 letters, or 20 in a script that one language has for itself; names and menus mislead below that
 * @returns undefined when the text is too short or no language stands out
 */
export function identifyLanguage(text: string): Identified | undefined {
  const dominant = dominantScript(text);
  if (!dominant || dominant.share < 0.6) return undefined;
  const only = byScript[dominant.script];
  if (dominant.letters < (only ? MINIMUM_SIGNS : MINIMUM_LETTERS)) return undefined;
  if (only) {
    // Japanese is written with Han characters too; a few syllables give it away.
    const kana = only === 'zh' ? (text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) : 0;
    return { language: kana > dominant.letters * 0.05 ? 'ja' : only, confidence: dominant.share };
  }
  const ranked = francAll(text.slice(0, 4000), { only: Object.keys(tags) });
  const [first, second] = ranked;
  const language = first ? tags[first[0]] : undefined;
  if (!first || !language) return undefined;
  return { language, confidence: Math.min(1, (first[1] - (second?.[1] ?? 0)) * 5) };
}
