/** One date: what surrounds it, whether people gather on it, and how much it counts. */
export interface Example {
  readonly evidence: ReadonlySet<string>;
  readonly gathers: boolean;
  /** Dates of a page with many of them count less each, so that one long list does not drown out the others. */
  readonly counts: number;
}

const ROUNDS = 1500;
const RATE = 0.05;
/** How much what the examples say counts against the penalty for large weights. */
const STRENGTH = 0.5;
const [FIRST, SECOND] = [0.9, 0.999];

/**
 * Weights of logistic regression with a ridge penalty, by Adam on all examples at once. The same examples
 * give the same weights.
 * @param signs what may be given a weight
 * @returns sign → weight, the base under the empty name
 */
export function learn(examples: readonly Example[], signs: readonly string[]): Map<string, number> {
  const position = new Map(signs.map((sign, at) => [sign, at]));
  const base = signs.length;
  const rows = examples.map(({ evidence }) =>
    Int32Array.from([...evidence].flatMap((sign) => position.get(sign) ?? [])),
  );
  const weights = new Float64Array(base + 1);
  const [mean, square] = [new Float64Array(base + 1), new Float64Array(base + 1)];
  for (let round = 1; round <= ROUNDS; round++) {
    // The base has no penalty.
    const slopes = weights.map((weight, at) => (at === base ? 0 : weight));
    for (const [at, row] of rows.entries()) {
      const example = examples[at];
      if (!example) continue;
      let sum = weights[base] ?? 0;
      for (const each of row) sum += weights[each] ?? 0;
      const slope = (1 / (1 + Math.exp(-sum)) - (example.gathers ? 1 : 0)) * example.counts * STRENGTH;
      for (const each of row) slopes[each] = (slopes[each] ?? 0) + slope;
      slopes[base] = (slopes[base] ?? 0) + slope;
    }
    for (const [at, slope] of slopes.entries()) {
      mean[at] = FIRST * (mean[at] ?? 0) + (1 - FIRST) * slope;
      square[at] = SECOND * (square[at] ?? 0) + (1 - SECOND) * slope * slope;
      const [first, second] = [(mean[at] ?? 0) / (1 - FIRST ** round), (square[at] ?? 0) / (1 - SECOND ** round)];
      weights[at] = (weights[at] ?? 0) - (RATE * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return new Map([['', weights[base] ?? 0], ...signs.map((sign, at) => [sign, weights[at] ?? 0] as const)]);
}
