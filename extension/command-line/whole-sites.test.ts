import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

const text = readFileSync(new URL('./whole-sites.md', import.meta.url), 'utf8');
const commands = [...text.matchAll(/npm run audit -- (.*?)(?:\s+#.*)?$/gm)].map(([, words]) =>
  (words ?? '')
    .replace(/\$\{\{[^}]*\}\}/g, '1')
    .replace('$SITE', 'https://www.district.example')
    .replace('$(date +%F)', '2026-11-20'),
);

it.each(commands)('the documents name a command that can be carried out: %s', (command) => {
  expect(parseArguments(command.split(' '))).toMatchObject({ site: { out: expect.any(String) } });
});

it('the workflow reads as many parts as it merges', () => {
  expect(commands.length).toBeGreaterThanOrEqual(6);
  const parts = /matrix: \{ part: \[([\d, ]+)\]/.exec(text)?.[1]?.split(', ') ?? [];
  expect(text).toContain(`/${parts.length} --as-of $(date`);
  expect(text).toContain(`merge ${parts.map((part) => `part-${part}`).join(' ')} --out whole --fail-on`);
});

it('every option in the table is one', () => {
  const options = [...text.matchAll(/`(--[a-z-]+)(?: '?([^'`]+)'?)?`/g)];
  expect(options.length).toBeGreaterThan(6);
  for (const [, name = '', value] of options) {
    const words = ['--site', 'https://a.example', '--out', 'x', name, ...(value === undefined ? [] : [value])];
    expect(() => parseArguments(words), name).not.toThrow(/no option/);
  }
});
