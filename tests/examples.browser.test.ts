import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rules } from '../core/rules/index.ts';
import { type Example, examplesOf } from '../core/rules/testing/examples.ts';
import { launch, testBundle } from './testing/audited-tab.ts';

// The examples marked (layout) in the READMEs of the rules; all others run in Node.

let browser: Browser;
let tab: Page;
let bundle: string;

beforeAll(async () => {
  [browser, bundle] = await Promise.all([launch(), testBundle()]);
  tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(() => browser?.close());

const examples = rules.flatMap(({ id }) => {
  const readme = readFileSync(fileURLToPath(new URL(`../core/rules/${id}/README.md`, import.meta.url)), 'utf8');
  return examplesOf(readme)
    .filter(({ layout }) => layout)
    .map((example) => [id, example.line, example.expected, example] as const);
});

it.each(examples)('%s, line %i: %s', async (id, _line, expected, example) => {
  await tab.setContent(example.html);
  await tab.evaluate(bundle);
  const said = await tab.evaluate(
    ([rule, given]) => {
      const { porchlightTest } = globalThis as unknown as {
        porchlightTest: { outcome(id: string, example: Example): string };
      };
      return porchlightTest.outcome(rule, given);
    },
    [id, example] as const,
  );
  expect(said).toBe(expected);
});
