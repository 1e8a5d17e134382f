import type * as z from 'zod/mini';

/** Every record is known by its `id`. */
export interface Keyed {
  id: string;
}

/** Indexes by name: the member, or members in this order, that records can be looked up by. */
export type Indexes = Readonly<Record<string, string | readonly string[]>>;

/** One kind of record: what it is called, what it must be, and what it can be looked up by. */
export interface Table<Kept extends Keyed = Keyed> {
  /** Kebab case, plural. It never changes: databases and backups hold it. */
  readonly name: string;
  readonly schema: z.ZodMiniType<Kept>;
  readonly indexes: Indexes;
  /** The member that says when a record was last changed: of two with the same id, a restore keeps the later one. */
  readonly changed?: string;
}

/**
 * Defines a kind of record. List it in `tables.ts`, and let a new migration create it.
 * @param schema of an object with a string `id`
 */
export function defineTable<Kept extends Keyed>(table: Table<Kept>): Table<Kept> {
  return table;
}
