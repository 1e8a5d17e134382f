import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describeWidgets } from './manifest.ts';
import { version } from './package.json';

/** One file that a page may load, as the list of a release names it. */
export interface ReleasedFile {
  /** Stays the same from one version to the next. */
  file: string;
  /** Carries the version, and never changes once it is out: the one to name beside its hash. */
  versioned: string;
  /** For the `integrity` of a script tag. */
  integrity: string;
  bytes: number;
  gzip: number;
}

/**
 * Completes a built folder: a copy of each file under a name with its version, `release.json` with their hashes and
 * sizes, `custom-elements.json` for editors and documentation, `porchlight.d.ts` for TypeScript, `licenses.txt` with
 * the terms of the libraries that are built in.
 * @param names of the files, without `.js`
 */
export async function writeRelease(outDir: string, names: string[]): Promise<ReleasedFile[]> {
  const files = await Promise.all(
    names.map(async (name): Promise<ReleasedFile> => {
      const file = `${name}.js`;
      const versioned = `${name}-${version}.js`;
      await copyFile(join(outDir, file), join(outDir, versioned));
      const code = await readFile(join(outDir, file));
      const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
      return { file, versioned, integrity, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
    }),
  );
  const { manifest, types } = await describeWidgets();
  await writeFile(join(outDir, 'release.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
  await writeFile(join(outDir, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(outDir, 'porchlight.d.ts'), types);
  await writeFile(join(outDir, 'licenses.txt'), await licenses());
  return files;
}

/** Minified files have no room for the terms that their libraries ask to be handed on. */
async function licenses(): Promise<string> {
  const texts = ['lit-html', 'uqr'].map(async (name) => {
    const path = new URL(`../node_modules/${name}/LICENSE`, import.meta.url);
    return `${name}\n\n${await readFile(path, 'utf8')}`;
  });
  return (await Promise.all(texts)).join('\n\n');
}

/** The list of a release for people: what to paste, and what it weighs. */
export function releaseText(files: ReleasedFile[]): string {
  return files
    .map(
      ({ versioned, integrity, gzip }) =>
        `  ${versioned.padEnd(32)} ${(gzip / 1000).toFixed(1).padStart(5)} kB gzip\n    <script type="module" src="/porchlight/${versioned}" integrity="${integrity}" crossorigin></script>\n`,
    )
    .join('');
}
