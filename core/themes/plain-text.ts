/** How characters are read when texts are compared. */
export const NONE = 0;
/** Part of a word between spaces. */
export const LETTER = 1;
/** Han: a word by itself, since nothing stands between words. */
export const SINGLE = 2;
/** Hangul, Ethiopic, Kana: known by pairs, since a syllable says little and a word carries its endings. */
export const PAIR = 3;

const classes = new Uint8Array(65_536);
let filled = false;

/** The class of every UTF-16 unit, made once. Halves of rarer characters count as letters. */
export function characterClasses(): Uint8Array {
  if (filled) return classes;
  const single = /\p{Script=Han}/u;
  const pair = /[\p{Script=Hangul}\p{Script=Ethiopic}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  const letter = /[\p{L}\p{M}\p{N}]/u;
  for (let code = 0; code < 65_536; code++) {
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    const character = String.fromCharCode(code);
    classes[code] = isHalf
      ? LETTER
      : single.test(character)
        ? SINGLE
        : pair.test(character)
          ? PAIR
          : letter.test(character)
            ? LETTER
            : NONE;
  }
  filled = true;
  return classes;
}

/**
 * A text as it is compared with others: one Unicode form, lower case, no accents on Latin, no vowel marks or hamza on Arabic.
 * Families leave accents out on phones, so `autobús` and `autobus` are one word. In Vietnamese the marks are the word:
 * there they stay.
 * @param language tag of the text, where it is known
 */
export function plainText(text: string, language = ''): string {
  // Most comments are plain ASCII, and half the time would go into normalizing them.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  if (/^vi\b/i.test(language)) return text.normalize('NFKC').toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g, '')
    .replace(/[\u2019\u02bc\u2018`\u00b4]/g, "'")
    .replace(/\u0111/g, 'd')
    .normalize('NFC');
}
