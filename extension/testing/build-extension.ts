import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

export interface Built extends AsyncDisposable {
  /** The folder that a browser can be given. */
  readonly folder: string;
}

/** Builds what ships, for one browser, into a folder of its own: tests that run side by side do not disturb. */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<Built> {
  const outDir = await mkdtemp(join(tmpdir(), `porchlight-${browser}-`));
  // Packages look at this name, and Vitest says `test`: what ships is built for production.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ root: fileURLToPath(new URL('../..', import.meta.url)), browser, outDir, logger: silent }).finally(
    () => {
      if (before === undefined) delete process.env.NODE_ENV;
      else process.env.NODE_ENV = before;
    },
  );
  return {
    folder: join(outDir, `${browser}-mv3`),
    [Symbol.asyncDispose]: () => rm(outDir, { recursive: true, force: true }),
  };
}

const quiet = () => undefined;
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  success: quiet,
  error: console.error,
  fatal: console.error,
  level: 0,
};
