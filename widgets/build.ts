import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The files of a release and what each is made from. */
export const bundles = {
  porchlight: 'all.ts',
  'porchlight-feedback': 'feedback/define.ts',
  'porchlight-timeline': 'timeline/define.ts',
  'porchlight-you-said': 'you-said/define.ts',
} as const;

/**
 * Takes the indentation out of templates. White space between their lines becomes one line break, which renders the
 * same; a style sheet needs none around its punctuation.
 */
const squeeze: Plugin = {
  name: 'squeeze',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(here)) return null;
    const styles = (_: string, sheet: string) =>
      `css\`${sheet
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':')}\``;
    return { code: code.replace(/\bcss`([^`$]*)`/g, styles).replace(/\n\s+/g, '\n'), map: null };
  },
};

/**
 * Writes one module with everything it needs.
 * @param entry a path in this folder
 * @param outDir an absolute path, or one relative to the working directory
 * @param name the file's name without `.js`
 */
export async function buildModule(entry: string, outDir: string, name: string): Promise<void> {
  await build({
    configFile: false,
    root: here,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    plugins: [squeeze],
    // Said outright: Vite would take Lit's development build whenever NODE_ENV is not "production".
    resolve: { conditions: ['production', 'module', 'browser'] },
    build: {
      outDir: resolve(outDir),
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      // Library mode leaves white space standing in ES modules for other bundlers; here a browser is next.
      rolldownOptions: { output: { minify: true } },
    },
  });
}

/**
 * Writes the widgets as self-contained ES modules, minified: one with all three, and one for each.
 * @param outDir an absolute path, or one relative to the working directory
 */
export async function buildWidgets(outDir: string): Promise<void> {
  for (const [name, entry] of Object.entries(bundles)) await buildModule(entry, outDir, name);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildWidgets(process.argv[2] ?? fileURLToPath(new URL('../dist/widgets', import.meta.url)));
}
