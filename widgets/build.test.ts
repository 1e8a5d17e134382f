import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWidgets, bundles, languageTags, parts, partsFolder } from './build.ts';
import { version } from './package.json';

/** The most that a page may have to load to show and fill in a widget in English, in bytes after gzip. */
const budget: Record<keyof typeof bundles, number> = {
  porchlight: 15_000,
  'porchlight-feedback': 12_000,
  'porchlight-timeline': 12_000,
  'porchlight-you-said': 9_500,
  'porchlight-frame': 300,
};

let folder: string;
const gzipped = async (path: string) => gzipSync(await readFile(join(folder, path)), { level: 9 }).length;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-widgets-'));
  await buildWidgets(folder);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

it('writes one file for all widgets, one for each, and their parts beside them', async () => {
  const names = Object.keys(bundles);
  expect((await readdir(folder)).filter((file) => file.endsWith('.js')).sort()).toEqual(
    names.flatMap((name) => [`${name}.js`, `${name}-${version}.js`]).sort(),
  );
  expect((await readdir(join(folder, partsFolder))).sort()).toEqual(
    [...Object.keys(parts), ...(await languageTags())].map((name) => `${name}.js`).sort(),
  );
});

it.each(Object.entries(budget))('%s stays within %d bytes after gzip', async (name, most) => {
  expect(await gzipped(`${name}.js`)).toBeLessThanOrEqual(most);
});

it('a language stays within 3,000 bytes, and the part that sends within 8,000', async () => {
  for (const tag of await languageTags()) expect(await gzipped(join(partsFolder, `${tag}.js`)), tag).toBeLessThan(3000);
  expect(await gzipped(join(partsFolder, 'outbox.js'))).toBeLessThan(8000);
});

const code = Object.keys(bundles).map((name) => `${name}.js`);
const lazy = Object.keys(parts).map((name) => join(partsFolder, `${name}.js`));

it.each([...code, ...lazy])(
  '%s needs no other file to start, brings no schema, and evaluates no text',
  async (path) => {
    const text = await readFile(join(folder, path), 'utf8');
    expect(text).not.toMatch(/^\s*import[\s{*'"]|;import[\s{*'"]/m);
    expect(text).not.toMatch(/ZodMini|safeParse/);
    expect(text).not.toMatch(/\beval\(|new Function\b|document\.write/);
    // Lit's one parser, for templates and never for values, stands in the files that draw, and in no part.
    const draws = code.includes(path) && !path.includes('frame');
    expect(text.match(/innerHTML|createPolicy/g) ?? []).toEqual(draws ? ['createPolicy', 'innerHTML'] : []);
    // The calendars that people may choose are links; nothing is fetched from anywhere else.
    const hosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
    const known = path.includes('tools') ? ['calendar.google.com', 'outlook.live.com'] : [];
    expect(hosts.filter((host) => host !== 'www.w3.org').sort()).toEqual(known);
  },
);

it('carries the licenses of what is built in', async () => {
  const text = await readFile(join(folder, 'licenses.txt'), 'utf8');
  expect(text).toMatch(/BSD 3-Clause[\s\S]*Google LLC/);
  expect(text).toContain('uqr');
});

it('names every file with its hash, so that a page can hold on to a version', async () => {
  const release = JSON.parse(await readFile(join(folder, 'release.json'), 'utf8'));
  for (const { versioned, integrity } of release.files) {
    const hash = createHash('sha384')
      .update(await readFile(join(folder, versioned)))
      .digest('base64');
    expect(integrity).toBe(`sha384-${hash}`);
  }
});

it('describes every attribute that a widget observes, for tools and for TypeScript', async () => {
  const manifest = JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8'));
  const types = await readFile(join(folder, 'porchlight.d.ts'), 'utf8');
  for (const { declarations } of manifest.modules) {
    const [{ tagName, name, attributes, events, cssParts }] = declarations;
    const text = await readFile(join(folder, `${tagName}.js`), 'utf8');
    const observed = /observedAttributes=\[?((?:["`][^"`]+["`],?)+)/.exec(text);
    const names = observed?.[1]?.match(/[\w-]+/g) ?? [];
    expect(attributes.map((one: { name: string }) => one.name).sort()).toEqual(names.sort());
    expect(types).toContain(`'${tagName}': ${name};`);
    expect(events.length * cssParts.length).toBeGreaterThan(0);
  }
});
