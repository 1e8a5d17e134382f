import { eachFeature, PLACES } from './features.ts';

/** Comments as sparse vectors: for comment i, places `features[starts[i] … starts[i+1])`, each seen `counts` times. */
export interface Vectors {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly counts: Uint8Array;
  /** Length of each comment's weighted vector, to make it one long. */
  readonly lengths: Float32Array;
  /** Which of `languages` each comment is in. */
  readonly languageOf: Uint8Array;
  readonly languages: readonly string[];
  /** How much a feature tells, for each language: log of how seldom it is. */
  readonly rarity: readonly Float32Array[];
}

/**
 * Reads every text once. Rarity is counted within each language: pooled, the commonest words of a small language would
 * look rare and telling.
 * @param languages tag of each text, '' where it is not known
 */
export function makeVectors(texts: readonly string[], languages: readonly string[]): Vectors {
  const names = [...new Set(languages)].sort().slice(0, 255);
  const positions = new Map(names.map((name, index) => [name, index]));
  const starts = new Uint32Array(texts.length + 1);
  const languageOf = new Uint8Array(texts.length);
  let room = Math.max(1024, texts.length * 64);
  let features = new Uint32Array(room);
  let counts = new Uint8Array(room);
  let used = 0;
  const seen = new Uint8Array(PLACES);
  const touched: number[] = [];
  const rarity = names.map(() => new Float32Array(PLACES));
  const sizes = new Float64Array(names.length);
  const note = (place: number) => {
    const before = seen[place] ?? 0;
    if (before === 0) touched.push(place);
    if (before < 255) seen[place] = before + 1;
  };
  for (let index = 0; index < texts.length; index++) {
    touched.length = 0;
    eachFeature(texts[index] ?? '', languages[index] ?? '', note);
    if (used + touched.length > room) {
      room = Math.ceil((used + touched.length) * 1.4);
      features = grown(features, new Uint32Array(room));
      counts = grown(counts, new Uint8Array(room));
    }
    const language = positions.get(languages[index] ?? '') ?? 0;
    languageOf[index] = language;
    sizes[language] = (sizes[language] ?? 0) + 1;
    const documents = rarity[language] as Float32Array;
    starts[index] = used;
    for (const place of touched) {
      features[used] = place;
      counts[used] = seen[place] ?? 0;
      documents[place] = (documents[place] ?? 0) + 1;
      seen[place] = 0;
      used++;
    }
  }
  starts[texts.length] = used;
  rarity.forEach((documents, language) => {
    const size = sizes[language] ?? 0;
    for (let place = 0; place < PLACES; place++) {
      const count = documents[place] ?? 0;
      documents[place] = count > 0 ? Math.log((size + 1) / (count + 0.5)) : 0;
    }
  });
  const vectors = {
    size: texts.length,
    starts,
    features: features.subarray(0, used),
    counts: counts.subarray(0, used),
    lengths: new Float32Array(texts.length),
    languageOf,
    languages: names,
    rarity,
  };
  for (let index = 0; index < texts.length; index++) {
    let sum = 0;
    eachWeight(vectors, index, (_, weight) => {
      sum += weight * weight;
    });
    vectors.lengths[index] = Math.sqrt(sum) || 1;
  }
  return vectors;
}

/** Calls back with each feature of a comment and what it weighs: how often, softened, times how seldom. */
export function eachWeight(vectors: Vectors, index: number, found: (place: number, weight: number) => void): void {
  const { starts, features, counts } = vectors;
  const rarity = vectors.rarity[vectors.languageOf[index] ?? 0] as Float32Array;
  const end = starts[index + 1] ?? 0;
  for (let at = starts[index] ?? 0; at < end; at++) {
    const place = features[at] ?? 0;
    found(place, (softened[counts[at] ?? 1] ?? 1) * (rarity[place] ?? 0));
  }
}

/** 1 + log(count): a word said ten times is not ten times as telling. */
const softened = Array.from({ length: 256 }, (_, count) => (count > 0 ? 1 + Math.log(count) : 0));

/** The cosine of a comment with a direction, which is one long. */
export function cosine(vectors: Vectors, index: number, direction: Float32Array): number {
  const { starts, features, counts } = vectors;
  const rarity = vectors.rarity[vectors.languageOf[index] ?? 0] as Float32Array;
  const end = starts[index + 1] ?? 0;
  let sum = 0;
  for (let at = starts[index] ?? 0; at < end; at++) {
    const place = features[at] as number;
    sum += (softened[counts[at] as number] as number) * (rarity[place] as number) * (direction[place] as number);
  }
  return sum / (vectors.lengths[index] ?? 1);
}

/** Adds a comment's vector, made one long, times a weight. */
export function addTo(direction: Float32Array, vectors: Vectors, index: number, times: number): void {
  const scale = times / (vectors.lengths[index] ?? 1);
  eachWeight(vectors, index, (place, weight) => {
    direction[place] = (direction[place] ?? 0) + weight * scale;
  });
}

/** Makes a direction one long, in place; returns how long it was. */
export function unit(direction: Float32Array): number {
  let sum = 0;
  for (const value of direction) sum += value * value;
  const length = Math.sqrt(sum);
  if (length > 0)
    for (let place = 0; place < direction.length; place++) direction[place] = (direction[place] ?? 0) / length;
  return length;
}

function grown<Items extends Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(from: Items, to: Items): Items {
  to.set(from);
  return to;
}
