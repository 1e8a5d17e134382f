import { PLACES } from './features.ts';
import { plainText } from './plain-text.ts';
import { shuffled } from './sample.ts';
import { addTo, cosine, unit, type Vectors } from './vectors.ts';

/** Comments that fit no theme and are like each other: perhaps a theme that nobody has thought of. A person decides. */
export interface PossibleTheme {
  language: string;
  /** Positions of the comments, most typical first. */
  comments: number[];
  /** Words that are commoner here than elsewhere in the language. */
  words: string[];
}

// Grouping short comments is guesswork: only groups that hold together well, and are large enough to matter, are shown.
const FEWEST = 5;
const MOST = 4000;
const ROUNDS = 8;
const TOGETHER = 0.16;
const SAME_WAY = 0.25;

/**
 * Groups what is left over, within each language: over pooled languages grouping finds the language, not the theme.
 * @param leftOver positions of comments that no theme is suggested for and nobody found one in
 */
export function possibleThemes(
  texts: readonly string[],
  vectors: Vectors,
  leftOver: readonly number[],
): PossibleTheme[] {
  return vectors.languages
    .flatMap((language, position) => {
      if (!language) return [];
      const own = leftOver.filter((index) => vectors.languageOf[index] === position);
      const some = [...own].sort((one, other) => shuffled(String(one)) - shuffled(String(other))).slice(0, MOST);
      return some.length >= FEWEST * 2 ? groupsOf(texts, vectors, some, language) : [];
    })
    .sort((one, other) => other.comments.length - one.comments.length)
    .slice(0, 12);
}

function groupsOf(
  texts: readonly string[],
  vectors: Vectors,
  members: readonly number[],
  language: string,
): PossibleTheme[] {
  const mean = new Float32Array(PLACES);
  for (const index of members) addTo(mean, vectors, index, 1 / members.length);
  const count = Math.min(10, Math.max(2, Math.round(Math.sqrt(members.length / 4))));
  let directions = firstDirections(vectors, members, count);
  let groups: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    groups = directions.map(() => []);
    for (const index of members) {
      const likeness = directions.map((direction) => cosine(vectors, index, direction));
      groups[likeness.indexOf(Math.max(...likeness))]?.push(index);
    }
    directions = groups.map((group, at) =>
      group.length > 0 ? directionOf(vectors, group, mean) : (directions[at] as Float32Array),
    );
  }
  return merged(groups, directions).flatMap((group) => {
    const direction = directionOf(vectors, group, mean);
    const near = group
      .map((index) => ({ index, likeness: cosine(vectors, index, direction) }))
      .filter(({ likeness }) => likeness >= TOGETHER)
      .sort((one, other) => other.likeness - one.likeness);
    const comments = near.map(({ index }) => index);
    if (comments.length < FEWEST) return [];
    const words = tellingWords(
      comments.map((index) => texts[index] ?? ''),
      members.map((index) => texts[index] ?? ''),
    );
    return words.length > 0 ? [{ language, comments, words }] : [];
  });
}

/** Groups that point the same way are one. */
function merged(groups: readonly number[][], directions: readonly Float32Array[]): number[][] {
  const into = groups.map((_, at) => at);
  for (let one = 0; one < groups.length; one++) {
    for (let other = 0; other < one; other++) {
      if (into[one] === one && into[other] === other && dot(directions[one], directions[other]) > SAME_WAY)
        into[one] = other;
    }
  }
  return groups.flatMap((_, at) => (into[at] === at ? [groups.filter((__, other) => into[other] === at).flat()] : []));
}

function dot(one: Float32Array | undefined, other: Float32Array | undefined): number {
  let sum = 0;
  if (one && other) for (let place = 0; place < PLACES; place++) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}

/** Spread over the comments: each next one is least like those before. The same every time. */
function firstDirections(vectors: Vectors, members: readonly number[], count: number): Float32Array[] {
  const directions: Float32Array[] = [];
  const nearest = new Float32Array(members.length).fill(0);
  let next = members[0] ?? 0;
  while (directions.length < count) {
    const direction = directionOf(vectors, [next]);
    directions.push(direction);
    let farthest = 2;
    members.forEach((index, at) => {
      nearest[at] = Math.max(nearest[at] ?? 0, cosine(vectors, index, direction));
      // The very farthest are odd ones out; long enough comments only.
      const isLong = (vectors.starts[index + 1] ?? 0) - (vectors.starts[index] ?? 0) > 15;
      if (isLong && (nearest[at] ?? 0) < farthest) {
        farthest = nearest[at] ?? 0;
        next = index;
      }
    });
    if (farthest === 2) break;
  }
  return directions;
}

function directionOf(vectors: Vectors, group: readonly number[], mean?: Float32Array): Float32Array {
  const direction = new Float32Array(PLACES);
  for (const index of group) addTo(direction, vectors, index, 1);
  if (mean) {
    for (let place = 0; place < PLACES; place++) {
      if (direction[place]) direction[place] = (direction[place] ?? 0) - group.length * (mean[place] ?? 0);
    }
  }
  unit(direction);
  return direction;
}

/** Words in at least three of the comments, most over-used first. */
function tellingWords(inside: readonly string[], all: readonly string[]): string[] {
  const count = (texts: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const text of texts) {
      const words = plainText(text).match(/\p{Script=Han}{2}|[\p{L}\p{M}']{4,}/gu) ?? [];
      for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  };
  const everywhere = count(all);
  return [...count(inside)]
    .filter(([, times]) => times >= 3)
    .map(([word, times]) => {
      const elsewhere = (everywhere.get(word) ?? times) - times;
      const ratio = (times + 0.5) / (inside.length + 1) / ((elsewhere + 0.5) / (all.length - inside.length + 1));
      return { word, weight: Math.log(ratio) * Math.sqrt(times) };
    })
    .filter(({ weight }) => weight > 1)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 6)
    .map(({ word }) => word);
}
