import { WorkspaceSetting } from '@porchlight/core/model/engagement';
import { workspace as settingTable } from '@porchlight/core/storage/tables/workspace';
import { computed } from '@preact/signals';
import type { Keeper } from '../../models/keeper.ts';
import { createCollection } from './collection.ts';

export type SettingModel = ReturnType<typeof createSettingModel>;

/** What the workspace remembers of itself. */
export function createSettingModel(keeper: Keeper, now: () => Date) {
  const kept = createCollection(keeper, settingTable);
  const fresh = WorkspaceSetting.parse({ id: 'workspace', at: now().toISOString() });
  const value = computed(() => kept.get('workspace') ?? fresh);
  return {
    value,
    loaded: kept.loaded,
    async save(some: Partial<Omit<WorkspaceSetting, 'id' | 'at'>>): Promise<void> {
      await kept.save({ ...value.value, ...some, at: now().toISOString() });
    },
  };
}
