import { type Compared, compareReports, pageKey } from '@porchlight/core/decisions/compare';
import { groupFindings, tally } from '@porchlight/core/export/group';
import { lenses } from '@porchlight/core/model/lens';
import { readJson } from '@porchlight/core/model/read-error';
import { Report } from '@porchlight/core/model/report';
import { put, remove, type Store } from '@porchlight/core/storage/store';
import { audits as auditTable, type KeptAudit, reports as reportTable } from '@porchlight/core/storage/tables/audits';
import { effect, signal } from '@preact/signals';
import type { AuditModel } from './audit-model.ts';
import type { Keeper } from './keeper.ts';
import type { RecordsModel } from './records-model.ts';

/** Audits kept of one page; older ones go. */
const KEPT = 40;

/** One audit of the page against an earlier one. */
export interface Comparison extends Compared {
  /** When the earlier one was. */
  before: string;
}

export type HistoryModel = ReturnType<typeof createHistoryModel>;

/** The audits of the page so far: kept as they end, listed, compared, opened again, and brought in from files. */
export function createHistoryModel(keeper: Keeper, audit: AuditModel, records: RecordsModel) {
  /** Latest first. */
  const list = signal<readonly KeptAudit[]>([]);
  /** The audit shown against the one before it. */
  const since = signal<Comparison | undefined>(undefined);
  let latest = 0;

  const ofPage = (store: Store, page: string) =>
    store.list(auditTable, { index: 'page', starts: [page], backwards: true });

  async function load(page: string): Promise<void> {
    const run = ++latest;
    const found = await keeper.look((store) => ofPage(store, page));
    if (found && run === latest) list.value = found;
  }

  async function keep(report: Report, from: KeptAudit['from']): Promise<void> {
    const kept = summary(report, from);
    await keeper.keep(async (store) => {
      const known = await ofPage(store, kept.page);
      const old = known.slice(KEPT - 1).flatMap(({ id }) => [remove(auditTable, id), remove(reportTable, id)]);
      await store.write(put(auditTable, kept), put(reportTable, { id: kept.id, report }), ...old);
    });
  }

  /** The audit of the same page before this one, in another state of the store or not at all: nothing to compare with. */
  async function compareWithBefore(report: Report): Promise<void> {
    const { page, at } = summary(report, 'here');
    const before = await keeper.look(async (store) => {
      const earlier = (await ofPage(store, page)).find((each) => each.at < at);
      return earlier && store.get(reportTable, earlier.id);
    });
    if (audit.report.value !== report) return;
    since.value = before && { ...compareReports(before.report, report), before: before.report.page.auditedAt };
  }

  effect(() => {
    const report = audit.report.value;
    since.value = undefined;
    if (!report) return;
    void compareWithBefore(report).then(() => {
      if (audit.kept.value === undefined) return keep(report, 'here');
    });
  });
  effect(() => {
    if (records.page.value) void load(records.page.value);
  });
  keeper.onChange(({ table }) => {
    if (table === auditTable.name || table === '*') void load(records.page.peek());
  });

  /** @returns undefined when it cannot be read any more */
  async function open(id: string): Promise<Report | undefined> {
    return (await keeper.look((store) => store.get(reportTable, id)))?.report;
  }

  return {
    list,
    since,
    open,
    async show(kept: KeptAudit): Promise<boolean> {
      const report = await open(kept.id);
      if (report) audit.show(report, kept.from);
      return report !== undefined;
    },
    async compare(earlier: KeptAudit, later: KeptAudit): Promise<Comparison | undefined> {
      const [before, now] = await Promise.all([open(earlier.id), open(later.id)]);
      return before && now && { ...compareReports(before, now), before: earlier.at };
    },
    /**
     * Takes reports in: one as JSON, or one a line as the command line prints them. The first is shown.
     * @returns how many there were
     * @throws ReadError with the line that is no report
     */
    async take(text: string): Promise<number> {
      const reports = readReports(text);
      for (const report of reports) await keep(report, 'imported');
      if (reports[0]) audit.show(reports[0], 'imported');
      return reports.length;
    },
  };
}

function readReports(text: string): Report[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isLines = lines.length > 1 && lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}'));
  if (!isLines) return [readJson(Report, text, 'this report')];
  return lines.map((line, index) => readJson(Report, line, `the report in line ${index + 1}`));
}

function summary(report: Report, from: KeptAudit['from']): KeptAudit {
  const { url, title, auditedAt } = report.page;
  const page = pageKey(url);
  const groups = groupFindings(report.findings);
  const counts = lenses.map((lens) => {
    const { fixes, places, reviews } = tally(groups.filter((group) => group.lens === lens));
    return [lens, { fixes, places, reviews }] as const;
  });
  return {
    id: `${page} ${auditedAt}`,
    page,
    title,
    at: auditedAt,
    from,
    lenses: Object.fromEntries(counts) as KeptAudit['lenses'],
  };
}
