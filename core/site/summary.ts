import * as z from 'zod/mini';
import { Lens } from '../model/lens.ts';
import type { Site } from './site.ts';

const count = z.int().check(z.gte(0));
/** Fixes beyond these stand on single pages of a large site. */
const MOST_FIXES = 500;

/** What a list of runs, and a comparison of two of them, need of one. Reviews are left out. */
export const RunSummary = z.object({
  pages: count,
  failed: count,
  /** Pages on which something is wrong beyond doubt. */
  needy: count,
  lenses: z.record(Lens, z.object({ fixes: count, places: count, pages: count })),
  /** By the key of their group (core/export/group), those that most pages need first. */
  fixes: z.array(z.object({ key: z.string(), lens: Lens, problem: z.string(), pages: count })),
});
export type RunSummary = z.infer<typeof RunSummary>;

export function summaryOf({ pages, failed, fixes }: Site): RunSummary {
  const sure = fixes.filter(({ outcome }) => outcome === 'fail');
  const ofLens = (lens: Lens) => {
    const own = sure.filter((fix) => fix.lens === lens);
    return {
      fixes: own.length,
      places: own.reduce((sum, { places }) => sum + places, 0),
      pages: pages.filter((page) => page.fixes[lens] > 0).length,
    };
  };
  return {
    pages: pages.length,
    failed: failed.length,
    needy: pages.filter(({ sum }) => sum.fixes > 0).length,
    lenses: {
      accessibility: ofLens('accessibility'),
      language: ofLens('language'),
      participation: ofLens('participation'),
    },
    fixes: sure
      .slice(0, MOST_FIXES)
      .map(({ key, lens, problem, pages: on }) => ({ key, lens, problem, pages: on.length })),
  };
}

/** A fix in two runs over the same site: on how many pages it was needed, and is. */
export interface FixChange {
  key: string;
  lens: Lens;
  problem: string;
  before: number;
  now: number;
}

/** What changed between two runs over the same site. Fixes that are needed on as many pages as before are left out. */
export function compareRuns(before: RunSummary, now: RunSummary): FixChange[] {
  const changes = new Map<string, FixChange>();
  for (const { key, lens, problem, pages } of before.fixes) {
    changes.set(key, { key, lens, problem, before: pages, now: 0 });
  }
  for (const { key, lens, problem, pages } of now.fixes) {
    changes.set(key, { key, lens, problem, before: changes.get(key)?.before ?? 0, now: pages });
  }
  return [...changes.values()]
    .filter((change) => change.before !== change.now)
    .sort((one, other) => Math.abs(other.now - other.before) - Math.abs(one.now - one.before));
}
