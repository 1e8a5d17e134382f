import { chmod, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect, sql as statement } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { syncWal } from './sync-wal.ts';
import type { Tables } from './tables.ts';

/**
 * Opens PostgreSQL in this process, with its files in a folder. The folder is made when it is missing, is readable by
 * its owner only, and belongs to one process at a time.
 */
export async function openPglite(folder: string): Promise<Database> {
  const path = resolve(folder);
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chmod(path, 0o700);
  const lock = await lockFolder(path);
  try {
    const files = join(path, 'pglite');
    // A quarter of the usual memory: submissions are small, and the machine may be too.
    const lite = await PGlite.create(files, {
      startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB', '-c', 'max_wal_size=128MB'],
    });
    const pool = new pg.Pool({ ...createPgConfig(lite), max: 1, idleTimeoutMillis: 0 });
    const sql = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const sync = syncWal(join(files, 'pg_wal'));
    return {
      kind: 'pglite',
      sql,
      async settle() {
        const { rows } = await statement<{
          name: string;
        }>`select pg_walfile_name(pg_current_wal_lsn()) as name`.execute(sql);
        await sync(rows[0]?.name);
      },
      async close() {
        await sql.destroy();
        await lite.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
