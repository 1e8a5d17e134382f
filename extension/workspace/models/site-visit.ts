import type { Report } from '@porchlight/core/model/report';
import type { BeginLine, PageLine } from '@porchlight/core/site/site-line';
import type { Visited } from '../../site/journal.ts';
import { linksFromPage, sortedLinks } from '../../site/links.ts';
import type { PageWords } from '../../site/page-words-en.ts';
import { mustBeAt, type VisitProblem, visit } from '../../site/visit.ts';
import { auditOf } from './lane-audit.ts';
import { peek } from './peek.ts';
import { type Lanes, type SiteTabs, TabProblem } from './site-tabs.ts';

/** Seconds that a page gets to load. */
export const TIMEOUT = 30;

export interface SiteVisitOptions {
  lanes: Lanes;
  tabs: SiteTabs;
  begin: BeginLine;
  words: PageWords;
  signal: AbortSignal;
  /** Seconds; `TIMEOUT` when absent. */
  timeout?: number;
}

/** A page that is not audited, whatever a tab would make of it. */
class NoPage extends Error {
  readonly problem: VisitProblem;

  constructor(problem: VisitProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * Reads one page of a site in the tab of a lane; whatever it does, the next page there is not touched by it.
 * @throws the reason of the signal; everything else becomes a line
 */
export async function visitInLane(
  address: string,
  lane: number,
  covers: (address: string) => boolean,
  options: SiteVisitOptions,
): Promise<Visited> {
  const { lanes, tabs, words, signal, timeout = TIMEOUT } = options;
  const read = async () => {
    try {
      return await readPage(address, lane, covers, options);
    } catch (error) {
      // A tab that hangs, was closed or would not go where it was sent is given up.
      if (error instanceof TabProblem) await lanes.renew(lane);
      throw error;
    }
  };
  return visit(address, read, {
    wait: (milliseconds) => tabs.wait(milliseconds, signal),
    problemOf(error) {
      signal.throwIfAborted();
      if (error instanceof NoPage) return error.problem;
      const message = error instanceof Error ? error.message : String(error);
      if (!(error instanceof TabProblem)) return { message: words.auditFailed(message), status: 0, isPassing: true };
      return { message: sentence(error, words, timeout), status: 0, isPassing: passing.has(error.reason) };
    },
  });
}

/** A busy computer looks like a page that hangs, so that one is tried again too. */
const passing = new Set<TabProblem['reason']>(['no-answer', 'error-page', 'gone', 'hung', 'unknown']);

function sentence({ reason, message }: TabProblem, words: PageWords, timeout: number): string {
  switch (reason) {
    case 'no-answer':
      return words.noAnswer(timeout);
    case 'nothing-new':
      return words.sentNothing;
    case 'no-grant':
      return words.elsewhere;
    case 'document':
      return words.notAWebPage(message);
    case 'error-page':
      return words.notLoaded;
    case 'hung':
      return words.hung;
    case 'gone':
    case 'unknown':
      return words.auditFailed(message);
  }
}

async function readPage(
  address: string,
  lane: number,
  covers: (address: string) => boolean,
  options: SiteVisitOptions,
): Promise<PageLine> {
  const { lanes, words, signal, timeout = TIMEOUT } = options;
  const ahead = await peek(address, timeout, signal);
  signal.throwIfAborted();
  if (ahead === 'late') throw new NoPage({ message: words.noAnswer(timeout), status: 0, isPassing: true });
  if (ahead) {
    mustBeAt(address, ahead.url);
    const { status, statusText, type, retryAfter, isDownload } = ahead;
    // Who is signed in may see what others may not.
    if (status >= 400 && status !== 401 && status !== 403) {
      throw new NoPage({ message: words.status(status, statusText), status, retryAfter, isPassing: false });
    }
    if (isDownload) throw new NoPage({ message: words.download, status: 0, isPassing: false });
    if (type && !/html/.test(type)) throw new NoPage({ message: words.notAWebPage(type), status: 0, isPassing: false });
  }
  const { status, finished } = await lanes.go(lane, address, timeout);
  if (status >= 400) throw new NoPage({ message: words.status(status, ''), status, isPassing: false });
  const unfinished = finished ? [] : [{ what: words.unfinished, why: words.unfinishedWhy(timeout) }];
  const { report, links } = await audited(address, lane, { ...options, unfinished });
  const { links: found, alternates } = linksFromPage(links);
  const { pages, others } = sortedLinks(found, covers);
  return { kind: 'page', address, links: pages, others: others.slice(0, 500), alternates, report };
}

/** A page that moves on while it is read is read where it has come to, once. */
async function audited(
  address: string,
  lane: number,
  options: SiteVisitOptions & { unfinished: { what: string; why: string }[] },
): Promise<{ report: Report; links: unknown }> {
  const { lanes, tabs, begin, signal, unfinished, timeout = TIMEOUT, words } = options;
  const { language, profile, asOf } = begin.settings;
  for (let tries = 1; ; tries++) {
    const ended = await auditOf(lanes, lane, {
      wait: tabs.wait,
      signal,
      timeout,
      reached: (at) => mustBeAt(address, at),
      request: {
        type: 'audit',
        version: tabs.version,
        language,
        profile,
        asOf,
        couldNotCheck: unfinished,
        detect: false,
      },
    });
    if (ended !== 'moved') return ended;
    if (tries >= 2) throw new NoPage({ message: words.keepsMoving, status: 0, isPassing: false });
    await tabs.wait(500, signal);
  }
}
