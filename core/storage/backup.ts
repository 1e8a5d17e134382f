import * as z from 'zod/mini';
import { Instant } from '../model/dates.ts';
import { ReadError, readJson } from '../model/read-error.ts';
import type { Raw, Store } from './store.ts';

const Begin = z.object({
  schema: z.literal('porchlight-store/1'),
  at: Instant,
  /** The version of the store that was written down. */
  version: z.int().check(z.gte(0)),
});
const Entry = z.object({ table: z.string(), record: z.record(z.string(), z.unknown()) });
const End = z.object({ end: z.literal(true), records: z.int().check(z.gte(0)) });

/** A backup that was read whole and found to be so. */
export interface Backup {
  at: string;
  version: number;
  records: Raw[];
}

/**
 * Everything in the store as JSON Lines: what it is, a record a line, and how many there were, so that a shortened file
 * is seen for what it is.
 * @param at an instant in UTC, ISO 8601
 * @returns lines, each ended, for a file
 */
export async function writeBackup(store: Store, at: string): Promise<string[]> {
  const lines = [line({ schema: 'porchlight-store/1', at, version: store.version })];
  for await (const { table, record } of store.everything()) lines.push(line({ table, record }));
  lines.push(line({ end: true, records: lines.length - 1 }));
  return lines;
}

/**
 * Reads a backup without touching the store.
 * @throws ReadError that names the line, when the file is none, is damaged or was cut short
 */
export function readBackup(text: string): Backup {
  const lines = text.split('\n').filter((each) => each.trim() !== '');
  const [first = '', ...rest] = lines;
  const { at, version } = readJson(Begin, first, 'line 1 of the backup');
  const last = rest.pop() ?? '';
  const records = rest.map((each, index) => readJson(Entry, each, `line ${index + 2} of the backup`));
  const end = readJson(End, last, `line ${lines.length} of the backup, which should be its end,`);
  if (end.records !== records.length) {
    throw new ReadError(`the backup should hold ${end.records} records and holds ${records.length}: lines are missing`);
  }
  return { at, version, records };
}

/**
 * Puts a backup into the store, all of it or nothing.
 * @param replace empties the store first; else what is there stays, and of two records the later changed one
 * @returns how many records were written
 * @throws ReadError when the backup comes from a newer Porchlight, or a record does not fit
 */
export async function restoreBackup(
  store: Store,
  backup: Backup,
  options: { replace?: boolean } = {},
): Promise<number> {
  if (backup.version > store.version) {
    throw new ReadError(
      `this backup was written by a newer Porchlight (store ${backup.version}, here ${store.version}): update this one first`,
    );
  }
  return store.take(backup.records, backup.version, options);
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
