import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Vitest 5 prints failures with Map.groupBy, which Node 20 lacks: without this a failing test is reported as a crash.
Map.groupBy ??= <Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) => {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Two kinds of test: `unit` in plain Node, and `browser` for what needs a real engine, which drives Chromium and
 * Firefox through Playwright and WebDriver BiDi against built files. File names decide: `*.browser.test.ts`.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['{core,widgets,extension,demo,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.{ts,tsx}', '**/node_modules/**'],
          // What is long here is long on purpose; a slow machine gets the time it needs.
          testTimeout: 30_000,
          maxWorkers: '100%',
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['{core,widgets,extension,demo,tests}/**/*.browser.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Vitest would wait for a second only.
          expect: { poll: { timeout: 20_000 } },
          // A browser on a busy machine now and then drops a key or a press. A test that needed its second try says so.
          retry: 1,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
