import type { Kysely } from 'kysely';
import { migrate } from './migrations.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import type { Tables } from './tables.ts';

/** An open database with the intake's tables in it. */
export interface Database {
  kind: 'pglite' | 'postgres';
  sql: Kysely<Tables>;
  /** Resolves when what was committed before the call would survive a power cut. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Where submissions are kept: a folder (nothing to install, one process) or the address of a PostgreSQL database
 * (any number of processes).
 */
export type DatabasePlace = { folder: string } | { url: string; connections?: number };

/**
 * Opens a database and brings its tables up to date.
 * @throws FolderInUseError when another process has the folder open
 * @throws the database's own error when it cannot be reached
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const database = 'folder' in place ? await openPglite(place.folder) : openPostgres(place.url, place.connections);
  try {
    await migrate(database.sql);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
