import { describe, expect, it } from 'vitest';
import { words } from './words.ts';

/** Every sentence with its path; functions are asked with plausible values. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const made = Array.from({ length: value.length }, (_, at) => (at === 0 ? 2 : '3'));
    const said = [value(...made), value(...made.map(() => 1)), value(...made.map(() => 'x'))].filter(
      (each) => typeof each === 'string',
    );
    return said.length > 0 ? [[path, String(said[0])]] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => sentences(each, `${path}.${key}`));
}

describe('the words of the workspace', () => {
  const english = new Map(sentences(words.en, ''));
  const spanish = new Map(sentences(words.es, ''));

  it('say the same things in both languages', () => {
    expect([...spanish.keys()]).toEqual([...english.keys()]);
  });

  it('are translated', () => {
    const same = [...english]
      .filter(([path, text]) => text.length > 14 && spanish.get(path) === text)
      .map(([path]) => path);
    expect(same).toEqual([]);
  });

  it('never score, and never say that anything complies', () => {
    for (const [path, text] of [...english, ...spanish]) {
      expect(text, path).not.toMatch(/\b(score|compliance|complies|compliant|puntaje|cumple con)\b/i);
    }
  });
});
