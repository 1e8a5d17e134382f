import type { SiteVerdicts } from '@porchlight/core/site/judge';
import { siteReportHtml } from '@porchlight/core/site/report-html';
import type { Site } from '@porchlight/core/site/site';
import { siteCalendarFile, siteFixesCsv, sitePagesCsv } from '@porchlight/core/site/site-files';
import type { OutFile } from '../../models/computer.ts';
import type { Journal } from '../../site/journal.ts';

/** The files that a run can be given away as. */
export const siteFiles = ['report', 'pages', 'fixes', 'calendar', 'lines'] as const;
export type SiteFile = (typeof siteFiles)[number];

/** @param journal of the same run: `lines` is what the command line would have written */
export async function siteFile(
  kind: SiteFile,
  { site, verdicts }: { site: Site; verdicts: SiteVerdicts },
  journal: Journal,
  now: Date,
): Promise<OutFile> {
  const stem = `${new URL(site.home).hostname}-${site.settings.asOf}`;
  switch (kind) {
    case 'report':
      return { name: `${stem}.html`, type: 'text/html', parts: [siteReportHtml(site, verdicts)] };
    case 'pages':
      return { name: `${stem}-pages.csv`, type: 'text/csv', parts: [sitePagesCsv(site)] };
    case 'fixes':
      return { name: `${stem}-fixes.csv`, type: 'text/csv', parts: [siteFixesCsv(site)] };
    case 'calendar':
      return { name: `${stem}.ics`, type: 'text/calendar', parts: [siteCalendarFile(site, now)] };
    case 'lines': {
      const parts = [`${JSON.stringify(journal.begin)}\n`];
      for await (const line of journal.lines()) parts.push(`${JSON.stringify(line)}\n`);
      return { name: `${stem}-pages.jsonl`, type: 'application/jsonl', parts };
    }
  }
}
