import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWidgets, bundles } from './build.ts';

/** The most that a page may have to load, in bytes after gzip. Lit alone is 5,600 of each. */
const budget: Record<keyof typeof bundles, number> = {
  porchlight: 22_000,
  'porchlight-feedback': 15_800,
  'porchlight-timeline': 15_300,
  'porchlight-you-said': 12_000,
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-widgets-'));
  await buildWidgets(folder);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

it('writes one file for all widgets and one for each', async () => {
  expect((await readdir(folder)).sort()).toEqual(
    Object.keys(bundles)
      .map((name) => `${name}.js`)
      .sort(),
  );
});

it.each(Object.entries(budget))('%s stays within %d bytes after gzip', async (name, most) => {
  expect(gzipSync(await readFile(join(folder, `${name}.js`)), { level: 9 }).length).toBeLessThanOrEqual(most);
});

it.each(Object.keys(bundles))('%s stands alone, brings no schema, and evaluates no text', async (name) => {
  const code = await readFile(join(folder, `${name}.js`), 'utf8');
  expect(code).not.toMatch(/^\s*import[\s{*'"]|\bimport\(/m);
  expect(code).not.toMatch(/ZodMini|safeParse/);
  expect(code).not.toMatch(/\beval\(|new Function\b/);
});
