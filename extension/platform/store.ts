import { openStore } from '@porchlight/core/storage/idb/open-store';
import { migrations } from '@porchlight/core/storage/migrations';
import type { Store } from '@porchlight/core/storage/store';
import { tables } from '@porchlight/core/storage/tables';
import type { StoreEvents } from '../models/keeper.ts';

/** Opens what this extension keeps, the same in every window of it. */
export function openOwnStore(events: StoreEvents): Promise<Store> {
  return openStore({ name: 'porchlight', tables, migrations, ...events });
}
