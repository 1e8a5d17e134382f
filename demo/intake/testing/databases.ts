import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { dependencies } from '../../../package.json' with { type: 'json' };
import type { DatabasePlace } from '../database/database.ts';
import { postgresPrograms, startPostgres } from './postgres-server.ts';

/** A kind of database to run the same tests on. */
export interface Kind {
  name: 'PGlite' | 'PostgreSQL';
  /** Makes a new and empty one, and what removes it again. */
  make(): Promise<{ place: DatabasePlace; crash?: () => Promise<void>; remove: () => Promise<void> }>;
}

const programs = postgresPrograms();
if (!programs) process.stderr.write('PostgreSQL: skipped: no PostgreSQL here (apt-get install postgresql)\n');

/** PGlite always, and PostgreSQL where it is installed. */
export const kinds: Kind[] = [
  {
    name: 'PGlite',
    async make() {
      const folder = await mkdtemp(join(tmpdir(), 'porchlight-intake-'));
      await cp(await freshFiles(), join(folder, 'pglite'), { recursive: true });
      return { place: { folder }, remove: () => rm(folder, { recursive: true, force: true }) };
    },
  },
  ...(programs
    ? [
        {
          name: 'PostgreSQL' as const,
          async make() {
            const server = await startPostgres(programs);
            return {
              place: { url: await server.database() },
              crash: () => server.crash(),
              remove: () => server.stop(),
            };
          },
        },
      ]
    : []),
];

/** The files of an empty PGlite, made once per machine and version: making them takes seconds, copying them none. */
async function freshFiles(): Promise<string> {
  const cache = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));
  const folder = join(cache, `porchlight-pglite-${dependencies['@electric-sql/pglite']}`);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const making = await mkdtemp(`${folder}-`);
  const lite = await PGlite.create(making);
  await lite.close();
  // Another process may have been quicker; then its files are as good.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  return folder;
}
