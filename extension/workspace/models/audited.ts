import { audits as auditTable, reports as reportTable } from '@porchlight/core/storage/tables/audits';
import { signal } from '@preact/signals';
import type { Keeper } from '../../models/keeper.ts';

/** What the audits of this computer say of practices. */
export interface Audited {
  /** Pages of which there is an audit. */
  pages: number;
  /** Practice → pages whose latest audit found something to mend or look at for it. */
  byPractice: ReadonlyMap<string, number>;
}

/** Reads the latest audit of each page, once asked: reports are large. */
export function createAudited(keeper: Keeper) {
  const value = signal<Audited>({ pages: 0, byPractice: new Map() });
  let isAsked = false;
  return {
    value,
    async load(): Promise<void> {
      if (isAsked) return;
      isAsked = true;
      const found = await keeper.look(async (store) => {
        const latest = new Map<string, { id: string; at: string }>();
        for (const { id, page, at } of await store.list(auditTable)) {
          if ((latest.get(page)?.at ?? '') <= at) latest.set(page, { id, at });
        }
        const counts = new Map<string, number>();
        for (const { id } of latest.values()) {
          const kept = await store.get(reportTable, id);
          const practices = new Set(kept?.report.findings.flatMap((finding) => finding.practices));
          for (const practice of practices) counts.set(practice, (counts.get(practice) ?? 0) + 1);
        }
        return { pages: latest.size, byPractice: counts };
      });
      if (found) value.value = found;
    },
  };
}
