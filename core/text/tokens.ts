// Looked for in each piece between spaces, never across a whole text: that keeps the time linear.
const address = /@|^\W*(?:https?:\/\/|www\.)|\.(?:org|com|net|edu|gov|us|pdf|docx?|html?|aspx|php)\b/iu;
// snake_case, camelCase, paths, digits glued to letters: code and file names.
const code = /[_\\{}<>=]|\w\/\w+\/|\p{Ll}\p{Lu}\p{Ll}|[A-Za-z]\d|\d[A-Za-z]{2}/u;
const LONGEST_CODE = 200;
// Written with no space between words: what stands there in other letters ends where this writing goes on.
const unspaced =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]+)/u;

/** A text without web addresses, e-mail addresses, file names and code: what is left is meant to be read. */
export function readableOnly(text: string): string {
  return text
    .split(/\s+/)
    .flatMap((piece) => piece.split(unspaced))
    .filter((piece) => piece.length > LONGEST_CODE || !(address.test(piece) || code.test(piece)))
    .join(' ');
}

/** The words of a text in lower case, apostrophes inside them kept, all in one Unicode form. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\u2019\u02bc\u2018`\u00b4]/g, "'")
      .match(/[\p{L}\p{M}\u200c]+(?:'[\p{L}\p{M}]+)*/gu) ?? []
  );
}

/** The longest piece of a word that is looked up, in characters. */
const LONGEST = 4;

/**
 * The pieces by which a word is known: one to four characters in a row, `_` for its two ends; and the word as a whole,
 * behind `=`.
 */
export function piecesOf(word: string): string[] {
  const characters = [...`_${word}_`];
  const pieces: string[] = [];
  for (let length = 1; length <= LONGEST; length++) {
    for (let start = 0; start + length <= characters.length; start++) {
      const piece = characters.slice(start, start + length).join('');
      if (piece !== '_') pieces.push(piece);
    }
  }
  if (characters.length > LONGEST) pieces.push(`=${word}`);
  return pieces;
}
