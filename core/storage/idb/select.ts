import type { IDBPDatabase } from 'idb';
import type { Query } from '../store.ts';
import { rangeOf } from './range.ts';

/** The records of a query, unparsed. */
export async function select(database: IDBPDatabase, table: string, query: Query): Promise<unknown[]> {
  const { index, backwards, limit } = query;
  const range = rangeOf(query);
  if (!backwards) {
    return index ? database.getAllFromIndex(table, index, range, limit) : database.getAll(table, range, limit);
  }
  const at = database.transaction(table).store;
  let cursor = await (index ? at.index(index) : at).openCursor(range, 'prev');
  const found: unknown[] = [];
  while (cursor && found.length < (limit ?? Number.POSITIVE_INFINITY)) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}
