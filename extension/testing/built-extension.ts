import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../demo/fresh.ts';

/**
 * What ships, for one browser: the very folder that staff load, built first where it is missing or old.
 * @returns the folder that a browser can be given
 */
export async function builtExtension(browser: 'chrome' | 'firefox'): Promise<string> {
  await ensureBuilt();
  return fileURLToPath(new URL(`../../.output/${browser}-mv3`, import.meta.url));
}
