import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWidgets } from '../widgets/build.ts';
import { releaseText } from '../widgets/release.ts';
import { buildGallery } from './gallery/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the extension for Chrome and for Firefox, and the widgets.
 * @param tell called before each of the three, with what is built
 * @throws Error that holds everything the failing tool said
 */
export async function buildOutputs(tell: (what: string) => void): Promise<void> {
  tell('the extension for Chrome and Edge');
  await wxt('chrome');
  tell('the extension for Firefox');
  await wxt('firefox');
  tell('the widgets');
  await rm(join(root, 'dist', 'widgets'), { recursive: true, force: true });
  const files = await buildWidgets(join(root, 'dist', 'widgets'));
  await buildGallery(join(root, 'dist', 'widgets', 'gallery'));
  tell(`what to paste:\n${releaseText(files)}`);
}

/** Runs WXT, keeping what it says to itself unless it fails. */
function wxt(browser: string): Promise<void> {
  const script = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  return new Promise((resolve, reject) => {
    // Firefox as Manifest V3 too: WXT's Manifest V2 drops optional_host_permissions without a word.
    const child = spawn(process.execPath, [script, 'build', '-b', browser, '--mv3'], {
      cwd: root,
      // Packages look at this name, and a test runner says `test`: what ships is built for production.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`\`wxt build -b ${browser} --mv3\` failed:\n${said}`));
    });
  });
}
