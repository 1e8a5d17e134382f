import type { Table } from './table.ts';
import { audits, reports } from './tables/audits.ts';
import { decisions } from './tables/decisions.ts';
import { notes } from './tables/notes.ts';
import { pointAnswers } from './tables/point-answers.ts';
import { settings } from './tables/settings.ts';
import { siteLines, siteRuns, siteVisits } from './tables/site-runs.ts';
import { workspaceTables } from './tables/workspace.ts';

/** Every kind of record that Porchlight keeps. A new one also needs a migration that creates it. */
export const tables = [
  settings,
  audits,
  reports,
  decisions,
  notes,
  pointAnswers,
  ...workspaceTables,
  siteRuns,
  siteVisits,
  siteLines,
] as unknown as readonly Table[];
