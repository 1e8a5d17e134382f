import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Migration } from '../migrations.ts';
import type { Indexes } from '../table.ts';

type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * Takes a database through the migrations that it has not been through. All in the one transaction of the upgrade: when
 * a step fails the database stays as it was.
 */
export async function upgrade(
  migrations: readonly Migration[],
  database: IDBPDatabase,
  from: number,
  transaction: Upgrading,
): Promise<void> {
  for (const { creates = {}, indexes = {}, drops = [], rewrites = {} } of migrations.slice(from)) {
    for (const [table, own] of Object.entries(creates)) {
      addIndexes(database.createObjectStore(table, { keyPath: 'id' }), own);
    }
    for (const [table, more] of Object.entries(indexes)) addIndexes(transaction.objectStore(table), more);
    for (const table of drops) database.deleteObjectStore(table);
    for (const [table, rewrite] of Object.entries(rewrites)) await rewriteAll(transaction, table, rewrite);
  }
}

function addIndexes(at: { createIndex(name: string, keyPath: string | string[]): unknown }, indexes: Indexes): void {
  for (const [name, members] of Object.entries(indexes)) {
    at.createIndex(name, typeof members === 'string' ? members : [...members]);
  }
}

async function rewriteAll(transaction: Upgrading, table: string, rewrite: (record: unknown) => unknown): Promise<void> {
  let cursor = await transaction.objectStore(table).openCursor();
  while (cursor) {
    const next = rewrite(cursor.value);
    if (next === undefined) await cursor.delete();
    else await cursor.update(next);
    cursor = await cursor.continue();
  }
}
