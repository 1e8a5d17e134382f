import { rules as engineRules } from '@accesslint/core';
import { describe, expect, it } from 'vitest';
import { finish } from '../../page/page.ts';
import { rules } from '../../rules/index.ts';
import { criterion, levelOf } from '../../standards/criteria.ts';
import { readability } from '../../text/readability.ts';
import { off, table } from '../accesslint/table.ts';
import type { EngineWords } from '../engine.ts';
import { en } from './en.ts';
import { es } from './es.ts';

const holders = (sentence: string) => [...sentence.matchAll(/\{[^}]+\}/g)].map(([holder]) => holder);

describe('the words of engines', () => {
  it('say in Spanish what they say in English, and fill the same values', () => {
    for (const [id, english] of Object.entries(en)) {
      const spanish = es[id as keyof typeof en];
      for (const part of ['title', 'problem', 'fix', 'why'] as const) {
        expect(spanish[part], `${id} ${part}`).not.toBe(english[part]);
        expect(holders(spanish[part]), `${id} ${part}`).toEqual(holders(english[part]));
      }
    }
  });

  it('are there for every rule in the table, and for no other', () => {
    expect(table.map(({ id }) => id).sort()).toEqual(Object.keys(en).sort());
  });

  // Two of a kind make a text that is long enough to have a grade.
  const reading = (all: Record<string, EngineWords>, part: keyof EngineWords, language: string) =>
    finish(
      readability(
        Object.values(all).map((words) => words[part].replace(/\.?$/, '.')),
        language,
      ),
    )?.value;
  it.each(['title', 'problem', 'fix', 'why'] as const)(
    'read at grade 8 or below, and easily in Spanish: %s',
    (part) => {
      expect(reading(en, part, 'en')).toBeLessThanOrEqual(8);
      expect(reading(es, part, 'es')).toBeGreaterThanOrEqual(55);
    },
  );
});

describe('the table of AccessLint', () => {
  it('has every rule of the engine, asked or off with a reason', () => {
    const known = [...table.map(({ engineRule }) => engineRule), ...Object.keys(off)].sort();
    expect(known).toEqual(engineRules.map(({ id }) => id).sort());
  });

  it('gives no two rules one name, and none the name of a rule of our own', () => {
    const names = [...table.map(({ id }) => id), ...rules.map(({ id }) => id)];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('leaves to our own rules what they implement of ACT', () => {
    const own = new Map(rules.flatMap(({ id, act }) => (act ?? []).map((each) => [each, id] as const)));
    // By this one the engine judges what has a role, and lost-state what has none.
    own.delete('5c01ea');
    const twice = table.flatMap(({ engineRule, act }) =>
      act
        .filter((each) => own.has(each))
        .map((each) => `${engineRule} and ${own.get(each)} both implement ${each}: put the engine's into "off".`),
    );
    expect(twice).toEqual([]);
  });

  it('names criteria of WCAG A and AA, or none where it is a best practice', () => {
    for (const { id, wcag } of table)
      for (const number of wcag) expect(levelOf(number), `${id}: ${criterion(number, 'en').name}`).toBeDefined();
  });
});
