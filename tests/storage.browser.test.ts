import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import './storage/in-page.ts';
import { serveWindows, type Windows } from './storage/windows.ts';

// The store in a real IndexedDB: versions, two windows, a full disk, damaged records and files.

let windows: Windows;
let page: Page;

beforeAll(async () => {
  windows = await serveWindows();
});

afterEach(() => windows.closeAll());
afterAll(() => windows?.[Symbol.asyncDispose]());

async function start(): Promise<void> {
  page = await windows.open();
}

describe('records', () => {
  it('are written together or not at all, and looked up by any index in either direction', async () => {
    await start();
    const told = await page.evaluate(async () => {
      const { plants, put, remove, garden, tried } = kept;
      const store = await garden('a');
      const plant = (id: string, height: number, at = '2026-01-01') => put(plants, { id, height, at });
      await store.write(plant('oak', 30), plant('elm', 20, '2026-02-01'), plant('ash', 20), plant('fern', 1));
      const refused = await tried(store.write(plant('new', 5), plant('bad', -1)));
      await store.write(remove(plants, 'fern'));
      const ids = async (query: object) => (await store.list(plants, query)).map(({ id }) => id);
      return {
        refused,
        all: await ids({}),
        tall: await ids({ index: 'height', from: 20 }),
        twenty: await ids({ index: 'height-at', starts: [20] }),
        latest: await ids({ index: 'height-at', starts: [20], backwards: true, limit: 1 }),
        count: await store.count(plants, { index: 'height', is: 20 }),
        none: (await store.get(plants, 'fern')) ?? 'none',
      };
    });
    expect(told).toEqual({
      refused: 'ReadError : a record of plants is not as expected: at height: expected at least 0.',
      all: ['ash', 'elm', 'oak'],
      tall: ['ash', 'elm', 'oak'],
      twenty: ['ash', 'elm'],
      latest: ['elm'],
      count: 2,
      none: 'none',
    });
  });

  it('that their schema refuses are left out and told, and stay where they are', async () => {
    await start();
    const told = await page.evaluate(async () => {
      const { plants, put, garden, smuggle, writeBackup } = kept;
      const unreadable: object[] = [];
      const store = await garden('a', { unreadable: (record) => unreadable.push(record) });
      await store.write(put(plants, { id: 'oak', height: 3, at: '' }));
      await smuggle('a', 'plants', { id: 'odd', height: 'tall' });
      const walked: string[] = [];
      for await (const { id } of store.walk(plants, 1)) walked.push(id);
      return { walked, unreadable, backup: (await writeBackup(store, '2026-11-26T10:00:00Z')).join('') };
    });
    expect(told.walked).toEqual(['oak']);
    expect(told.unreadable).toEqual([{ table: 'plants', id: 'odd', why: expect.stringContaining('at height') }]);
    expect(told.backup).toContain('"height":"tall"');
  });

  it('can be changed from two windows at once without loss, and each hears of the other', async () => {
    await start();
    const other = await windows.open();
    for (const each of [page, other]) {
      await each.evaluate(async () => {
        globalThis.store = await kept.garden('a');
        store.onChange(({ table, ids }) => (document.title += `${table}:${ids}.`));
      });
    }
    const grow = () =>
      Promise.all(
        Array.from({ length: 50 }, () =>
          store.change(kept.plants, 'oak', (oak) => ({ id: 'oak', height: (oak?.height ?? 0) + 1, at: '' })),
        ),
      ).then(() => undefined);
    await Promise.all([page.evaluate(grow), other.evaluate(grow)]);
    expect(await page.evaluate(() => store.get(kept.plants, 'oak'))).toMatchObject({ height: 100 });
    for (const each of [page, other]) {
      await expect
        .poll(async () => (await each.title()).split('plants:oak.').length - 1, { timeout: 15_000 })
        .toBe(100);
    }
  });
});

describe('a new version', () => {
  it('brings tables and records up to date, and ends the older window in words', async () => {
    await start();
    await page.evaluate(async () => {
      const { plants, put, garden } = kept;
      globalThis.store = await garden('a', { superseded: () => (document.title = 'superseded') });
      await store.write(put(plants, { id: 'oak', height: 4, at: '' }));
    });
    const newer = await windows.open();
    const height = await newer.evaluate(async () => {
      const { plants, garden, steps } = kept;
      return (await (await garden('a', { migrations: [steps.first, steps.second] })).get(plants, 'oak'))?.height;
    });
    expect(height).toBe(10);
    expect(await page.title()).toBe('superseded');
    expect(await page.evaluate(() => kept.tried(store.list(kept.plants)))).toContain('StoreError superseded');
    expect(await page.evaluate(() => kept.tried(kept.garden('a'))), 'an older one may not open it').toContain(
      'StoreError newer',
    );
  });

  it('that fails leaves everything as it was', async () => {
    await start();
    const told = await page.evaluate(async () => {
      const { plants, put, garden, steps, tried } = kept;
      const before = await garden('a');
      await before.write(put(plants, { id: 'oak', height: 4, at: '' }));
      before.close();
      const broken = {
        rewrites: {
          plants: () => {
            throw new Error('a mistake in a migration');
          },
        },
      };
      const failed = await tried(garden('a', { migrations: [steps.first, steps.second, broken] }));
      return [failed, (await (await garden('a')).get(plants, 'oak'))?.height];
    });
    expect(told).toEqual(['Error : a mistake in a migration', 4]);
  });

  it('waits for a window that does not give way, and says so', async () => {
    await start();
    await page.evaluate(async () => {
      await (await kept.garden('a')).list(kept.plants);
      // A connection past the store, which does not give way.
      const request = indexedDB.open('a');
      request.onsuccess = () => Object.assign(globalThis, { stubborn: request.result });
    });
    await page.waitForFunction(() => 'stubborn' in globalThis);
    const newer = await windows.open();
    await newer.evaluate(() => {
      const { garden, steps } = kept;
      const migrations = [steps.first, steps.second];
      void garden('a', { migrations, blocked: () => (document.title = 'blocked') }).then(
        () => (document.title = 'open'),
      );
    });
    await newer.waitForFunction(() => document.title === 'blocked');
    await page.close();
    await newer.waitForFunction(() => document.title === 'open');
  });
});

describe('a full disk', () => {
  it('is told, and nothing that was there is lost', async () => {
    await start();
    const session = await page.context().newCDPSession(page);
    // Before the first write: the browser remembers for a while how much is left.
    await session.send('Storage.overrideQuotaForOrigin', { origin: windows.origin, quotaSize: 2_000_000 });
    await page.evaluate(async () => {
      globalThis.store = await kept.open('a');
      const note = { id: 'kept', page: 'p', text: 'first', by: '', at: '2026-11-26T10:00:00Z' };
      await store.write(kept.put(kept.notes, note));
    });
    const told = await page.evaluate(async () => {
      const large = (id: string) => ({
        id,
        page: 'p',
        text: 'x',
        picture: `data:image/png;base64,${'A'.repeat(3_000_000)}`,
        by: '',
        at: '2026-11-26T10:00:00Z',
      });
      return kept.tried(store.write(...['a', 'b', 'c'].map((id) => kept.put(kept.notes, large(id)))));
    });
    expect(told).toContain('StoreError quota');
    expect(await page.evaluate(async () => (await store.list(kept.notes)).map(({ id }) => id))).toEqual(['kept']);
  });
});

describe('a backup', () => {
  const write = () =>
    page.evaluate(async () => {
      const { plants, put, garden, writeBackup } = kept;
      globalThis.store = await garden('a');
      await store.write(
        put(plants, { id: 'oak', height: 4, at: '2026-01-02' }),
        put(plants, { id: 'elm', height: 2, at: '2026-01-02' }),
      );
      return (await writeBackup(store, '2026-11-26T10:00:00Z')).join('');
    });
  const restore = (text: string, options: { replace?: boolean }) =>
    page.evaluate(
      async ({ text, options }) => {
        const { plants, garden, steps, readBackup, restoreBackup } = kept;
        const newer = await garden('b', { migrations: [steps.first, steps.second] });
        const written = await restoreBackup(newer, readBackup(text), options);
        return { written, plants: await newer.list(plants) };
      },
      { text, options },
    );

  it('brings back everything, older records brought up to date, and keeps what was changed later', async () => {
    await start();
    const text = await write();
    const [elm, oak] = [
      { id: 'elm', height: 5, at: '2026-01-02' },
      { id: 'oak', height: 10, at: '2026-01-02' },
    ];
    expect(await restore(text, {})).toEqual({ written: 2, plants: [elm, oak] });
    await page.evaluate(async () => {
      const { plants, put, garden, steps } = kept;
      const newer = await garden('b', { migrations: [steps.first, steps.second] });
      await newer.write(
        put(plants, { id: 'oak', height: 11, at: '2026-01-03' }),
        put(plants, { id: 'fir', height: 1, at: '2026-01-03' }),
      );
      newer.close();
    });
    const merged = await restore(text, {});
    expect(merged.plants.map(({ id, height }) => `${id} ${height}`)).toEqual(['elm 5', 'fir 1', 'oak 11']);
    expect(await restore(text, { replace: true })).toEqual({ written: 2, plants: [elm, oak] });
  });

  it('that is damaged is refused with the line, before anything of it is taken', async () => {
    await start();
    const lines = (await write()).trimEnd().split('\n');
    const tried = (text: string) =>
      page.evaluate(async (text) => {
        const { plants, garden, readBackup, restoreBackup, tried } = kept;
        const store = await garden('c');
        const told = await tried((async () => restoreBackup(store, readBackup(text), { replace: true }))());
        return `${told} (${(await store.list(plants)).length})`;
      }, text);
    expect(await tried('hello')).toMatch(/^ReadError : line 1 of the backup is not JSON.*\(0\)$/);
    expect(await tried(lines.slice(0, 2).join('\n'))).toContain('line 2 of the backup, which should be its end,');
    expect(await tried(lines.toSpliced(1, 1).join('\n'))).toContain('should hold 2 records and holds 1');
    expect(await tried(lines.join('\n').replace('"height":2', '"height":-2'))).toMatch(
      /the record "elm" of plants.*expected at least 0.*\(0\)$/,
    );
    expect(await tried(lines.join('\n').replaceAll('"plants"', '"trees"'))).toContain(
      '"trees", which is not known here',
    );
    expect(await tried(lines.join('\n').replace('"version":1', '"version":9'))).toContain('a newer Porchlight');
  });

  it('is what is left after everything was deleted', async () => {
    await start();
    const text = await write();
    expect(
      await page.evaluate(async () => {
        await store.clear();
        return store.list(kept.plants);
      }),
    ).toEqual([]);
    expect((await restore(text, {})).written).toBe(2);
  });
});
