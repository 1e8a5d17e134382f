import type { Kysely } from 'kysely';
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
