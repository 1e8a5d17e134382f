import { expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { practicesMap } from './map.ts';
import { evidenceKinds, parts } from './practice.ts';
import { allPractices } from './practices.ts';
import { practiceSources } from './sources.ts';

it('every practice of the sources is there, in English and Spanish, with a part that is known', () => {
  expect(allPractices).toHaveLength(267);
  for (const { id, practice, es, parts: served, evidence, source } of allPractices) {
    expect(practice.length, id).toBeGreaterThan(10);
    expect(es, id).not.toBe(practice);
    expect(served.length, id).toBeGreaterThan(0);
    for (const part of served) expect(parts, id).toContain(part);
    if (evidence) expect(evidenceKinds, id).toContain(evidence);
    expect(Object.keys(practiceSources), id).toContain(source);
  }
});

it('every kind of evidence serves some practice', () => {
  const used = new Set(allPractices.map(({ evidence }) => evidence));
  expect(evidenceKinds.filter((kind) => !used.has(kind))).toEqual([]);
});

it('the map names the rules that cite a practice, and says where none does', () => {
  const map = practicesMap(rules);
  expect(map).toMatch(/\| gsp-f3d \| .* \| audit: .*reporting-back.*; "you said" cards/);
  expect(map).toContain('audit: no rule of its own yet');
});
