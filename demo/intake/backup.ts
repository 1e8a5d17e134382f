import { createHash } from 'node:crypto';
import { BackupLine, receiptOf } from '@porchlight/core/model/intake';
import { ReadError, readJson } from '@porchlight/core/model/read-error';
import { sql } from 'kysely';
import type { Database } from './database/database.ts';
import { readFeedRow } from './database/feeds.ts';

const page = 200;

/**
 * Everything in a database as lines of JSON, for either kind of database. It can be made while submissions come in:
 * each is read whole; one that comes meanwhile may or may not be in it.
 */
export async function* backupLines(database: Database): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let lines = 0;
  const written = (line: BackupLine) => {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    lines++;
    return text;
  };
  yield written({ kind: 'begin', schema: 'porchlight-backup/1', at: new Date().toISOString() });
  const feed = await readFeedRow(database);
  if (feed) yield written({ kind: 'feed', body: feed.body, publishedAt: feed.publishedAt.toISOString() });
  for await (const line of rowLines(database)) yield written(line);
  yield `${JSON.stringify({ kind: 'end', lines, sha256: hash.digest('hex') } satisfies BackupLine)}\n`;
}

async function* rowLines({ sql: database }: Database): AsyncGenerator<BackupLine> {
  const first = '00000000-0000-0000-0000-000000000000';
  for (let after = first; ; ) {
    const rows = await database
      .selectFrom('intake_submissions')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute();
    for (const { id, received_at, flags, body, reply } of rows) {
      const submission = { ...Object(body), ...(reply ? { reply } : {}) };
      yield { kind: 'submission', id, receivedAt: received_at.toISOString(), flags: flags as never, submission };
    }
    if (rows.length < page) break;
    after = rows.at(-1)?.id ?? first;
  }
  for (let after = first; ; ) {
    const rows = await database
      .selectFrom('intake_removals')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute();
    for (const { id, removed_at } of rows) yield { kind: 'removal', id, removedAt: removed_at.toISOString() };
    if (rows.length < page) return;
    after = rows.at(-1)?.id ?? first;
  }
}

/**
 * Reads a backup to its end without taking anything from it.
 * @returns how many submissions it holds
 * @throws ReadError when it is none, is cut short or was changed
 */
export async function verifyBackup(lines: AsyncIterable<string>): Promise<number> {
  const hash = createHash('sha256');
  let count = 0;
  let submissions = 0;
  let ended = false;
  for await (const text of lines) {
    if (text === '') continue;
    if (ended) throw new ReadError('The backup goes on after its end.');
    const line = readJson(BackupLine, text, `Line ${count + 1} of the backup`);
    if ((count === 0) !== (line.kind === 'begin')) throw new ReadError('This is not a backup of Porchlight.');
    if (line.kind === 'end') {
      ended = line.lines === count && line.sha256 === hash.digest('hex');
      if (!ended) throw new ReadError('The backup was changed after it was made.');
      continue;
    }
    hash.update(`${text}\n`);
    count++;
    if (line.kind === 'submission') submissions++;
  }
  if (!ended) throw new ReadError('The backup is cut short: its last line is missing.');
  return submissions;
}

/**
 * Brings back what a backup holds, all or nothing. What is there already stays; what was deleted since stays deleted.
 * Call `verifyBackup` first.
 * @returns how many submissions were not there before
 * @throws ReadError when it is cut short
 */
export async function restoreBackup({ sql: database }: Database, lines: AsyncIterable<string>): Promise<number> {
  return await database.transaction().execute(async (all) => {
    let kept = 0;
    let ended = false;
    for await (const text of lines) {
      if (text === '') continue;
      const line = readJson(BackupLine, text, 'A line of the backup');
      if (line.kind === 'submission') {
        const { reply, ...body } = line.submission;
        const { rows } = await sql`
          insert into intake_submissions (id, receipt, form, received_at, flags, body, reply)
          select ${line.id}::uuid, ${receiptOf(line.id)}, ${body.form}, ${line.receivedAt}::timestamptz,
            ${JSON.stringify(line.flags)}::jsonb, ${JSON.stringify(body)}::jsonb,
            ${reply ? JSON.stringify(reply) : null}::jsonb
          where not exists (select 1 from intake_removals where id = ${line.id}::uuid)
          on conflict (id) do nothing
          returning id`.execute(all);
        kept += rows.length;
      } else if (line.kind === 'removal') {
        await all
          .insertInto('intake_removals')
          .values({ id: line.id, removed_at: new Date(line.removedAt) })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
      } else if (line.kind === 'feed') {
        await all
          .insertInto('intake_feed')
          .values({ id: 'district', body: line.body, published_at: new Date(line.publishedAt) })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
      }
      ended = line.kind === 'end';
    }
    if (!ended) throw new ReadError('The backup ended too early; nothing was brought back.');
    return kept;
  });
}
