import { put, remove } from '@porchlight/core/storage/store';
import type { Keyed, Table } from '@porchlight/core/storage/table';
import { signal } from '@preact/signals';
import type { Keeper } from '../../models/keeper.ts';

export type Collection<Kept extends Keyed> = ReturnType<typeof createCollection<Kept>>;

/** All records of one small table, in step with the store and with other windows. */
export function createCollection<Kept extends Keyed>(keeper: Keeper, table: Table<Kept>) {
  const items = signal<readonly Kept[]>([]);
  /** False until the store was asked. */
  const isLoaded = signal(false);
  let latest = 0;

  async function load(): Promise<void> {
    const run = ++latest;
    const found = await keeper.look((store) => store.list(table));
    if (run !== latest) return;
    if (found) items.value = found;
    isLoaded.value = true;
  }

  const loaded = load();
  keeper.onChange((change) => {
    if (change.table === table.name || change.table === '*') void load();
  });

  return {
    items,
    isLoaded,
    /** Fulfilled when the store was asked for the first time. */
    loaded,
    load,
    get: (id: string) => items.value.find((each) => each.id === id),
    /** @returns whether it is kept */
    async save(record: Kept): Promise<boolean> {
      items.value = [...items.value.filter(({ id }) => id !== record.id), record];
      return await keeper.keep((store) => store.write(put(table, record)));
    },
    async remove(id: string): Promise<boolean> {
      items.value = items.value.filter((each) => each.id !== id);
      return await keeper.keep((store) => store.write(remove(table, id)));
    },
  };
}

/** A new id: short, and not met before. */
export function newId(): string {
  return crypto.randomUUID().slice(0, 13);
}
