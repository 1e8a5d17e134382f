import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './built-extension.ts';

/**
 * The extension that ships, with this computer as a site that was granted at install: no driver can press the browser's
 * own question. Nothing but that line of the manifest differs.
 */
export async function grantedExtension(): Promise<AsyncDisposable & { folder: string }> {
  const built = await builtExtension('chrome');
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-granted-'));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
  await writeFile(path, JSON.stringify(manifest));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
