import * as z from 'zod/mini';
import { Instant } from '../../model/dates.ts';
import { BeginLine, SiteLine } from '../../site/site-line.ts';
import { RunSummary } from '../../site/summary.ts';
import { defineTable } from '../table.ts';

const Id = z.string().check(z.minLength(1));

/** A run over a whole site. */
export const SiteRun = z.object({
  id: Id,
  /** The site, by which runs are compared: host and path of its home page. */
  site: z.string(),
  begin: BeginLine,
  /** `paused` also when nobody said so: its window was closed, or the browser ended. */
  state: z.enum(['paused', 'stopped', 'done']),
  from: z.enum(['here', 'imported']),
  /** Pages that are open at the same time. */
  concurrency: z.int().check(z.gte(1), z.lte(8)),
  summary: z.optional(RunSummary),
  at: Instant,
});
export type SiteRun = z.infer<typeof SiteRun>;

/** That an address of a run was visited: small, so that all of a run can be listed. */
export const SiteVisit = z.object({
  id: Id,
  run: Id,
  key: z.string(),
  kind: z.enum(['page', 'failed', 'moved', 'looked', 'link', 'end']),
});
export type SiteVisit = z.infer<typeof SiteVisit>;

/** What came of it, under the same id. A table of its own: it may be a thousand times as large. */
export const KeptLine = z.object({ id: Id, line: SiteLine });
export type KeptLine = z.infer<typeof KeptLine>;

export const siteRuns = defineTable<SiteRun>({ name: 'site-runs', schema: SiteRun, indexes: {}, changed: 'at' });
export const siteVisits = defineTable<SiteVisit>({ name: 'site-visits', schema: SiteVisit, indexes: { run: 'run' } });
export const siteLines = defineTable<KeptLine>({ name: 'site-lines', schema: KeptLine, indexes: {} });
