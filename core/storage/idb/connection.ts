import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Migration } from '../migrations.ts';
import { StoreError } from '../store.ts';
import { inWords } from './store-error.ts';
import { upgrade } from './upgrade.ts';

export interface ConnectionOptions {
  name: string;
  migrations: readonly Migration[];
  /** Another window still holds an older version open: opening waits until that window is closed. */
  blocked?(): void;
  /** A newer Porchlight needs the store: this connection was closed for it, and every further call fails. */
  superseded?(): void;
}

export type Writing = IDBPTransaction<unknown, string[], 'readwrite'>;

/** Opens a connection with the first use, and another one when the browser ended it. Failures are StoreErrors. */
export function connectTo({ name, migrations, blocked, superseded }: ConnectionOptions) {
  let isOver: 'superseded' | 'closed' | undefined;
  let connection: Promise<IDBPDatabase> | undefined;

  function connect(): Promise<IDBPDatabase> {
    if (isOver) {
      const reason = isOver === 'closed' ? 'unknown' : isOver;
      return Promise.reject(new StoreError(reason, `the store is ${isOver} in this window`));
    }
    let failure: unknown;
    const opened = openDB(name, migrations.length, {
      upgrade(database, from, _to, transaction) {
        upgrade(migrations, database, from, transaction).catch((error: unknown) => {
          failure = error;
          transaction.abort();
        });
      },
      blocked: () => blocked?.(),
      blocking() {
        isOver = 'superseded';
        void opened.then((database) => database.close());
        connection = undefined;
        superseded?.();
      },
      // Some browsers end connections when the disk is full or the profile is cleaned: the next call opens another.
      terminated() {
        connection = undefined;
      },
    });
    return opened.catch((error: unknown) => {
      connection = undefined;
      throw failure ?? error;
    });
  }

  async function using<Answer>(work: (database: IDBPDatabase) => Promise<Answer>): Promise<Answer> {
    try {
      connection ??= connect();
      return await work(await connection);
    } catch (error) {
      throw inWords(error);
    }
  }

  return {
    using,
    /** All of it, or nothing: when a promise inside fails, so does the transaction. */
    writing<Answer>(tables: readonly string[], work: (tx: Writing) => Promise<Answer>): Promise<Answer> {
      return using(async (database) => {
        const tx = database.transaction([...new Set(tables)], 'readwrite');
        const done = tx.done.then(
          () => undefined,
          () => tx.error ?? new DOMException('The transaction was ended.', 'AbortError'),
        );
        try {
          const answer = await work(tx);
          const failure = await done;
          if (failure) throw failure;
          return answer;
        } catch (error) {
          if (error instanceof DOMException) throw (await done) ?? error;
          tx.abort();
          await done;
          throw error;
        }
      });
    },
    close(): void {
      isOver ??= 'closed';
      void connection?.then((database) => database.close()).catch(() => undefined);
      connection = undefined;
    },
  };
}
