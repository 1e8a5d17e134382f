import { characterClasses, LETTER, NONE, plainText, SINGLE } from './plain-text.ts';

/** Features are hashed into so many places; two that share one are taken for the same, which seldom matters. */
export const PLACES = 1 << 18;
const MASK = PLACES - 1;
const PRIME = 0x01000193;
const START = 0x811c9dc5;
const GRAM = 4;

/**
 * Calls back with the place of every feature of a text: each word, and the four-character pieces of each word with its
 * ends marked (Han: each character; Hangul, Ethiopic, Kana: each pair). Pieces forgive endings and typing errors.
 */
export function eachFeature(text: string, language: string, found: (place: number) => void): void {
  const classes = characterClasses();
  const plain = plainText(text, language);
  const length = plain.length;
  let at = 0;
  while (at < length) {
    const kind = classes[plain.charCodeAt(at)] ?? NONE;
    if (kind === NONE) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < length && classes[plain.charCodeAt(end)] === kind) end++;
    if (kind === LETTER) word(plain, at, end, found);
    else pieces(plain, at, end, kind === SINGLE ? 1 : 2, found);
    at = end;
  }
}

function word(plain: string, from: number, to: number, found: (place: number) => void): void {
  found(hash(plain, from, to, START));
  const length = to - from;
  if (length < GRAM) return;
  // `_wor`, `word`, … `ord_`: the mark is hashed in before the first and after the last.
  found(hash(plain, from, from + GRAM - 1, START ^ 0x5f));
  for (let at = from; at + GRAM <= to; at++) found(hash(plain, at, at + GRAM, START ^ 0x34));
  found(hash(plain, to - GRAM + 1, to, START ^ 0x24));
}

function pieces(plain: string, from: number, to: number, size: number, found: (place: number) => void): void {
  if (to - from < size) found(hash(plain, from, to, START));
  for (let at = from; at + size <= to; at++) found(hash(plain, at, at + size, START));
  // Pairs of Han characters are most of the words of Chinese.
  if (size === 1) for (let at = from; at + 2 <= to; at++) found(hash(plain, at, at + 2, START ^ 0x32));
}

function hash(plain: string, from: number, to: number, start: number): number {
  let value = start;
  for (let at = from; at < to; at++) value = Math.imul(value ^ plain.charCodeAt(at), PRIME);
  return ((value >>> 18) ^ value) & MASK;
}
