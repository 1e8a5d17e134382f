import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
