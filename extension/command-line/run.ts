import { access, constants, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { groupFindings, tally } from '@porchlight/core/export/group';
import { pointsFile } from '@porchlight/core/export/points-file';
import { reportCsv } from '@porchlight/core/export/report-csv';
import { reportEarl } from '@porchlight/core/export/report-earl';
import { reportHtml } from '@porchlight/core/export/report-html';
import { reportJson } from '@porchlight/core/export/report-json';
import { reportSarif } from '@porchlight/core/export/report-sarif';
import { DistrictProfile, emptyProfile } from '@porchlight/core/model/profile';
import { readJson } from '@porchlight/core/model/read-error';
import type { Report } from '@porchlight/core/model/report';
import { isInShard } from '@porchlight/core/site/shard';
import {
  ArgumentError,
  type Arguments,
  type FileFormat,
  fileFormats,
  languageOf,
  parseArguments,
} from './arguments.ts';
import { auditInTab, auditOnePage } from './audit-one-page.ts';
import { BrowserError } from './browser.ts';
import { expand } from './expand.ts';
import { failsOn } from './fail-on.ts';
import { inOrder } from './in-order.ts';
import { PageProblem } from './page-problem.ts';
import { printEnd } from './print-end.ts';
import { printFixes } from './print-fixes.ts';
import { printPage } from './print-page.ts';
import { makeProgress, type Progress } from './progress.ts';
import { runSite } from './site/run-site.ts';
import { type Strings, strings } from './strings.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { Tab } from './tab.ts';
import type { Target, Unreadable } from './targets.ts';

/** Pages that are open at the same time. */
const WIDTH = 2;

/** Carries out one command line. */
export async function run(argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  const say = strings(languageOf(argv));
  try {
    const wanted = parseArguments(argv);
    if (wanted === 'help') around.out(say.usage);
    else if (wanted === 'version') around.out(`${around.version}\n`);
    else return await auditAll(wanted, around, say);
    return 0;
  } catch (error) {
    around.err(`${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof ArgumentError) around.err(`\n${say.usage}`);
    return 2;
  }
}

async function auditAll(wanted: Arguments, around: Surroundings, say: Strings): Promise<ExitCode> {
  const profile = await readProfile(wanted, around, say);
  if (wanted.site) return runSite(wanted.site, wanted, profile, around, say);
  const named = await expand(wanted.targets, { ...wanted, say, folder: around.folder });
  const pages = named.filter(({ address }) => isInShard(address, wanted.shard));
  await mustBeWritable(wanted, pages, around, say);
  const bundle = await around.bundle();
  const progress = makeProgress(around.err, around.errPaper);
  const browser = around.browser(say, around.version);
  const reports: Report[] = [];
  const failed: Unreadable[] = [];
  try {
    const tabs = Array.from({ length: WIDTH }, () => new Tab(browser, bundle, wanted.viewport));
    const options = { ...wanted, say, profile, bundle, browser, tabs, version: around.version };
    for await (const outcome of inOrder(pages, WIDTH, (page) => audited(page, options, progress, pages.length))) {
      progress.clear();
      if ('problem' in outcome) failed.push(outcome);
      else reports.push(outcome.report);
      tell(outcome, wanted, around);
      stay(outcome, reports.length + failed.length, pages.length, progress, say);
    }
  } finally {
    progress.clear();
    await browser.close();
  }
  if (!wanted.json) around.out(printEnd(reports, failed, wanted.language, around.outPaper));
  else if (reports.length === 0) around.err(`${say.noneAudited}\n`);
  await writeFiles(reports, failed, wanted, around, say);
  await writePoints(wanted, reports, around, say);
  if (reports.length === 0) return 2;
  const sums = reports.map(({ findings }) => tally(groupFindings(findings)));
  return failsOn(wanted.failOn, sums) ? 1 : 0;
}

type Outcome = { address: string; report: Report } | Unreadable;
type Options = Omit<Parameters<typeof auditOnePage>[1], 'onProgress'> & {
  /** Those that are free. */
  tabs: Tab[];
};

async function audited(
  page: Target | Unreadable,
  options: Options,
  progress: Progress,
  total: number,
): Promise<Outcome> {
  if ('problem' in page) return page;
  const { address } = page;
  const onProgress = (share: number) =>
    progress.show(`${options.say.reading(total)} · ${Math.round(share * 100)}% · ${address}`);
  onProgress(0);
  try {
    return { address, report: await reportOf(page, { ...options, onProgress }) };
  } catch (error) {
    if (error instanceof PageProblem) return { address, problem: error.message };
    // Without a browser no other page would fare better; anything else concerns this page.
    if (error instanceof BrowserError) throw error;
    return { address, problem: options.say.auditFailed(reason(error).split('\n')[0] ?? '') };
  }
}

/** A saved page gets a tab of its own, which is kept off the network. */
async function reportOf(page: Target, options: Options & { onProgress(share: number): void }): Promise<Report> {
  const tab = page.file ? undefined : options.tabs.pop();
  if (!tab) return auditOnePage(page, options);
  try {
    return (await tab.use((open, cdp) => auditInTab(open, page, { ...options, cdp }))).report;
  } finally {
    options.tabs.push(tab);
  }
}

/** On the output: a line of JSON, or the page in words. */
function tell(outcome: Outcome, { json, fixes }: Arguments, { out, outPaper }: Surroundings): void {
  if ('problem' in outcome) return;
  out(json ? `${reportJson(outcome.report)}\n` : printPage(outcome.report, outPaper));
  if (fixes) out(printFixes(outcome.report, outPaper));
}

/** On the error output: one line that stays. */
function stay(outcome: Outcome, done: number, total: number, progress: Progress, say: Strings): void {
  const line = say.progress(done, total, outcome.address);
  if ('problem' in outcome) progress.say(`${line}: ${say.notAudited}. ${outcome.problem}`);
  else {
    const { fixes, reviews } = tally(groupFindings(outcome.report.findings));
    progress.say(`${line}: ${say.result(fixes, reviews)}`);
  }
}

async function readProfile({ profile }: Arguments, { folder }: Surroundings, say: Strings): Promise<DistrictProfile> {
  if (profile === undefined) return emptyProfile;
  const text = await readFile(resolve(folder, profile), 'utf8').catch((error) => {
    throw new Error(say.cannotRead(profile, reason(error)));
  });
  return readJson(DistrictProfile, text, profile);
}

/** The points of all pages, to every file that was asked for. */
async function writePoints(
  { points }: Arguments,
  reports: readonly Report[],
  { folder, err }: Surroundings,
  say: Strings,
): Promise<void> {
  const found = reports.reduce((sum, { participation }) => sum + participation.length, 0);
  for (const { path, format } of points) {
    await writeFile(resolve(folder, path), pointsFile(reports, format, new Date())).catch((error) => {
      throw new Error(say.cannotWrite(path, reason(error)));
    });
    err(`${say.pointsWritten(path, found)}\n`);
  }
}

/** Found out before an hour of auditing rather than after it. */
async function mustBeWritable(
  { files, points }: Arguments,
  pages: readonly (Target | Unreadable)[],
  { folder }: Surroundings,
  say: Strings,
): Promise<void> {
  const taken = new Set<string>();
  const named = [
    ...Object.entries(files).map(([format, path]) => [`--${format}`, path] as const),
    ...points.map(({ path }) => ['--points', path] as const),
  ];
  for (const [option, path] of named) {
    const file = resolve(folder, path);
    if (pages.some((page) => 'file' in page && page.file?.path === file)) {
      throw new Error(say.wouldOverwrite(option, path));
    }
    if (taken.has(file)) throw new Error(say.sameFile(path));
    taken.add(file);
    await access(dirname(file), constants.W_OK).catch((error) => {
      throw new Error(say.cannotWrite(path, reason(error)));
    });
  }
}

async function writeFiles(
  reports: readonly Report[],
  failed: readonly Unreadable[],
  { files, language }: Arguments,
  { folder, err }: Surroundings,
  say: Strings,
): Promise<void> {
  const notAudited = failed.map(({ address, problem }) => ({ address, why: problem }));
  const made: Record<FileFormat, () => string> = {
    html: () => reportHtml(reports, { notAudited, language }),
    csv: () => reportCsv(reports),
    earl: () => reportEarl(reports),
    sarif: () => reportSarif(reports),
  };
  for (const format of fileFormats) {
    const path = files[format];
    if (path === undefined) continue;
    await writeFile(resolve(folder, path), made[format]()).catch((error) => {
      throw new Error(say.cannotWrite(path, reason(error)));
    });
    err(`${say.written(path)}\n`);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
