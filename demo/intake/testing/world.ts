import { StoredSubmission, type TokenScope } from '@porchlight/core/model/intake';
import { readJson } from '@porchlight/core/model/read-error';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { createIntake, type Intake, type IntakeOptions } from '../intake.ts';
import { makeToken, readTokens } from '../tokens.ts';
import { settings } from './samples.ts';

const scopes: TokenScope[] = ['read', 'contacts', 'delete', 'publish', 'metrics', 'backup'];

/** May do everything. */
export const staff = makeToken('staff', scopes);
/** May read only. */
export const reader = makeToken('reader', ['read']);
/** May publish only. */
export const web = makeToken('web', ['publish']);
export const tokens = readTokens(`# of the office\n${staff.line};${reader.line}\n${web.line}`);

/** One open database for all suites, and intakes on it. */
export interface World {
  /** Open while tests run. */
  readonly database: Database;
  /** Ends the database server without warning, and starts it again; where there is one. */
  crash: (() => Promise<void>) | undefined;
}

/** An intake on the world's database, which stays open when the intake closes. */
export function intakeOn({ database }: World, options: Partial<IntakeOptions> = {}): Intake {
  return createIntake({ database: { ...database, close: async () => {} }, settings, tokens, ...options });
}

/** Empties the tables. */
export async function emptyTables({ database }: World): Promise<void> {
  for (const table of ['intake_submissions', 'intake_removals', 'intake_feed']) {
    await sql`delete from ${sql.table(table)}`.execute(database.sql);
  }
}

/** Asks with a token. */
export function get(intake: Intake, path: string, token = staff.token): Promise<Response> {
  const headers = { authorization: `Bearer ${token}` };
  return intake.handle(new Request(`http://intake.example${path}`, { headers }));
}

/** What a reader of JSON Lines gets. */
export async function rowsOf(intake: Intake, path = '/submissions?contacts=yes'): Promise<StoredSubmission[]> {
  const lines = (await (await get(intake, path)).text()).split('\n').filter(Boolean);
  return lines.map((line) => readJson(StoredSubmission, line, 'A row'));
}
