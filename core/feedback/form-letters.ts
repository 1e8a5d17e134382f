import { plainText } from '../themes/plain-text.ts';

/** Comments that say the same in the same words: sent twice, or by a campaign. All of them stay, and stay counted. */
export interface SameWords {
  /** Positions of the comments, in the order in which they came. */
  comments: number[];
  /** `same`: to the letter. `letter`: one text with a few words of their own. */
  kind: 'same' | 'letter';
}

// Short comments ("later start times") are alike without anybody having copied them.
const LETTER_WORDS = 15;
const SAME_LETTERS = 25;
const SHINGLE = 4;
const BANDS = 6;
// This share of its stretches of four words in common makes two comments the same letter.
const ALIKE = 0.5;

/**
 * Finds comments with the same words. Linear in their number: only those that share a rare stretch are compared.
 * @returns the largest first
 */
export function sameWords(texts: readonly string[]): SameWords[] {
  const found: SameWords[] = [];
  const byText = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const plain = wordsOf(text).join(' ');
    if (plain.length < SAME_LETTERS) return;
    const same = byText.get(plain);
    if (same) same.push(index);
    else byText.set(plain, [index]);
  });
  const parents = new Map<number, number>();
  const root = (index: number): number => {
    let at = index;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up;
    return at;
  };
  const shingles = new Map<number, Set<number>>();
  const bands = new Map<number, number>();
  for (const [plain, [index = 0]] of byText) {
    const words = plain.split(' ');
    if (words.length < LETTER_WORDS) continue;
    const own = shinglesOf(words);
    shingles.set(index, own);
    for (const band of smallest(own)) {
      const before = bands.get(band);
      if (before === undefined) {
        bands.set(band, index);
        continue;
      }
      const [one, other] = [root(before), root(index)];
      if (one !== other && alike(shingles.get(before), own)) parents.set(Math.max(one, other), Math.min(one, other));
    }
  }
  const groups = new Map<number, number[][]>();
  for (const same of byText.values()) {
    const at = root(same[0] ?? 0);
    groups.set(at, [...(groups.get(at) ?? []), same]);
  }
  for (const versions of groups.values()) {
    const comments = versions.flat().sort((one, other) => one - other);
    if (comments.length > 1) found.push({ comments, kind: versions.length > 1 ? 'letter' : 'same' });
  }
  return found.sort((one, other) => other.comments.length - one.comments.length);
}

function wordsOf(text: string): string[] {
  return plainText(text).match(/\p{Script=Han}|[\p{L}\p{M}\p{N}']+/gu) ?? [];
}

function shinglesOf(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let value = 0x811c9dc5;
    for (let word = at; word < at + SHINGLE; word++) {
      for (const character of words[word] ?? '') value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
      value = Math.imul(value ^ 32, 0x01000193);
    }
    value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
    found.add((value ^ (value >>> 13)) >>> 0);
  }
  return found;
}

/** A text's smallest hashes: two versions of one letter share some of them almost surely. */
function smallest(shingles: ReadonlySet<number>): number[] {
  return [...shingles].sort((one, other) => one - other).slice(0, BANDS);
}

function alike(one: ReadonlySet<number> | undefined, other: ReadonlySet<number>): boolean {
  if (!one) return false;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared++;
  return shared / Math.min(one.size, other.size) >= ALIKE;
}
