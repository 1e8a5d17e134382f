import type { ColumnType, Generated } from 'kysely';

/** The tables of the intake. Names begin with `intake_`, so that it can live in a database with others. */
export interface Tables {
  intake_submissions: SubmissionRow;
  intake_removals: RemovalRow;
  intake_feed: FeedRow;
}

interface SubmissionRow {
  id: string;
  receipt: string;
  form: string;
  /** Whole milliseconds, by the database's clock: all processes share it. */
  received_at: Generated<Date>;
  flags: Json<unknown>;
  /** The submission without `reply`. */
  body: Json<unknown>;
  /** How they wish to be answered: apart, so that it can be deleted earlier and read by fewer. */
  reply: Json<unknown> | null;
}

/** Ids of deleted submissions: a phone that was offline cannot send one again. */
interface RemovalRow {
  id: string;
  removed_at: Generated<Date>;
}

interface FeedRow {
  id: string;
  body: string;
  published_at: Generated<Date>;
}

type Json<Value> = ColumnType<Value, string, string | null>;
