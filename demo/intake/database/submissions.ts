import { receiptOf, StoredSubmission, type SubmissionFlag } from '@porchlight/core/model/intake';
import { read } from '@porchlight/core/model/read-error';
import type { Submission } from '@porchlight/core/model/submission';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** A submission that has passed every test and is about to be stored. */
export interface Incoming {
  submission: Submission;
  flags: SubmissionFlag[];
}

/** Where a reader has got to: the last row seen. */
export interface Position {
  receivedAt: string;
  id: string;
}

/**
 * Stores submissions in one statement: all or none. What is there already, or was deleted, stays as it is.
 * Sorted by id, so that two processes with the same submissions wait for each other instead of blocking each other.
 * @returns the ids that were not there before
 */
export async function insertSubmissions({ sql: database }: Database, incoming: Incoming[]): Promise<Set<string>> {
  const rows = incoming.map(({ submission: { reply, ...body }, flags }) => ({
    id: body.id,
    receipt: receiptOf(body.id),
    form: body.form,
    flags,
    body,
    ...(reply && { reply }),
  }));
  const { rows: kept } = await sql<{ id: string }>`
    insert into intake_submissions (id, receipt, form, flags, body, reply)
    select new.id, new.value->>'receipt', new.value->>'form', new.value->'flags', new.value->'body', new.value->'reply'
    from (
      select (value->>'id')::uuid as id, value from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as given (value)
    ) as new
    where not exists (select 1 from intake_removals gone where gone.id = new.id)
    order by new.id
    on conflict (id) do nothing
    returning id`.execute(database);
  return new Set(kept.map(({ id }) => id));
}

/** Rows that a reader asks for. */
export interface Wanted {
  form?: string | undefined;
  after?: Position | undefined;
  limit: number;
  /** Whether to show how people wish to be answered. */
  contacts: boolean;
}

/** Submissions in the order in which they came, after a position. */
export async function listSubmissions({ sql: database }: Database, wanted: Wanted): Promise<StoredSubmission[]> {
  const rows = await database
    .selectFrom('intake_submissions')
    .selectAll()
    .$if(wanted.form !== undefined, (query) => query.where('form', '=', wanted.form ?? ''))
    .$if(wanted.after !== undefined, (query) =>
      query.where(
        sql<boolean>`(received_at, id) > (${wanted.after?.receivedAt}::timestamptz, ${wanted.after?.id}::uuid)`,
      ),
    )
    .orderBy('received_at')
    .orderBy('id')
    .limit(wanted.limit)
    .execute();
  return rows.map((row) =>
    read(
      StoredSubmission,
      {
        schema: 'porchlight-stored-submission/1',
        receipt: row.receipt,
        receivedAt: row.received_at.toISOString(),
        flags: row.flags,
        submission: { ...Object(row.body), ...(wanted.contacts && row.reply ? { reply: row.reply } : {}) },
      },
      'A stored submission',
    ),
  );
}

/** The ids of the submissions with a receipt number: usually one. */
export async function idsOfReceipt({ sql: database }: Database, receipt: string): Promise<string[]> {
  const rows = await database
    .selectFrom('intake_submissions')
    .select('id')
    .where('receipt', '=', receipt)
    .limit(10)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Deletes a submission for good and remembers its id, so that a queue on a phone cannot bring it back.
 * @returns whether it was there
 */
export async function removeSubmission({ sql: database }: Database, id: string): Promise<boolean> {
  return await database.transaction().execute(async (all) => {
    await all
      .insertInto('intake_removals')
      .values({ id })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    const gone = await all.deleteFrom('intake_submissions').where('id', '=', id).returning('id').execute();
    return gone.length > 0;
  });
}

/**
 * Deletes what has been kept long enough.
 * @returns how many submissions and how many contacts went
 */
export async function forgetOld(
  { sql: database }: Database,
  keep: { days: number; contactDays: number },
): Promise<{ submissions: number; contacts: number }> {
  const before = (days: number) => sql<Date>`now() - ${`${days} days`}::interval`;
  const old = await database
    .deleteFrom('intake_submissions')
    .where('received_at', '<', before(keep.days))
    .executeTakeFirst();
  const contacts = await database
    .updateTable('intake_submissions')
    .set({ reply: null })
    .where('received_at', '<', before(keep.contactDays))
    .where('reply', 'is not', null)
    .executeTakeFirst();
  // A queue on a phone does not live for a year: Safari empties it after a week without a visit.
  await database.deleteFrom('intake_removals').where('removed_at', '<', before(365)).execute();
  return { submissions: Number(old.numDeletedRows), contacts: Number(contacts.numUpdatedRows) };
}

/** How many submissions are stored. */
export async function countSubmissions({ sql: database }: Database): Promise<number> {
  const { count } = await database
    .selectFrom('intake_submissions')
    .select((table) => table.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
