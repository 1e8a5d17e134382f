import { access, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { reportJson } from '@porchlight/core/export/report-json';
import type { DistrictProfile } from '@porchlight/core/model/profile';
import { judgeSite, type SiteVerdicts } from '@porchlight/core/site/judge';
import { siteReportHtml } from '@porchlight/core/site/report-html';
import { siteRules } from '@porchlight/core/site/rules/index';
import type { Site } from '@porchlight/core/site/site';
import type { RunSettings } from '@porchlight/core/site/site-line';
import { todayIn } from '@porchlight/core/text/today';
import { finish } from '../../site/finish.ts';
import type { Arguments, SiteWish } from '../arguments.ts';
import { failsOn } from '../fail-on.ts';
import { makeProgress } from '../progress.ts';
import type { Strings } from '../strings.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { beginSite, SiteProblem } from './begin.ts';
import { crawlInTabs } from './crawl.ts';
import { FileJournal, JOURNAL } from './journal.ts';
import { mergeRuns } from './merge.ts';
import { printSite } from './print-site.ts';
import { makePulse } from './pulse.ts';

/** Audits a whole site, or joins the parts of one. */
export async function runSite(
  wish: SiteWish,
  wanted: Arguments,
  profile: DistrictProfile,
  around: Surroundings,
  say: Strings,
): Promise<ExitCode> {
  const folder = resolve(around.folder, wish.out);
  const agent = `Mozilla/5.0 (compatible; Porchlight/${around.version})`;
  const journal = await openJournal(wish, wanted, profile, folder, agent, around, say);
  const bundle = await around.bundle();
  const browser = around.browser(say, around.version);
  const progress = makeProgress(around.err, around.errPaper);
  const pulse = makePulse(progress, say, journal.pages);
  let site: Site;
  try {
    const { settings } = journal.begin;
    const plan = await crawlInTabs({
      ...{ journal, browser, bundle, say, agent, version: around.version, concurrency: wish.concurrency },
      ...{ profile: settings.profile, language: settings.language, asOf: settings.asOf, timeout: wanted.timeout },
      onVisited(line, far) {
        if (wanted.json && line.kind === 'page') {
          progress.clear();
          around.out(`${reportJson(line.report)}\n`);
        }
        pulse.visited(line, far);
      },
    });
    site = await finish(journal, plan, { agent, wait, onLink: pulse.tries });
  } finally {
    progress.clear();
    await browser.close();
    await journal.close();
  }
  return tell(site, judgeSite(site, siteRules), { wish, wanted, folder, around, say });
}

async function openJournal(
  wish: SiteWish,
  wanted: Arguments,
  profile: DistrictProfile,
  folder: string,
  agent: string,
  around: Surroundings,
  say: Strings,
): Promise<FileJournal> {
  const isThere = await access(join(folder, JOURNAL)).then(
    () => true,
    () => false,
  );
  if (wish.resume) {
    if (!isThere) throw new SiteProblem(say.nothingToResume(wish.out));
    return FileJournal.open(folder);
  }
  if (isThere) throw new SiteProblem(say.runIsThere(wish.out));
  if (wish.merge.length > 0) {
    return mergeRuns(
      wish.merge.map((part) => resolve(around.folder, part)),
      folder,
      say,
    );
  }
  const settings: RunSettings = {
    mostPages: wish.mostPages,
    include: wish.include,
    exclude: wish.exclude,
    ...(wanted.shard ? { shard: wanted.shard } : {}),
    robots: wish.robots,
    viewport: wanted.viewport,
    language: wanted.language,
    asOf: wanted.asOf ?? todayIn(profile.timeZone, new Date()),
    profile,
  };
  const given = { say, version: around.version, agent, timeout: wanted.timeout };
  return FileJournal.create(folder, await beginSite(wish.site, settings, given));
}

interface Telling {
  wish: SiteWish;
  wanted: Arguments;
  folder: string;
  around: Surroundings;
  say: Strings;
}

async function tell(site: Site, verdicts: SiteVerdicts, told: Telling): Promise<ExitCode> {
  const { wish, wanted, folder, around, say } = told;
  const isPart = (site.settings.shard?.of ?? 1) > 1;
  if (!isPart) {
    const file = wanted.files.html ? resolve(around.folder, wanted.files.html) : join(folder, 'report.html');
    await writeFile(file, siteReportHtml(site, verdicts));
    around.err(`${say.written(wanted.files.html ?? join(wish.out, 'report.html'))}\n`);
  }
  if (site.pages.length === 0) {
    around.err(`${say.noneAudited}\n`);
    return 2;
  }
  if (!wanted.json) around.out(printSite(site, isPart ? undefined : verdicts, around.outPaper));
  const sums = site.pages.map(({ sum }) => sum);
  return failsOn(wanted.failOn, sums, isPart ? [] : verdicts.findings) ? 1 : 0;
}
