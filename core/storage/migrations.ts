import type { Indexes } from './table.ts';

/**
 * One step from a version of the store to the next. It is written once and never changed after a release: a store on
 * somebody's computer went through it as it was. It names tables and indexes itself, since the tables of today differ.
 */
export interface Migration {
  /** Tables that begin here, each with its indexes. */
  creates?: Readonly<Record<string, Indexes>>;
  /** Indexes that begin here, of tables that are there already. */
  indexes?: Readonly<Record<string, Indexes>>;
  /** Tables that end here, with all that is in them. */
  drops?: readonly string[];
  /** Rewrites each record of a table; giving nothing drops the record. Also done to records of an older backup. */
  rewrites?: Readonly<Record<string, (record: unknown) => unknown>>;
}

/** In order; the version of the store is how many there are. Add yours at the end. */
export const migrations: readonly Migration[] = [
  {
    creates: {
      settings: {},
      audits: { page: ['page', 'at'] },
      reports: {},
      decisions: { page: 'page' },
      notes: { page: 'page' },
      'point-answers': { page: 'page' },
    },
  },
  {
    creates: {
      efforts: {},
      comments: { effort: 'effort' },
      mappings: {},
      populations: {},
      codebooks: {},
      readings: {},
      rounds: {},
      answers: {},
      statements: {},
      entries: {},
      activities: {},
      log: {},
      ratings: {},
      journal: {},
      workspace: {},
    },
  },
  { creates: { 'site-runs': {}, 'site-visits': { run: 'run' }, 'site-lines': {} } },
];

/**
 * A record of an older version as it is today.
 * @param from the version that it comes from
 * @returns undefined when its table is gone or a migration dropped it
 */
export function broughtUp(
  steps: readonly Migration[],
  table: string,
  record: unknown,
  from: number,
): unknown | undefined {
  let now = record;
  for (const { drops, rewrites } of steps.slice(from)) {
    if (drops?.includes(table)) return undefined;
    const rewrite = rewrites?.[table];
    if (rewrite) now = rewrite(now);
    if (now === undefined) return undefined;
  }
  return now;
}
