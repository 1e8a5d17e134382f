import { readBackup, restoreBackup, writeBackup } from '@porchlight/core/storage/backup';
import { openStore, type StoreOptions } from '@porchlight/core/storage/idb/open-store';
import { migrations } from '@porchlight/core/storage/migrations';
import { put, remove, type Store } from '@porchlight/core/storage/store';
import { defineTable } from '@porchlight/core/storage/table';
import { tables } from '@porchlight/core/storage/tables';
import { notes } from '@porchlight/core/storage/tables/notes';
import * as z from 'zod/mini';

// What the test of the store finds in its page, as `kept`.

/** A table of the test's own, in two versions of a store. */
const plants = defineTable<{ id: string; height: number; at: string }>({
  name: 'plants',
  schema: z.object({ id: z.string(), height: z.number().check(z.gte(0)), at: z.string() }),
  indexes: { height: 'height', 'height-at': ['height', 'at'] },
  changed: 'at',
});
const first = { creates: { plants: { height: 'height', 'height-at': ['height', 'at'] }, weeds: {} } };
const second = {
  drops: ['weeds'],
  // Heights were in inches before.
  rewrites: {
    plants: (record: unknown) => ({ ...(record as object), height: (record as { height: number }).height * 2.5 }),
  },
};

const everything = {
  plants,
  notes,
  steps: { first, second },
  put,
  remove,
  readBackup,
  restoreBackup,
  writeBackup,
  /** Shipped tables and migrations. */
  open: (name: string, more: Partial<StoreOptions> = {}) => openStore({ name, tables, migrations, ...more }),
  garden: (name: string, more: Partial<StoreOptions> = {}) =>
    openStore({ name, tables: [plants as never], migrations: [first], ...more }),
  /** Puts something into a table past the store. */
  async smuggle(name: string, table: string, record: unknown): Promise<void> {
    const request = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(table, 'readwrite');
    transaction.objectStore(table).put(record);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  },
  tried: (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { name: string; reason?: string; message: string }) =>
        `${error.name} ${error.reason ?? ''}: ${error.message}`,
    ),
};

export type Kept = typeof everything;
export type { Store };

declare global {
  var kept: Kept;
  var store: Store;
}
globalThis.kept = everything;
