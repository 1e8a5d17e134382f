import type { Keyed, Table } from './table.ts';

/**
 * Which records, and in which order. Without an index: all, by id.
 * A key of several members is written as a list, `['https://…', '2026-11-26T…']`.
 */
export interface Query {
  index?: string;
  /** The key is this. */
  is?: string | number | readonly (string | number)[];
  /** The key is a list that starts with these. */
  starts?: readonly (string | number)[];
  from?: string | number;
  /** Itself included. */
  to?: string | number;
  /** Last key first. */
  backwards?: boolean;
  limit?: number;
}

/** One thing to write. Made by `put` and `remove`. */
export type Write =
  | { readonly table: Table; readonly record: Keyed }
  | { readonly table: Table; readonly remove: string };

/** Writes a record, in place of the one with the same id. */
export function put<Kept extends Keyed>(table: Table<Kept>, record: Kept): Write {
  return { table: table as unknown as Table, record };
}

export function remove<Kept extends Keyed>(table: Table<Kept>, id: string): Write {
  return { table: table as unknown as Table, remove: id };
}

/** What changed, in this window or in another one. */
export interface Change {
  /** `*`: everything, as after a restore. */
  table: string;
  /** Empty: any record of the table. */
  ids: readonly string[];
}

/** A record as it lies in the store, of whatever table. */
export interface Raw {
  table: string;
  record: unknown;
}

/** A kept record that its schema no longer takes. It stays where it is, and goes into backups. */
export interface Unreadable {
  table: string;
  id: string;
  /** What was wrong, where, and what would be right. */
  why: string;
}

/**
 * Why the store cannot do what was asked. `quota`: the disk or the browser's share of it is full; nothing was
 * written. `newer`: a newer Porchlight has changed the store. `superseded`: it did so just now, from another window.
 * `unavailable`: the browser gives no storage, as in some private windows.
 */
export type StoreProblem = 'quota' | 'newer' | 'superseded' | 'unavailable' | 'unknown';

export class StoreError extends Error {
  override name = 'StoreError';
  readonly reason: StoreProblem;

  constructor(reason: StoreProblem, message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * What staff keep. Records are parsed by their table's schema on the way in (ReadError, nothing is written) and on the
 * way out (left out of lists, and told through `unreadable`). Every call may fail with a StoreError.
 */
export interface Store {
  /** The version of the store: how many migrations it has been through. */
  readonly version: number;
  get<Kept extends Keyed>(table: Table<Kept>, id: string): Promise<Kept | undefined>;
  list<Kept extends Keyed>(table: Table<Kept>, query?: Query): Promise<Kept[]>;
  /** The same one by one, for tables that may be large. Reads in pages, so what is written meanwhile may be met. */
  walk<Kept extends Keyed>(table: Table<Kept>, pageSize?: number): AsyncIterable<Kept>;
  count<Kept extends Keyed>(table: Table<Kept>, query?: Query): Promise<number>;
  /** All of it, or nothing. */
  write(...writes: readonly Write[]): Promise<void>;
  /**
   * Changes one record with nobody in between.
   * @param how gets the record, if there is one, and gives the new one; undefined leaves things as they are
   */
  change<Kept extends Keyed>(
    table: Table<Kept>,
    id: string,
    how: (kept: Kept | undefined) => Kept | undefined,
  ): Promise<Kept | undefined>;
  /** Hears of every change, here and in other windows, after it is kept. Returns what ends it. */
  onChange(listener: (change: Change) => void): () => void;
  /** Everything as it lies there, unparsed, for a backup. */
  everything(): AsyncIterable<Raw>;
  /**
   * Takes records in, all or none.
   * @param from the version of the store that they come from; older ones are brought up to date
   * @param replace empties the store first; else of two records with one id the later changed one stays
   * @returns how many were written
   * @throws ReadError when a record does not fit, with its table and id
   */
  take(records: readonly Raw[], from: number, options?: { replace?: boolean }): Promise<number>;
  /** Deletes every record of every table. */
  clear(): Promise<void>;
  close(): void;
}
