import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { minify } from '@swc/core';
import { transform } from 'lightningcss';
import { build, type Plugin } from 'vite';
import { version } from './package.json';
import { type ReleasedFile, releaseText, writeRelease } from './release.ts';
import { palette } from './shared/palette.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The files of a release that pages load, and what each is made from. */
export const bundles = {
  porchlight: 'all.ts',
  'porchlight-feedback': 'feedback/define.ts',
  'porchlight-timeline': 'timeline/define.ts',
  'porchlight-you-said': 'you-said/define.ts',
  'porchlight-frame': 'frame/listen.ts',
} as const;

/** What the widgets load when somebody needs it, from the folder of their version. */
export const parts = {
  outbox: 'feedback/outbox.ts',
  proof: 'feedback/proof.ts',
  written: 'feedback/written.ts',
  experience: 'feedback/experience.ts',
  'language-names': 'shared/language-names.ts',
  paper: 'shared/paper.ts',
  tools: 'timeline/tools.ts',
  poster: 'timeline/poster.ts',
  upgrade: 'upgrade/upgrade.ts',
  warnings: 'shared/warnings.ts',
} as const;

export const partsFolder = `porchlight-${version}`;

/** The tags of the languages beside English, each a file of its own. */
export async function languageTags(): Promise<string[]> {
  const files = await readdir(join(here, 'languages'));
  return files.flatMap((file) => /^([a-z]{2,3}(-[A-Z][a-z]{3})?)\.ts$/.exec(file)?.[1] ?? []).sort();
}

/**
 * Takes out of templates what only people need. As in JSX, white space with a line break in it means nothing beside
 * a tag; anywhere else it becomes one line break. Style sheets are minified.
 */
const squeeze: Plugin = {
  name: 'squeeze',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(here)) return null;
    const styles = (_: string, sheet: string) => `css\`${minified(sheet)}\``;
    return {
      code: code
        .replace(/\bcss`([^`$]*)`/g, styles)
        // The quotes around a single word mean as little. Only templates write them so.
        .replace(/(?<= [\w-]+)="([\w-]+)"/g, '=$1')
        .replace(/(?<=[>])\n\s*(?=<|\$\{|`)|(?<=\})\n\s*(?=<\/?[a-z]|`)|(?<=`)\n\s*(?=<[a-z])/g, '')
        .replace(/\n\s+/g, '\n'),
      map: null,
    };
  },
};

/** Colours are worked out here, and their list goes out as one text. */
const mixedColours: Plugin = {
  name: 'mixed-colours',
  load: (id) => (id.endsWith('/shared/palette.ts') ? `export const palette = ${JSON.stringify(palette)}` : null),
};

/**
 * Markup in a part goes without Lit: the file that loads the part draws it, with its own. So a page gets one Lit,
 * and one Trusted Types policy.
 */
const litOfTheLoader: Plugin = {
  name: 'lit-of-the-loader',
  enforce: 'pre',
  resolveId: (source) => (source === 'lit/html.js' ? join(here, 'shared/markup.ts') : null),
};

/** Lit marks names that it keeps to itself. One of them passes between a widget and its parts. */
const mangleProps = { include: /^_\$/, cache: { _$litType$: '_$litType$' } };

/** A second minifier finds what the first left: one byte in a hundred. */
const squeezeAgain: Plugin = {
  name: 'squeeze-again',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, { module: true, ecma: 2022, compress: { passes: 3 }, mangle: true });
      file.code = code;
    }
  },
};

/** The oldest browsers that the widgets are drawn for; lightningcss writes versions as 0xMMmm00. */
const targets = { safari: (15 << 16) | (4 << 8), chrome: 100 << 16, firefox: 100 << 16 };

function minified(sheet: string): string {
  const { code } = transform({ filename: 'widget.css', code: Buffer.from(sheet), minify: true, targets });
  return Buffer.from(code).toString().replaceAll('\\', '\\\\');
}

/**
 * Writes one module with everything it needs.
 * @param entry a path in this folder
 * @param outDir an absolute path, or one relative to the working directory
 * @param name the file's name without `.js`
 * @param isPart whether a widget loads it, and draws what it describes
 */
export async function buildModule(entry: string, outDir: string, name: string, isPart = false): Promise<void> {
  await build({
    configFile: false,
    root: here,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    plugins: [squeeze, squeezeAgain, mixedColours, ...(isPart ? [litOfTheLoader] : [])],
    // Said outright: Vite would take Lit's development build whenever NODE_ENV is not "production".
    resolve: { conditions: ['production', 'module', 'browser'] },
    build: {
      outDir: resolve(outDir),
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      // Library mode leaves white space standing in ES modules for other bundlers; here a browser is next.
      rolldownOptions: {
        output: { comments: false, minify: { compress: true, mangle: true, codegen: true, mangleProps } },
      },
    },
  });
}

/**
 * Writes the widgets as self-contained ES modules, minified: one with all three, one for each, and the parts.
 * @param outDir an absolute path, or one relative to the working directory
 */
export async function buildWidgets(outDir: string): Promise<ReleasedFile[]> {
  const inside = join(outDir, partsFolder);
  await mkdir(inside, { recursive: true });
  for (const [name, entry] of Object.entries(bundles)) await buildModule(entry, outDir, name);
  for (const [name, entry] of Object.entries(parts)) await buildModule(entry, inside, name, true);
  await buildFrame(join(outDir, 'frame'));
  for (const tag of await languageTags()) await buildModule(`languages/${tag}.ts`, inside, tag, true);
  return await writeRelease(outDir, Object.keys(bundles));
}

/** The page that shows one widget: in a frame, or behind a link. */
async function buildFrame(outDir: string): Promise<void> {
  await buildModule('frame/page.ts', outDir, 'page');
  for (const file of ['page.html', 'page.css']) await copyFile(join(here, 'frame', file), join(outDir, file));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = await buildWidgets(process.argv[2] ?? fileURLToPath(new URL('../dist/widgets', import.meta.url)));
  process.stdout.write(releaseText(files));
}
