import { PLACES } from '@porchlight/core/themes/features';
import { addTo, cosine, unit, type Vectors } from '@porchlight/core/themes/vectors';
import { makeDice } from '../../../widgets/testing/dice.ts';

/** The baseline: spherical k-means on the same TF-IDF vectors. @returns the group of each comment */
export function clusters(vectors: Vectors, count: number): number[] {
  const dice = makeDice(11);
  let centers = Array.from({ length: count }, () => direction(vectors, [Math.floor(dice() * vectors.size)]));
  let groups: number[] = [];
  for (let round = 0; round < 15; round++) {
    groups = Array.from({ length: vectors.size }, (_, index) => {
      const likeness = centers.map((center) => cosine(vectors, index, center));
      return likeness.indexOf(Math.max(...likeness));
    });
    centers = centers.map((_, group) => {
      const members = groups.flatMap((each, index) => (each === group ? [index] : []));
      return direction(vectors, members.length > 0 ? members : [Math.floor(dice() * vectors.size)]);
    });
  }
  return groups;
}

function direction(vectors: Vectors, members: readonly number[]): Float32Array {
  const sum = new Float32Array(PLACES);
  for (const index of members) addTo(sum, vectors, index, 1);
  unit(sum);
  return sum;
}
