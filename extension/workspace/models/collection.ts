import { put, remove, type Store } from '@porchlight/core/storage/store';
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
  let writing = 0;

  async function load(): Promise<void> {
    const run = ++latest;
    const found = await keeper.look((store) => store.list(table));
    // What was read while something was written here may be older than what is shown.
    if (run !== latest || writing > 0) return;
    if (found) items.value = found;
    isLoaded.value = true;
  }

  const loaded = load();
  keeper.onChange((change) => {
    if (change.table !== table.name && change.table !== '*') return;
    latest++;
    if (writing === 0) void load();
  });

  /** Shows a change at once, keeps it, and then shows what is kept. */
  async function write(shown: readonly Kept[], work: (store: Store) => Promise<unknown>): Promise<boolean> {
    items.value = shown;
    latest++;
    writing++;
    const isKept = await keeper.keep(work).finally(() => {
      writing--;
    });
    if (writing === 0) await load();
    return isKept;
  }
  const without = (id: string) => items.value.filter((each) => each.id !== id);

  return {
    items,
    isLoaded,
    /** Fulfilled when the store was asked for the first time. */
    loaded,
    /** Shows what is in the store now. */
    reload: load,
    get: (id: string) => items.value.find((each) => each.id === id),
    /** @returns whether it is kept */
    save: (record: Kept) => write([...without(record.id), record], (store) => store.write(put(table, record))),
    remove: (id: string) => write(without(id), (store) => store.write(remove(table, id))),
    /** Changes one record as it is in the store now, with no other window in between; nothing where it is gone. */
    change(id: string, how: (kept: Kept) => Kept): Promise<boolean> {
      const shown = items.value.map((each) => (each.id === id ? how(each) : each));
      return write(shown, (store) => store.change(table, id, (kept) => kept && how(kept)));
    },
  };
}

/** A new id: short, and not met before. */
export function newId(): string {
  return crypto.randomUUID().slice(0, 13);
}
