import 'fake-indexeddb/auto';
import { emptyProfile } from '@porchlight/core/model/profile';
import { openStore } from '@porchlight/core/storage/idb/open-store';
import { migrations } from '@porchlight/core/storage/migrations';
import { put, type Store } from '@porchlight/core/storage/store';
import { tables } from '@porchlight/core/storage/tables';
import { settings } from '@porchlight/core/storage/tables/settings';
import type { Computer, OutFile } from '../models/computer.ts';
import type { StoreEvents } from '../models/keeper.ts';
import { createPanelModel } from '../models/panel-model.ts';
import { type DirectAdapter, directAdapter } from './direct-adapter.ts';

let stores = 0;

/** The name of a store that nobody else uses. */
export function newStoreName(): string {
  return `test-${++stores}`;
}

/** The store that ships, over an IndexedDB in memory. */
export function openNodeStore(name: string, events: StoreEvents): Promise<Store> {
  return openStore({ name, tables, migrations, ...events });
}

/** A whole panel without a browser: the page is the test's, time stands still until the test moves it. */
export interface Desk {
  adapter: DirectAdapter;
  saved: OutFile[];
  /** An instant in UTC. */
  time: string;
  model: ReturnType<typeof createPanelModel>;
}

/** @param options `name`: of a store that another desk uses too. `isAsked`: staff have passed the first screen. */
export async function sitDown(options: { name?: string; isAsked?: boolean } = {}): Promise<Desk> {
  const { name = newStoreName(), isAsked = true } = options;
  const adapter = directAdapter();
  const saved: OutFile[] = [];
  const desk = { adapter, saved, time: '2026-11-26T12:00:00.000Z' } as Desk;
  const computer: Computer = {
    save: (file) => saved.push(file),
    usage: async () => undefined,
    now: () => new Date(desk.time),
  };
  if (isAsked) {
    const store = await openNodeStore(name, { blocked() {}, superseded() {}, unreadable() {} });
    await store.write(put(settings, { id: 'district', profile: emptyProfile, at: desk.time }));
    store.close();
  }
  desk.model = createPanelModel({
    adapter,
    openStore: (events) => openNodeStore(name, events),
    computer,
    language: 'en',
    profileName: 'Profile',
  });
  await desk.model.staff.loaded;
  return desk;
}
