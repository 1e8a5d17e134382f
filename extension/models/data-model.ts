import { readBackup, restoreBackup, writeBackup } from '@porchlight/core/storage/backup';
import { signal } from '@preact/signals';
import type { Computer, Usage } from './computer.ts';
import type { Keeper } from './keeper.ts';

export type DataModel = ReturnType<typeof createDataModel>;

/** Everything that is kept: how much it is, into one file, back from it, and away. */
export function createDataModel(keeper: Keeper, computer: Computer) {
  const usage = signal<Usage | undefined>(undefined);

  async function measure(): Promise<void> {
    usage.value = await computer.usage();
  }

  return {
    usage,
    measure,
    /** @returns whether a file was given */
    async backup(): Promise<boolean> {
      const at = computer.now().toISOString();
      const parts = await keeper.look((store) => writeBackup(store, at));
      if (parts) computer.save({ name: `porchlight-${at.slice(0, 10)}.jsonl`, type: 'application/jsonl', parts });
      return parts !== undefined;
    },
    /**
     * @param replace takes away what is there now
     * @returns how many records came back, or undefined when they could not be kept
     * @throws ReadError when the file is no backup, or is damaged
     */
    async restore(text: string, replace: boolean): Promise<number | undefined> {
      const backup = readBackup(text);
      let count: number | undefined;
      await keeper.keep(async (store) => {
        count = await restoreBackup(store, backup, { replace });
      });
      await measure();
      return count;
    },
    /** Deletes all. @returns whether it is gone */
    async clear(): Promise<boolean> {
      const isGone = await keeper.keep((store) => store.clear());
      await measure();
      return isGone;
    },
  };
}
