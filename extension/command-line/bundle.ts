import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../demo/fresh.ts';

const file = fileURLToPath(new URL('../../.output/chrome-mv3/audit.js', import.meta.url));

/** The script that the extension injects, built anew when its sources have changed. */
export async function readBundle(): Promise<string> {
  await ensureBuilt();
  return readFile(file, 'utf8');
}
