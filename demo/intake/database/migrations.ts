import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Every change of the tables, oldest first; one that was released is never edited. Plain SQL of the kind that
 * PostgreSQL, PGlite and the distributed databases that speak PostgreSQL share: see the README.
 */
const migrations: Record<string, Migration> = {
  '001-submissions': {
    async up(database) {
      await sql`
        create table intake_submissions (
          id uuid primary key,
          receipt text not null,
          form text not null,
          received_at timestamptz not null default date_trunc('milliseconds', now()),
          flags jsonb not null,
          body jsonb not null,
          reply jsonb
        )`.execute(database);
      await sql`create index intake_submissions_time on intake_submissions (received_at, id)`.execute(database);
      await sql`create index intake_submissions_form on intake_submissions (form, received_at, id)`.execute(database);
      await sql`create index intake_submissions_receipt on intake_submissions (receipt)`.execute(database);
      await sql`
        create table intake_removals (
          id uuid primary key,
          removed_at timestamptz not null default now()
        )`.execute(database);
    },
  },
  '002-feed': {
    async up(database) {
      await sql`
        create table intake_feed (
          id text primary key,
          body text not null,
          published_at timestamptz not null default date_trunc('milliseconds', now())
        )`.execute(database);
    },
  },
};

/**
 * Brings the tables up to date. Safe when several processes start at once: the library holds a lock in the database.
 * @throws when a migration fails; the database then stays as it was
 */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'intake_migrations',
    migrationLockTableName: 'intake_migrations_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
