import { weightLines } from './weights.ts';

let known: ReadonlyMap<string, number> | undefined;

/**
 * How likely it is that people gather on a date, as far as its evidence tells: 0 to 1. Logistic regression; learned
 * from labelled public pages (`training/`).
 */
export function likelihoodOf(evidence: Iterable<string>): number {
  known ??= readWeights(weightLines);
  let sum = known.get('') ?? 0;
  for (const each of evidence) sum += known.get(each) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** `12 b:meeting`: hundredths, and what they are given for; the base stands first and is for nothing. */
function readWeights(lines: string): Map<string, number> {
  return new Map(
    lines.split('\n').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(space + 1), Number(line.slice(0, space)) / 100];
    }),
  );
}
