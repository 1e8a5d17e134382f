import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';
import { examplesOf, outcomeOf } from './testing/examples.ts';

// The fenced examples of every README run here; those marked (layout) run in Chromium instead (tests/examples.browser.test.ts).
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const readme = readFileSync(fileURLToPath(new URL(`./${id}/README.md`, import.meta.url)), 'utf8');
  const examples = examplesOf(readme);

  it.each(
    examples.filter(({ layout }) => !layout).map((example) => [example.line, example.expected, example] as const),
  )('line %i: %s', (_line, expected, example) => {
    const { document } = new JSDOM(example.html, { url: example.url }).window;
    expect(outcomeOf(rule, document, example)).toBe(expected);
  });

  it('shows a page that passes, one that does not, and one it does not concern or each way to fail', () => {
    const expectations = examples.map(({ expected }) => expected);
    expect(expectations).toContain('passes');
    const shown = expectations.flatMap((expected) => expected.split(': ')[1]?.split(', ') ?? []);
    for (const message of Object.keys(rule.messages)) expect(shown, `no example shows "${message}"`).toContain(message);
  });
});
