import { ReadError, read } from '../../model/read-error.ts';
import { broughtUp, type Migration } from '../migrations.ts';
import type { Change, Raw, Store, Unreadable, Write } from '../store.ts';
import type { Keyed, Table } from '../table.ts';
import { listen } from './channel.ts';
import { type ConnectionOptions, connectTo } from './connection.ts';
import { rangeOf } from './range.ts';
import { select } from './select.ts';

export interface StoreOptions extends ConnectionOptions {
  tables: readonly Table[];
  /** A kept record that its schema refuses was left out of an answer. */
  unreadable?(record: Unreadable): void;
}

const PAGE = 200;

/**
 * Opens the store of this origin, and brings it up to date.
 * @throws StoreError
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { migrations } = options;
  const channel = listen(`porchlight-store ${options.name}`);
  const { using, writing, close } = connectTo(options);

  function readable<Kept extends Keyed>({ name: table, schema }: Table<Kept>, found: unknown): Kept | undefined {
    const parsed = schema.safeParse(found);
    if (parsed.success) return parsed.data;
    const id = String((found as Partial<Keyed> | null)?.id ?? '');
    try {
      read(schema, found, `the record "${id}" of ${table}`);
    } catch (error) {
      options.unreadable?.({ table, id, why: error instanceof Error ? error.message : String(error) });
    }
    return undefined;
  }

  async function* pages(table: string, size: number): AsyncIterable<unknown> {
    let after: IDBKeyRange | undefined;
    for (;;) {
      const some = await using((database) => database.getAll(table, after, size));
      yield* some;
      const last = some.at(-1) as Keyed | undefined;
      if (!last || some.length < size) return;
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  }

  const known = new Map(options.tables.map((table) => [table.name, table]));
  const names = [...known.keys()];

  const store: Store = {
    version: migrations.length,
    async get(table, id) {
      const found = await using((database) => database.get(table.name, id));
      return found === undefined ? undefined : readable(table, found);
    },
    async list(table, query = {}) {
      const found = await using((database) => select(database, table.name, query));
      return found.flatMap((record) => readable(table, record) ?? []);
    },
    async *walk(table, pageSize = PAGE) {
      for await (const found of pages(table.name, pageSize)) {
        const record = readable(table, found);
        if (record) yield record;
      }
    },
    count: (table, { index, ...query } = {}) =>
      using((database) =>
        index ? database.countFromIndex(table.name, index, rangeOf(query)) : database.count(table.name, rangeOf(query)),
      ),
    async write(...writes) {
      if (writes.length === 0) return;
      const checked = writes.map(checkedWrite);
      await writing(
        checked.map(({ table }) => table.name),
        (tx) =>
          Promise.all(
            checked.map((each) => {
              const at = tx.objectStore(each.table.name);
              return 'remove' in each ? at.delete(each.remove) : at.put(each.record);
            }),
          ),
      );
      for (const change of changesOf(checked)) channel.tell(change);
    },
    async change(table, id, how) {
      const changed = await writing([table.name], async (tx) => {
        const at = tx.objectStore(table.name);
        const found = await at.get(id);
        const next = how(found === undefined ? undefined : readable(table, found));
        if (next === undefined) return undefined;
        const record = read(table.schema, next, `a record of ${table.name}`);
        await at.put(record);
        return record;
      });
      if (changed) channel.tell({ table: table.name, ids: [id] });
      return changed;
    },
    onChange: (listener) => channel.hear(listener),
    async *everything() {
      for (const table of names) {
        for await (const record of pages(table, PAGE)) yield { table, record };
      }
    },
    async take(records, from, { replace = false } = {}) {
      const fit = records.flatMap((raw) => fitting(known, migrations, raw, from));
      const written = await writing(names, async (tx) => {
        if (replace) await Promise.all(names.map((table) => tx.objectStore(table).clear()));
        const taken: number[] = await Promise.all(
          fit.map(async ({ table, record }) => {
            const at = tx.objectStore(table.name);
            const there = replace || !table.changed ? undefined : ((await at.get(record.id)) as Keyed | undefined);
            if (there && stampOf(there, table) >= stampOf(record, table)) return 0;
            await at.put(record);
            return 1;
          }),
        );
        return taken.reduce((sum, one) => sum + one, 0);
      });
      channel.tell({ table: '*', ids: [] });
      return written;
    },
    async clear() {
      await writing(names, (tx) => Promise.all(names.map((table) => tx.objectStore(table).clear())));
      channel.tell({ table: '*', ids: [] });
    },
    close() {
      channel.close();
      close();
    },
  };
  try {
    await using(async () => undefined);
  } catch (error) {
    channel.close();
    throw error;
  }
  return store;
}

function checkedWrite(write: Write): Write {
  if ('remove' in write) return write;
  const { table, record } = write;
  return { table, record: read(table.schema, record, `a record of ${table.name}`) };
}

function changesOf(writes: readonly Write[]): Change[] {
  const ids = new Map<string, string[]>();
  for (const write of writes) {
    const { name } = write.table;
    ids.set(name, [...(ids.get(name) ?? []), 'remove' in write ? write.remove : write.record.id]);
  }
  return [...ids].map(([table, changed]) => ({ table, ids: changed }));
}

function fitting(
  known: ReadonlyMap<string, Table>,
  migrations: readonly Migration[],
  { table: name, record }: Raw,
  from: number,
): { table: Table; record: Keyed }[] {
  const now = broughtUp(migrations, name, record, from);
  if (now === undefined) return [];
  const table = known.get(name);
  const id = String((record as Partial<Keyed> | null)?.id ?? '');
  if (!table) throw new ReadError(`the record "${id}" is of a table "${name}", which is not known here`);
  return [{ table, record: read(table.schema, now, `the record "${id}" of ${name}`) }];
}

function stampOf(record: Keyed, { changed }: Table): string {
  return changed ? String((record as unknown as Record<string, unknown>)[changed] ?? '') : '';
}
