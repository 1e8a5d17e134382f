import { type Judged, judgedFindings } from '../decisions/sort-out.ts';
import type { Target } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { type Column, csv } from './csv.ts';

interface Row extends Judged {
  report: Report;
}

const columns: Column<Row>[] = [
  ['page', ({ report }) => report.page.url],
  ['page title', ({ report }) => report.page.title],
  ['read as of', ({ report }) => report.page.asOf],
  ['lens', ({ finding }) => finding.lens],
  ['outcome', ({ finding }) => finding.outcome],
  ['decision', ({ step }) => step?.kind],
  ['reason', ({ step }) => step?.reason],
  ['decided by', ({ step }) => step?.by],
  ['decided at', ({ step }) => step?.at],
  ['impact', ({ finding }) => finding.impact],
  ['problem', ({ finding }) => finding.problem],
  ['how to fix', ({ finding }) => finding.fix],
  ['who is shut out', ({ finding }) => finding.why],
  ['who can fix it', ({ finding }) => finding.fixedBy],
  ['words there', ({ finding }) => finding.target.text],
  ['place', ({ finding }) => placeOf(finding.target)],
  ['further places', ({ finding }) => finding.also.length],
  ['WCAG', ({ finding }) => finding.wcag.join(' ')],
  ['ACT', ({ finding }) => finding.act.join(' ')],
  ['rule', ({ finding }) => finding.ruleId],
  ['markup', ({ finding }) => finding.target.html],
  ['id', ({ finding }) => finding.id],
];

/** Every finding of one or many reports as CSV, a line each, in the order of the reports: see `csv`. */
export function reportCsv(reports: readonly Report[]): string {
  const rows = reports.flatMap((report) => judgedFindings(report).map((judged) => ({ report, ...judged })));
  return csv(columns, rows);
}

/** A place as one text, through the frames that lead to it. */
export function placeOf({ frames, selector }: Target): string {
  return [...frames, selector].filter(Boolean).join(' >>> ');
}
