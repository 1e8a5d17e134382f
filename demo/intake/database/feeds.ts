import type { Database } from './database.ts';

/** The published feed as text, and when it was published. */
export interface PublishedFeed {
  body: string;
  publishedAt: Date;
}

// One intake serves one district: one row.
const only = 'district';

/** The feed that was published last; undefined before the first. */
export async function readFeedRow({ sql }: Database): Promise<PublishedFeed | undefined> {
  const row = await sql
    .selectFrom('intake_feed')
    .select(['body', 'published_at'])
    .where('id', '=', only)
    .executeTakeFirst();
  return row && { body: row.body, publishedAt: row.published_at };
}

/**
 * Publishes a feed.
 * @param instead `anything`: whatever is there; `nothing`: only when none was published; a text: only in its place
 * @returns false when something else was published meanwhile
 */
export async function writeFeedRow(
  { sql }: Database,
  body: string,
  instead: 'anything' | 'nothing' | { body: string },
): Promise<boolean> {
  const published_at = new Date();
  if (typeof instead === 'object') {
    const done = await sql
      .updateTable('intake_feed')
      .set({ body, published_at })
      .where('id', '=', only)
      .where('body', '=', instead.body)
      .returning('id')
      .execute();
    return done.length > 0;
  }
  const done = await sql
    .insertInto('intake_feed')
    .values({ id: only, body, published_at })
    .onConflict((conflict) =>
      instead === 'nothing'
        ? conflict.column('id').doNothing()
        : conflict.column('id').doUpdateSet({ body, published_at }),
    )
    .returning('id')
    .execute();
  return done.length > 0;
}
