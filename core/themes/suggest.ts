import type { Theme } from '../model/theme.ts';
import { PLACES } from './features.ts';
import { makeTermFinder } from './terms.ts';
import { addTo, eachWeight, type Vectors } from './vectors.ts';

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

// A comment with no term is suggested when it shares as much with the theme as the most typical quarter of its comments;
// one term is enough for a comment that is not quite unlike the rest; two are enough by themselves.
const TERM = 0.55;
const MANY_TERMS = 1.1;
// Where a theme has too few comments to know what they share, half of what one term lacks is given.
const UNKNOWN = 0.5;
// What a person confirmed counts as much as so many that only hold a term.
const CONFIRMED = 3;
// So many comments make a direction.
const SEEDS = 4;
// Very short comments share next to nothing with each other: less than this is not called typical.
const LEAST_TYPICAL = 0.08;

/**
 * Suggests themes from a codebook's terms and from likeness to the comments that hold them, and learns from what was
 * read. Give only readings that measure nothing: those of the random sample would flatter the machine.
 * Approach: terms, and a centroid per theme and language over words and four-character pieces.
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
  // Place by place, theme beside theme: each feature of a comment is then looked up once for all themes.
  const centroids = new Float32Array(PLACES * count);
  vectors.languages.forEach((tag, language) => {
    const own = members[language] ?? [];
    if (tag === '' || (!hasTerms(themes, tag) && !own.some((index) => told.has(index)))) {
      for (const index of own) scores.fill(Number.NaN, index * count, (index + 1) * count);
      return;
    }
    centroids.fill(0);
    const seeds = Array.from({ length: count }, (_, theme) => seedsOf(theme, count, own, hits, told));
    const typical = fillCentroids(centroids, seeds, vectors, meanOf(own, vectors));
    const likeness = new Float32Array(count);
    for (const index of own) {
      likenessTo(centroids, vectors, index, likeness);
      for (let theme = 0; theme < count; theme++) {
        const at = index * count + theme;
        scores[at] = scoreOf(hits[at] ?? 0, likeness[theme] ?? 0, typical[theme]);
      }
    }
  });
  return { themes: count, scores };
}

/** Whether a theme is suggested for a comment. */
export function isSuggested({ themes, scores }: Suggestions, comment: number, theme: number): boolean {
  return (scores[comment * themes + theme] ?? 0) >= 1;
}

/** The codebook's terms in a language: those of the very tag, else of the language without its region or script. */
export function termsIn(theme: Theme, tag: string): readonly string[] {
  return theme.terms[tag] ?? theme.terms[tag.split('-')[0] ?? ''] ?? [];
}

export function hasTerms(themes: readonly Theme[], tag: string): boolean {
  return themes.some((theme) => termsIn(theme, tag).length > 0);
}

function scoreOf(hit: number, likeness: number, typical: number | undefined): number {
  const terms = hit === 0 ? 0 : hit === 1 ? TERM : MANY_TERMS;
  if (typical === undefined) return terms + (hit > 0 ? UNKNOWN : 0);
  return terms + Math.min(Math.max(0, likeness) / typical, 2);
}

/** The comments that say what a theme is like, and how much each counts; negative where a person said no to a term. */
function seedsOf(
  theme: number,
  count: number,
  own: readonly number[],
  hits: Uint8Array,
  told: ReadonlyMap<number, ReadonlySet<number>>,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const index of own) {
    const hit = hits[index * count + theme] ?? 0;
    const said = told.get(index);
    if (said) {
      if (said.has(theme)) weights.set(index, CONFIRMED);
      else if (hit > 0) weights.set(index, -1);
    } else if (hit > 0) {
      let all = 0;
      for (let other = 0; other < count; other++) all += hits[index * count + other] ?? 0;
      // A comment that names many themes says little of each.
      weights.set(index, Math.min(hit, 2) * (hit / all));
    }
  }
  return weights;
}

/**
 * Writes each theme's centroid, one long, into its column.
 * @returns how much a typical comment of each theme shares with it; undefined where too few are known
 */
function fillCentroids(
  centroids: Float32Array,
  seeds: readonly ReadonlyMap<number, number>[],
  vectors: Vectors,
  background: Float32Array,
): (number | undefined)[] {
  const count = seeds.length;
  const direction = new Float32Array(PLACES);
  return seeds.map((weights, theme) => {
    const members = [...weights].filter(([, weight]) => weight > 0);
    if (members.length < SEEDS) return undefined;
    direction.fill(0);
    for (const [index, weight] of weights) addTo(direction, vectors, index, weight);
    const total = members.reduce((sum, [, weight]) => sum + weight, 0);
    let square = 0;
    for (let place = 0; place < PLACES; place++) {
      const value = direction[place] ?? 0;
      if (value === 0) continue;
      const rest = value - total * (background[place] ?? 0);
      direction[place] = rest;
      square += rest * rest;
    }
    const length = Math.sqrt(square);
    if (length === 0) return undefined;
    for (let place = 0; place < PLACES; place++) {
      if (direction[place] !== 0) centroids[place * count + theme] = (direction[place] ?? 0) / length;
    }
    return typicalOf(members, theme, centroids, vectors, length, count);
  });
}

/** Three quarters up in what the theme's comments share with the others of it, each without its own part. */
function typicalOf(
  members: readonly (readonly [number, number])[],
  theme: number,
  centroids: Float32Array,
  vectors: Vectors,
  length: number,
  count: number,
): number {
  const step = Math.max(1, Math.floor(members.length / 1000));
  const all: number[] = [];
  for (let at = 0; at < members.length; at += step) {
    const [index, weight] = members[at] ?? [0, 0];
    let sum = 0;
    eachWeight(vectors, index, (place, value) => {
      sum += value * (centroids[place * count + theme] ?? 0);
    });
    all.push(Math.max(0, sum / (vectors.lengths[index] ?? 1) - weight / length));
  }
  all.sort((one, other) => one - other);
  return Math.max(all[Math.floor(all.length * 0.75)] ?? 0, LEAST_TYPICAL);
}

function likenessTo(centroids: Float32Array, vectors: Vectors, index: number, likeness: Float32Array): void {
  const count = likeness.length;
  likeness.fill(0);
  eachWeight(vectors, index, (place, weight) => {
    const at = place * count;
    for (let theme = 0; theme < count; theme++) {
      likeness[theme] = (likeness[theme] as number) + weight * (centroids[at + theme] as number);
    }
  });
  const length = vectors.lengths[index] ?? 1;
  for (let theme = 0; theme < count; theme++) likeness[theme] = (likeness[theme] ?? 0) / length;
}

function meanOf(own: readonly number[], vectors: Vectors): Float32Array {
  const mean = new Float32Array(PLACES);
  const step = Math.max(1, Math.floor(own.length / 2000));
  const used = Math.ceil(own.length / step);
  for (let at = 0; at < own.length; at += step) addTo(mean, vectors, own[at] ?? 0, 1 / used);
  return mean;
}

function countTerms(texts: readonly string[], vectors: Vectors, themes: readonly Theme[]): Uint8Array {
  const finders = vectors.languages.map((tag) =>
    makeTermFinder(
      themes.map((theme) => termsIn(theme, tag)),
      tag,
    ),
  );
  const hits = new Uint8Array(texts.length * themes.length);
  const counts = new Uint8Array(themes.length);
  texts.forEach((text, index) => {
    finders[vectors.languageOf[index] ?? 0]?.count(text, counts);
    hits.set(counts, index * themes.length);
  });
  return hits;
}
