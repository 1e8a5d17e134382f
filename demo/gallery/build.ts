import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Writes the gallery into a folder beside the built widgets, whose files it shows. */
export async function buildGallery(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  for (const name of ['gallery', 'review']) {
    await build({
      configFile: false,
      root: here,
      mode: 'production',
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: `${name}.ts`, formats: ['es'], fileName: () => `${name}.js` },
      },
    });
  }
  for (const file of ['index.html', 'review.html', 'gallery.css']) await copyFile(join(here, file), join(outDir, file));
}
