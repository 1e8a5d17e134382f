import * as z from 'zod/mini';
import { Instant } from '../../model/dates.ts';
import { Lens } from '../../model/lens.ts';
import { Report } from '../../model/report.ts';
import { defineTable } from '../table.ts';

const count = z.int().check(z.gte(0));

/** That a page was audited, and how much there was to do: what a list or a plot of many audits needs. */
export const KeptAudit = z.object({
  id: z.string().check(z.minLength(1)),
  /** See core/page/address-key. */
  page: z.string(),
  title: z.string(),
  at: Instant,
  /** `imported`: from a colleague or from the command line. */
  from: z.enum(['here', 'imported']),
  /** Fixes and reviews as the audit found them, before anybody decided anything. */
  lenses: z.record(Lens, z.object({ fixes: count, places: count, reviews: count })),
});
export type KeptAudit = z.infer<typeof KeptAudit>;

/** The report of a kept audit, under the same id. A table of its own: it may be a thousand times as large. */
export const KeptReport = z.object({ id: z.string().check(z.minLength(1)), report: Report });
export type KeptReport = z.infer<typeof KeptReport>;

export const audits = defineTable<KeptAudit>({
  name: 'audits',
  schema: KeptAudit,
  indexes: { page: ['page', 'at'] },
});
export const reports = defineTable<KeptReport>({ name: 'reports', schema: KeptReport, indexes: {} });
