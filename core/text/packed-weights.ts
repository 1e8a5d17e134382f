/*
 * Weights as text, small enough to be sent with every audit. First the languages, then one line per piece of a word:
 * the piece, a space, and for each weight that is not zero two signs: which language, how much.
 */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-+';
const STEP = 0.2;
const MIDDLE = 32;
const PAUSE_EVERY = 500;

export interface Weights {
  languages: string[];
  /** Piece → its weights, still packed; `addWeights` reads them. */
  pieces: Map<string, string>;
}

/** Packs rows of weights, one weight per language in each. Weights are rounded to steps of 0.2 and cut at ±6.2. */
export function pack(rows: Map<string, number[]>, languages: string[]): string {
  const lines: string[] = [];
  for (const [piece, weights] of rows) {
    let pairs = '';
    for (const [position, weight] of weights.entries()) {
      const level = Math.max(-31, Math.min(31, Math.round(weight / STEP)));
      if (level !== 0) pairs += (signs[position] ?? '') + (signs[level + MIDDLE] ?? '');
    }
    if (pairs) lines.push(`${piece} ${pairs}`);
  }
  return [languages.join(' '), ...lines.sort()].join('\n');
}

/**
 * Reads what `pack` wrote. Only the lines are taken apart: decoding all weights at once would make the page wait.
 * @yields after every few hundred lines
 */
export function* unpack(text: string): Generator<undefined, Weights> {
  const [head = '', ...lines] = text.split('\n');
  const pieces = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const space = line.lastIndexOf(' ');
    pieces.set(line.slice(0, space), line.slice(space + 1));
  }
  return { languages: head.split(' '), pieces };
}

const values = new Int8Array(128);
for (const [value, sign] of [...signs].entries()) values[sign.charCodeAt(0)] = value;

/**
 * Adds the weights of one piece.
 * @param pairs as `unpack` gives them
 * @param sums by position of the language; changed as a side effect
 */
export function addWeights(pairs: string, sums: Float64Array): void {
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const position = values[pairs.charCodeAt(at)] ?? 0;
    const level = (values[pairs.charCodeAt(at + 1)] ?? 0) - MIDDLE;
    sums[position] = (sums[position] ?? 0) + level * STEP;
  }
}
