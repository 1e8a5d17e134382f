import { isWholePage } from '@porchlight/core/export/place';
import type { Report } from '@porchlight/core/model/report';
import { computed, signal } from '@preact/signals';
import type { AuditModel } from './audit-model.ts';
import type { Computer } from './computer.ts';
import type { ReadingModel } from './reading-model.ts';
import type { RecordsModel } from './records-model.ts';

/** Browsers give at most two pictures of a tab a second: more than this many would keep people waiting. */
const PICTURES = 24;

export const formats = ['html', 'csv', 'json', 'ics', 'points-csv', 'earl', 'sarif'] as const;
export type Format = (typeof formats)[number];

export type SendModel = ReturnType<typeof createSendModel>;

/** The report as files. Made from the report as it is shown, decisions and notes with it, and from nothing else. */
export function createSendModel(audit: AuditModel, records: RecordsModel, reading: ReadingModel, computer: Computer) {
  const report = computed<Report | undefined>(() => {
    const own = audit.report.value;
    if (!own || audit.kept.value === 'imported') return own;
    return {
      ...own,
      decisions: [...records.decisions.value],
      notes: [...records.notes.value],
      pointAnswers: [...records.answers.value],
    };
  });
  /** Pictures taken so far, and of how many; undefined while none are taken. */
  const taking = signal<{ done: number; of: number } | undefined>(undefined);

  /** One picture of each fix, of its first place that can be seen. */
  async function takePictures(): Promise<Map<string, string>> {
    const pictures = new Map<string, string>();
    const groups = reading.groups.value.slice(0, PICTURES);
    for (const [index, { findings }] of groups.entries()) {
      taking.value = { done: index, of: groups.length };
      const seen = findings.find(({ target }) => !isWholePage(target));
      const picture = seen && (await audit.picture(seen.target));
      if (picture) pictures.set(seen.id, picture);
    }
    taking.value = undefined;
    return pictures;
  }

  async function save(format: Format, withPictures = false): Promise<void> {
    const own = report.value;
    if (!own) return;
    const pictures = format === 'html' && withPictures ? await takePictures() : new Map<string, string>();
    const { ending, type, text } = await made(format, own, pictures);
    computer.save({ name: `${fileName(own)}.${ending}`, type, parts: [text] });
  }

  return { report, taking, save };
}

interface Made {
  ending: string;
  type: string;
  text: string;
}

/** Exporters are fetched when somebody wants one: the panel opens faster without. */
async function made(format: Format, report: Report, pictures: ReadonlyMap<string, string>): Promise<Made> {
  const timeZone = report.profile?.timeZone ?? 'America/New_York';
  const points = report.participation;
  switch (format) {
    case 'html': {
      const { reportHtml } = await import('@porchlight/core/export/report-html');
      return { ending: 'html', type: 'text/html', text: reportHtml([report], { pictures }) };
    }
    case 'json': {
      const { reportJson } = await import('@porchlight/core/export/report-json');
      return { ending: 'json', type: 'application/json', text: `${reportJson(report)}\n` };
    }
    case 'csv': {
      const { reportCsv } = await import('@porchlight/core/export/report-csv');
      return { ending: 'csv', type: 'text/csv', text: reportCsv([report]) };
    }
    case 'earl': {
      const { reportEarl } = await import('@porchlight/core/export/report-earl');
      return { ending: 'earl.jsonld', type: 'application/ld+json', text: reportEarl([report]) };
    }
    case 'sarif': {
      const { reportSarif } = await import('@porchlight/core/export/report-sarif');
      return { ending: 'sarif', type: 'application/sarif+json', text: reportSarif([report]) };
    }
    case 'ics': {
      const { pointsCalendar } = await import('@porchlight/core/export/points-ics');
      const { url, asOf, auditedAt } = report.page;
      const text = pointsCalendar(points, { timeZone, url, asOf, stamp: new Date(auditedAt) });
      return { ending: 'ics', type: 'text/calendar', text };
    }
    case 'points-csv': {
      const { pointsCsv } = await import('@porchlight/core/export/points-csv');
      return { ending: 'points.csv', type: 'text/csv', text: pointsCsv(points) };
    }
  }
}

/** What tells it from others in a folder: the page's title and the day, in plain letters. */
function fileName({ page }: Report): string {
  const plain = (page.title || page.url)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
  return `porchlight-${plain || 'page'}-${page.auditedAt.slice(0, 10)}`;
}
