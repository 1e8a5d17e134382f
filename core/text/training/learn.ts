import { piecesOf } from '../tokens.ts';

/** What one language is learned from: running texts as lists of words, and words in no order of use. */
export interface Material {
  texts: string[][];
  list: string[];
  /** Whether the list is names: they have no neighbours, and are drawn one by one. */
  loose: boolean;
  /** How often it is met, against the others: what is rare must speak more clearly. */
  often: number;
}

export interface Learned {
  languages: string[];
  /** Piece → position of its row. */
  pieces: Map<string, number>;
  /** One row of weights per piece, one column per language. */
  weights: Float32Array;
}

export interface LearnOptions {
  /** Samples to learn from. */
  samples: number;
  /** Weights kept; the rest are zero. */
  keep: number;
}

const RATE = 0.3;
const RAREST = 5;

/** Multinomial logistic regression over the pieces of words, on windows of 3 to 16 words; twice, the second time on the weights kept. */
export function learn(material: Record<string, Material>, options: LearnOptions): Learned {
  const pieces = vocabulary(material);
  const first = descend(material, pieces, options.samples, undefined);
  const size = Object.keys(material).length;
  const counted = [...pieces.values()].map((_, row) => row);
  const worth = new Float32Array(first.weights.length);
  for (const row of counted) {
    const often = Math.sqrt(first.seen[row] ?? 0);
    for (let column = 0; column < size; column++) {
      const at = row * size + column;
      worth[at] = Math.abs(first.weights[at] ?? 0) * often;
    }
  }
  const threshold = [...worth].sort((one, two) => two - one)[options.keep] ?? 0;
  const kept = worth.map((value) => (value > threshold ? 1 : 0));
  const second = descend(material, pieces, options.samples, kept);
  return { languages: Object.keys(material), pieces, weights: second.weights };
}

function vocabulary(material: Record<string, Material>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { texts, list } of Object.values(material)) {
    for (const [words, weight] of [...texts.map((text) => [text, 1] as const), [list, 2] as const]) {
      for (const word of words)
        for (const piece of piecesOf(word)) counts.set(piece, (counts.get(piece) ?? 0) + weight);
    }
  }
  const pieces = new Map<string, number>();
  for (const [piece, count] of counts) if (count >= RAREST) pieces.set(piece, pieces.size);
  return pieces;
}

function descend(
  material: Record<string, Material>,
  pieces: Map<string, number>,
  samples: number,
  kept: Float32Array | undefined,
): { weights: Float32Array; seen: Float32Array } {
  const random = seeded(11);
  const languages = Object.keys(material);
  const drawn = languages.flatMap((language, column) => Array<number>(material[language]?.often ?? 1).fill(column));
  const size = languages.length;
  const weights = new Float32Array(pieces.size * size);
  const squares = new Float32Array(pieces.size * size).fill(1e-3);
  const seen = new Float32Array(pieces.size);
  const rowsOf = remembered((word: string) =>
    piecesOf(word).flatMap((piece) => {
      const row = pieces.get(piece);
      return row === undefined ? [] : [row * size];
    }),
  );
  const beliefs = new Float64Array(size);
  for (let sample = 0; sample < samples; sample++) {
    const right = drawn[Math.floor(random() * drawn.length)] ?? 0;
    const rows = [...new Set(window(material, languages[right] ?? '', random))].flatMap(rowsOf);
    if (rows.length === 0) continue;
    const scale = 1 / Math.sqrt(rows.length);
    beliefs.fill(0);
    for (const row of rows)
      for (let column = 0; column < size; column++)
        beliefs[column] = (beliefs[column] ?? 0) + (weights[row + column] ?? 0) * scale;
    toShares(beliefs);
    // Only where belief and truth differ is there something to learn.
    const slopes: [column: number, slope: number][] = [];
    for (let column = 0; column < size; column++) {
      const slope = ((beliefs[column] ?? 0) - (column === right ? 1 : 0)) * scale;
      if (Math.abs(slope) > 1e-5) slopes.push([column, slope]);
    }
    for (const row of rows) {
      seen[row / size] = (seen[row / size] ?? 0) + 1;
      for (const [column, slope] of slopes) {
        const at = row + column;
        if (kept && kept[at] === 0) continue;
        squares[at] = (squares[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
      }
    }
  }
  return { weights, seen };
}

/** Scores become shares of belief, in place. */
function toShares(scores: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp((scores[at] ?? 0) - highest);
    sum += scores[at] ?? 0;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
}

/** Some words in a row, as a block of a page would have them; at times with names or an English word strayed in. */
function window(material: Record<string, Material>, language: string, random: () => number): string[] {
  const { texts, list, loose } = material[language] ?? { texts: [], list: [], loose: false, often: 1 };
  const length = 3 + Math.floor(random() * 14);
  const pick = (words: string[]) => words[Math.floor(random() * words.length)] ?? '';
  let words: string[] = [];
  if (list.length > 0 && (texts.length === 0 || random() < 0.25)) {
    while (words.length < length) {
      const at = Math.floor(random() * list.length);
      words.push(...list.slice(at, loose || random() < 0.5 ? at + 1 : at + 2));
    }
  } else {
    const text = texts[Math.floor(random() * texts.length)] ?? [];
    const start = Math.max(0, Math.floor(random() * (text.length - length)));
    words = text.slice(start, start + length);
  }
  const stray = (from: string[] | undefined) => {
    if (from) words.splice(Math.floor(random() * words.length), 0, pick(from));
  };
  if (language !== 'en' && random() < 0.15) stray(material.en?.texts[1]);
  if (!loose && random() < 0.2)
    for (let names = 1 + Math.floor(random() * (words.length / 4)); names > 0; names--) stray(material.names?.list);
  return words;
}

function remembered<Result>(make: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** The same numbers every time, so that the same texts give the same weights. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
