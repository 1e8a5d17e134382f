import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Strings } from './strings.ts';

const file = fileURLToPath(new URL('../../.output/chrome-mv3/audit.js', import.meta.url));

/** The script that the extension injects, as it was built. */
export async function readBundle(say: Strings): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(say.notBuilt(file));
  }
}
