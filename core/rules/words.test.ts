import { describe, expect, it } from 'vitest';
import { finish } from '../page/page.ts';
import { readability } from '../text/readability.ts';
import { rules } from './index.ts';
import type { RuleText } from './rule.ts';

/** US school grade; and the INFLESZ number from which a Spanish text is fit for everybody. */
const HIGHEST_GRADE = 8;
const LOWEST_INFLESZ = 55;

const mine = rules.filter(({ lens }) => lens === 'accessibility');

function sentencesOf({ title, why, messages }: RuleText): string[] {
  const said = Object.values(messages).flatMap(({ problem, fix }) => [problem, fix]);
  return [`${title}.`, why, ...said].map((sentence) =>
    sentence.replace(/\{\w+\|[^{}|]*\|([^{}|]*)\}/g, '$1').replace(/\{\w+(:\w+)?\}/g, 'this'),
  );
}

// One rule is too short for a formula: they are read together, and the longest sentence of each is looked at alone.
describe('the words of the accessibility rules', () => {
  it('can be read at grade 8', () => {
    const read = finish(readability(mine.flatMap(sentencesOf), 'en'));
    expect(read?.value).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
  it('can be read by everybody in Spanish', () => {
    const read = finish(
      readability(
        mine.flatMap(({ es }) => sentencesOf(es)),
        'es',
      ),
    );
    expect(read?.value).toBeGreaterThanOrEqual(LOWEST_INFLESZ);
  });
  it.each(mine.map((rule) => [rule.id, rule] as const))('%s has no sentence of more than 30 words', (_id, rule) => {
    const long = [...sentencesOf(rule), ...sentencesOf(rule.es)]
      .flatMap((text) => text.split(/(?<=[.!?:])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 30);
    expect(long).toEqual([]);
  });
});
