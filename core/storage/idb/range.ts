import type { Query } from '../store.ts';

/** A query's keys as IndexedDB asks for them; undefined for all. */
export function rangeOf({ is, starts, from, to }: Query): IDBKeyRange | undefined {
  if (is !== undefined) return IDBKeyRange.only(is);
  // In the order of keys a list comes after every text and number, so nothing that starts so comes later.
  if (starts) return IDBKeyRange.bound([...starts], [...starts, []]);
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return to === undefined ? undefined : IDBKeyRange.upperBound(to);
}
