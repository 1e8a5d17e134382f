import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['{core,widgets,extension,demo,tests}/**/*.browser.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
