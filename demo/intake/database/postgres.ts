import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/**
 * Connects to any PostgreSQL, 13 or newer. Connections are made when needed and made anew after the server was away.
 * @param url `postgres://user:password@host:5432/name`, with `?sslmode=verify-full` across a network
 * @param connections at most this many at once, per process
 */
export function openPostgres(url: string, connections = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3000,
    // A statement that hangs must not hold a family's page: they are asked to try again, with the same id.
    statement_timeout: 8000,
    query_timeout: 10_000,
    application_name: 'porchlight-intake',
    keepAlive: true,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const sql = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgres',
    sql,
    // The server has written its log to disk before it answers to COMMIT.
    settle: async () => {},
    close: () => sql.destroy(),
  };
}
