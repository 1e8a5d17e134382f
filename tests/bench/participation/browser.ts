import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';

/** A Chromium of Playwright's own, or the system's. */
export async function launch(): Promise<Browser> {
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  try {
    return await chromium.launch({ args });
  } catch {
    return await chromium.launch({ args, executablePath: '/usr/bin/chromium' });
  }
}

/** The finder and the rules of the lens as one script. */
export async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source'] },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'porchlightBenchmark',
      },
    },
  });
  const output = [made].flat()[0];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('The bundle is empty.');
  return chunk.code;
}
