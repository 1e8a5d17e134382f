import { PLACES } from './features.ts';
import { addTo, cosine, unit, type Vectors } from './vectors.ts';

/**
 * Comments of the same language that are most like some others, best first. The vectors are there already, so a search
 * index beside them would only hold everything twice.
 */
export function moreLike(vectors: Vectors, like: readonly number[], limit = 50): { index: number; likeness: number }[] {
  const [first] = like;
  if (first === undefined) return [];
  const language = vectors.languageOf[first];
  const direction = new Float32Array(PLACES);
  for (const index of like) if (vectors.languageOf[index] === language) addTo(direction, vectors, index, 1);
  unit(direction);
  const given = new Set(like);
  const found: { index: number; likeness: number }[] = [];
  for (let index = 0; index < vectors.size; index++) {
    if (vectors.languageOf[index] !== language || given.has(index)) continue;
    const likeness = cosine(vectors, index, direction);
    if (likeness > 0.05) found.push({ index, likeness });
  }
  return found.sort((one, other) => other.likeness - one.likeness).slice(0, limit);
}
