import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../demo/fresh.ts';
import { startServer } from '../../demo/server.ts';

const site = fileURLToPath(new URL('../../demo/site', import.meta.url));

/** A copy of the demo's district that can be edited, as staff edit pages. */
export interface District extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly origin: string;
  /** A folder of its own, for files that a browser saves. */
  readonly folder: string;
  /** Puts HTML at the end of a page's content. */
  paste(page: string, html: string): Promise<void>;
}

export async function openDistrict(): Promise<District> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-district-'));
  const siteDir = join(folder, 'site');
  await cp(site, siteDir, { recursive: true });
  await ensureBuilt();
  const server = await startServer({
    port: 0,
    siteDir,
    database: { folder: join(folder, 'data') },
  });
  return {
    origin: server.url,
    folder,
    async paste(page, html) {
      const file = join(siteDir, page);
      const text = await readFile(file, 'utf8');
      if (!text.includes('</main>')) throw new Error(`${page} has no </main>.`);
      await writeFile(
        file,
        text.replace('</main>', () => `${html}\n</main>`),
      );
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
