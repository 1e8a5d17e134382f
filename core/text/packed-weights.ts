/*
 * Weights as text, small enough to be sent with every audit. First the languages, then one line per piece of a word:
 * the piece, a space, and for each weight that is not zero two signs: which language, how much.
 */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-+';
const STEP = 0.2;
const MIDDLE = 32;

export interface Weights {
  languages: string[];
  /** Piece → pairs of a language's position and its weight. */
  pieces: Map<string, readonly number[]>;
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

/** Reads what `pack` wrote. */
export function unpack(text: string): Weights {
  const [head = '', ...lines] = text.split('\n');
  const pieces = new Map<string, readonly number[]>();
  for (const line of lines) {
    const space = line.lastIndexOf(' ');
    const pairs: number[] = [];
    for (let at = space + 1; at + 1 < line.length; at += 2) {
      pairs.push(signs.indexOf(line[at] ?? ''), (signs.indexOf(line[at + 1] ?? '') - MIDDLE) * STEP);
    }
    pieces.set(line.slice(0, space), pairs);
  }
  return { languages: head.split(' '), pieces };
}
