import type { Theme } from '../model/theme.ts';
import { PLACES } from './features.ts';
import { makeTermFinder } from './terms.ts';
import { addTo, cosine, unit, type Vectors } from './vectors.ts';

/** What a person found, by the position of the comment; `themes` are positions in the codebook. */
export interface Read {
  comment: number;
  themes: readonly number[];
}

/** What the machine holds of every comment and theme, comment by comment. */
export interface Suggestions {
  themes: number;
  /** `scores[comment * themes + theme]`: 1 and more is suggested. NaN: nothing is known of the language. */
  scores: Float32Array;
}

// A comment that shares more with the theme than half of those that name it is suggested without a term;
const LIKENESS = 1;
// one term is enough for a comment that is not quite unlike the rest; two are enough by themselves.
const TERM = 0.55;
const MANY_TERMS = 1.1;
// What a person confirmed counts as much as so many that only hold a term.
const CONFIRMED = 3;
// So many comments make a direction.
const SEEDS = 4;

/**
 * Suggests themes from a codebook's terms and from likeness to the comments that hold them, and learns from what was
 * read. Give only readings that measure nothing: those of the random sample would flatter the machine.
 * Approach and figures: terms and a centroid per theme and language over words and four-character pieces.
 */
export function suggest(
  texts: readonly string[],
  vectors: Vectors,
  themes: readonly Theme[],
  reads: readonly Read[] = [],
): Suggestions {
  const count = themes.length;
  const scores = new Float32Array(texts.length * count);
  const hits = countTerms(texts, vectors, themes);
  const told = new Map(reads.map((read) => [read.comment, new Set(read.themes)]));
  const members: number[][] = vectors.languages.map(() => []);
  vectors.languageOf.forEach((language, index) => members[language]?.push(index));
  vectors.languages.forEach((tag, language) => {
    const own = members[language] ?? [];
    const background = meanOf(own, vectors);
    for (let theme = 0; theme < count; theme++) {
      scoreTheme({ own, theme, count, hits, told, vectors, background, scores });
    }
    if (tag === '' || (!hasTerms(themes, tag) && !own.some((index) => told.has(index)))) {
      for (const index of own) scores.fill(Number.NaN, index * count, (index + 1) * count);
    }
  });
  return { themes: count, scores };
}

interface Part {
  own: readonly number[];
  theme: number;
  count: number;
  hits: Uint8Array;
  told: ReadonlyMap<number, ReadonlySet<number>>;
  vectors: Vectors;
  background: Float32Array;
  scores: Float32Array;
}

function scoreTheme({ own, theme, count, hits, told, vectors, background, scores }: Part): void {
  const weights = new Map<number, number>();
  const against: number[] = [];
  for (const index of own) {
    const said = told.get(index);
    if (said) {
      if (said.has(theme)) weights.set(index, CONFIRMED);
      else if ((hits[index * count + theme] ?? 0) > 0) against.push(index);
      continue;
    }
    const hit = hits[index * count + theme] ?? 0;
    if (hit === 0) continue;
    let all = 0;
    for (let other = 0; other < count; other++) all += hits[index * count + other] ?? 0;
    // A comment that names many themes says little of each.
    weights.set(index, Math.min(hit, 2) * (hit / all));
  }
  const direction = new Float32Array(PLACES);
  let total = 0;
  for (const [index, weight] of weights) {
    addTo(direction, vectors, index, weight);
    total += weight;
  }
  for (const index of against) addTo(direction, vectors, index, -1);
  for (let place = 0; place < PLACES; place++) {
    const value = direction[place] ?? 0;
    if (value !== 0) direction[place] = value - total * (background[place] ?? 0);
  }
  const length = unit(direction);
  const isKnown = weights.size >= SEEDS && length > 0;
  const typical = isKnown ? typicalLikeness(weights, vectors, direction, length) : 1;
  for (const index of own) {
    const hit = hits[index * count + theme] ?? 0;
    const likeness = isKnown ? Math.max(0, cosine(vectors, index, direction)) / typical : 0;
    const share = isKnown ? Math.min(likeness, 2) * LIKENESS : hit > 0 ? 0.5 : 0;
    scores[index * count + theme] = share + (hit === 0 ? 0 : hit === 1 ? TERM : MANY_TERMS);
  }
}

/** What a comment of the theme usually shares with the others of it: each compared without its own part. */
function typicalLikeness(
  weights: ReadonlyMap<number, number>,
  vectors: Vectors,
  direction: Float32Array,
  length: number,
): number {
  const all = [...weights]
    .slice(0, 2000)
    .map(([index, weight]) => Math.max(0, cosine(vectors, index, direction) - weight / length))
    .sort((one, other) => one - other);
  // Three quarters up: a comment without a term has to be more like the theme than most that hold one.
  return Math.max(all[Math.floor(all.length * 0.75)] ?? 0, 0.08);
}

function meanOf(own: readonly number[], vectors: Vectors): Float32Array {
  const mean = new Float32Array(PLACES);
  const step = Math.max(1, Math.floor(own.length / 5000));
  let used = 0;
  for (let at = 0; at < own.length; at += step) {
    addTo(mean, vectors, own[at] ?? 0, 1);
    used++;
  }
  if (used > 0) for (let place = 0; place < PLACES; place++) mean[place] = (mean[place] ?? 0) / used;
  return mean;
}

/** The codebook's terms in a language: those of the very tag, else of the language without its region or script. */
export function termsIn(theme: Theme, tag: string): readonly string[] {
  return theme.terms[tag] ?? theme.terms[tag.split('-')[0] ?? ''] ?? [];
}

export function hasTerms(themes: readonly Theme[], tag: string): boolean {
  return themes.some((theme) => termsIn(theme, tag).length > 0);
}

function countTerms(texts: readonly string[], vectors: Vectors, themes: readonly Theme[]): Uint8Array {
  const finders = vectors.languages.map((tag) => makeTermFinder(themes.map((theme) => termsIn(theme, tag))));
  const hits = new Uint8Array(texts.length * themes.length);
  const counts = new Uint8Array(themes.length);
  texts.forEach((text, index) => {
    finders[vectors.languageOf[index] ?? 0]?.count(text, counts);
    hits.set(counts, index * themes.length);
  });
  return hits;
}

/** Whether a theme is suggested for a comment. */
export function isSuggested({ themes, scores }: Suggestions, comment: number, theme: number): boolean {
  return (scores[comment * themes + theme] ?? 0) >= 1;
}
