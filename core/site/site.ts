import { type Tally, tally } from '../export/group.ts';
import type { Lens } from '../model/lens.ts';
import type { ParticipationPoint } from '../model/participation-point.ts';
import type { PageTopic } from '../model/report.ts';
import type { TranslationRow } from '../model/translation.ts';
import { primaryLanguage } from '../text/language-tag.ts';
import { pageKey } from './address.ts';
import { clicksFrom } from './clicks.ts';
import type { LeftOut } from './plan.ts';
import { FixCollector, type SiteFix } from './site-fixes.ts';
import type { BeginLine, PageLine, RunSettings, SiteLine } from './site-line.ts';

/** What is kept of one audited page. */
export interface SitePage {
  address: string;
  title: string;
  /** Primary tag that the page declares, in lower case; empty when it declares none. */
  language: string;
  topic: PageTopic['is'];
  /** The fewest clicks from the home page; undefined when no link leads here. */
  clicks: number | undefined;
  sum: Tally;
  /** Fixes by lens, reviews left out. */
  fixes: Record<Lens, number>;
  points: ParticipationPoint[];
  translations: Pick<TranslationRow, 'language' | 'level' | 'address'>[];
  /** Keys of the pages that it leads to. */
  links: string[];
  /** Documents and other sites that it leads to; kept of pages for families only. */
  others: string[];
  /** How many things on it could not be checked. */
  unseen: number;
}

/** All pages of a site together. */
export interface Site {
  home: string;
  /** When the run began. */
  at: string;
  version: string;
  settings: RunSettings;
  pages: SitePage[];
  fixes: SiteFix[];
  failed: { address: string; problem: string; status: number }[];
  /** Links that were tried, by address: the server's answer, 0 when there was none. */
  tried: Map<string, number>;
  /** Missing while a run has not come to its end. */
  leftOut: LeftOut | undefined;
  /** The page of an address: redirections are followed; undefined when none was audited there. */
  pageAt(address: string): SitePage | undefined;
  /** The language that most pages declare. */
  language: string;
  /** Whether every page that was found was read: only then can be said what a site does not have. */
  complete: boolean;
}

/**
 * Puts a site together from the lines of a run, page after page; no report is kept.
 * @param lines after `begin`, in any order; the same order gives the very same site
 */
export async function readSite(begin: BeginLine, lines: AsyncIterable<SiteLine> | Iterable<SiteLine>): Promise<Site> {
  const collector = new FixCollector();
  const pages: SitePage[] = [];
  const failed: Site['failed'] = [];
  const moved = new Map<string, string>();
  const tried = new Map<string, number>();
  let leftOut: LeftOut | undefined;
  for await (const line of lines) {
    if (line.kind === 'page') pages.push(pageOf(line, collector, pages.length));
    else if (line.kind === 'failed') failed.push(line);
    else if (line.kind === 'moved') moved.set(pageKey(line.address), pageKey(line.to));
    else if (line.kind === 'link') tried.set(line.address, line.status);
    else if (line.kind === 'end') leftOut = line.leftOut;
  }
  const byKey = new Map(pages.map((page) => [pageKey(page.address), page]));
  const target = (key: string) => followed(key, moved);
  const clicks = clicksFrom(target(pageKey(begin.home)), (key) => byKey.get(key)?.links.map(target) ?? []);
  for (const [key, page] of byKey) page.clicks = clicks.get(key);
  return {
    ...{ home: begin.home, at: begin.at, version: begin.version, settings: begin.settings },
    ...{ pages, fixes: collector.done(), failed, tried, leftOut },
    pageAt: (address) => byKey.get(target(pageKey(address))),
    language: mostCommon(pages.map(({ language }) => language)),
    complete: isComplete(begin, leftOut),
  };
}

function pageOf({ address, links, others, report }: PageLine, collector: FixCollector, position: number): SitePage {
  const groups = collector.add(position, report.findings);
  const { title, language, topic } = report.page;
  const fixes = { accessibility: 0, language: 0, participation: 0 };
  for (const { lens, outcome } of groups) if (outcome === 'fail') fixes[lens]++;
  const points = report.participation;
  return {
    address,
    title: title.trim().slice(0, 300),
    language: primaryLanguage(language),
    topic: topic?.is ?? 'other',
    clicks: undefined,
    sum: tally(groups),
    fixes,
    points,
    translations: (report.translations ?? []).map(({ language: tag, level, address: at }) => ({
      language: tag,
      level,
      ...(at === undefined ? {} : { address: at }),
    })),
    links: links.map(pageKey),
    others: (topic && topic.is !== 'other') || points.length > 0 ? others : [],
    unseen: report.couldNotCheck.length,
  };
}

function followed(key: string, moved: ReadonlyMap<string, string>): string {
  let at = key;
  for (let steps = 0; steps < 10; steps++) {
    const next = moved.get(at);
    if (next === undefined || next === at) return at;
    at = next;
  }
  return at;
}

function isComplete({ settings }: BeginLine, leftOut: LeftOut | undefined): boolean {
  const narrowed =
    settings.include.length + settings.exclude.length > 0 ||
    settings.listed === true ||
    settings.sample !== undefined ||
    (settings.shard?.of ?? 1) > 1;
  return leftOut !== undefined && leftOut.beyondLimit === 0 && leftOut.forbidden === 0 && !narrowed;
}

function mostCommon(languages: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const language of languages) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'en';
}
