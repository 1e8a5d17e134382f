import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rules } from '../core/rules/index.ts';
import { type Example, examplesOf } from '../core/rules/testing/examples.ts';
import { launch, testBundle } from './testing/audited-tab.ts';
import { drawingAt } from './testing/drawings.ts';
import { recordSilentFilm, tone } from './testing/films.ts';

// The examples marked (layout) in the READMEs of the rules; all others run in Node.

let browser: Browser;
let bundle: string;
let silent: Buffer;

beforeAll(async () => {
  [browser, bundle] = await Promise.all([launch(), testBundle()]);
  silent = await recordSilentFilm(await browser.newPage());
});
afterAll(() => browser?.close());

const examples = rules.flatMap(({ id }) => {
  const readme = readFileSync(fileURLToPath(new URL(`../core/rules/${id}/README.md`, import.meta.url)), 'utf8');
  return examplesOf(readme)
    .filter(({ layout }) => layout)
    .map((example) => [id, example.line, example.expected, example] as const);
});

it.each(examples)('%s, line %i: %s', async (id, _line, expected, example) => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.route('**', (route) => {
    const { pathname, href } = new URL(route.request().url());
    if (href === example.url) return route.fulfill({ body: example.html, contentType: 'text/html; charset=utf-8' });
    if (pathname.endsWith('/sound.webm')) return route.fulfill({ body: tone(), contentType: 'audio/wav' });
    if (pathname.endsWith('/silent.webm')) return route.fulfill({ body: silent, contentType: 'video/webm' });
    const body = drawingAt(pathname);
    return body ? route.fulfill({ body, contentType: 'image/svg+xml' }) : route.abort();
  });
  await tab.goto(example.url);
  await tab.waitForFunction(() => [...document.querySelectorAll('video')].every(({ readyState }) => readyState > 0));
  await tab.evaluate(bundle);
  const said = await tab.evaluate(
    ([rule, given]) => {
      const { porchlightTest } = globalThis as unknown as {
        porchlightTest: { outcome(id: string, example: Example): Promise<string> };
      };
      return porchlightTest.outcome(rule, given);
    },
    [id, example] as const,
  );
  expect(said).toBe(expected);
  await tab.close();
});
