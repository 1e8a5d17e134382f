import { setTimeout as wait } from 'node:timers/promises';
import { pageKey, siteAddress } from '@porchlight/core/site/address';
import type { SiteLine } from '@porchlight/core/site/site-line';
import { auditInTab, type TabOptions } from '../audit-one-page.ts';
import { BrowserError } from '../browser.ts';
import { PageProblem } from '../page-problem.ts';
import type { Tab } from '../tab.ts';
import { fetchText } from './fetch-text.ts';
import { linksExpression, linksFromHtml, linksFromPage, sortedLinks } from './links.ts';

export type Visited = Extract<SiteLine, { kind: 'page' | 'failed' | 'moved' | 'looked' }>;

export interface VisitOptions extends Omit<TabOptions, 'also' | 'reached' | 'onProgress'> {
  covers(address: string): boolean;
  agent: string;
}

/** A page that is larger is only read so far for its links. */
const MOST_HTML = 8 * 1024 * 1024;
/** The longest that a busy server is waited for, in seconds. */
const LONGEST_WAIT = 60;

/** The visit led to another address. */
class Moved extends Error {
  readonly to: string;

  constructor(to: string) {
    super(`moved to ${to}`);
    this.to = to;
  }
}

/**
 * Audits one page of a site. What goes wrong in passing (no answer, a busy server, a crashed tab) is tried once more.
 * @throws BrowserError when no browser can be started; everything else becomes a line
 */
export async function visit(address: string, tab: Tab, options: VisitOptions): Promise<Visited> {
  for (let tries = 1; ; tries++) {
    try {
      return await audit(address, tab, options);
    } catch (error) {
      if (error instanceof Moved) return { kind: 'moved', address, to: error.to };
      if (error instanceof BrowserError) throw error;
      const problem = error instanceof PageProblem ? error : undefined;
      if (tries < 2 && isPassing(problem, options)) {
        await wait(Math.min(problem?.retryAfter ?? 1, LONGEST_WAIT) * 1000);
        continue;
      }
      const why = problem?.message ?? options.say.auditFailed(reason(error));
      return { kind: 'failed', address, problem: why, status: problem?.status ?? 0 };
    }
  }
}

async function audit(address: string, tab: Tab, options: VisitOptions): Promise<Visited> {
  const { report, also } = await tab.use((page) =>
    auditInTab(
      page,
      { address, url: address },
      {
        ...options,
        also: linksExpression,
        onProgress: () => undefined,
        reached(at) {
          const to = siteAddress(at);
          if (to && pageKey(to) !== pageKey(address)) throw new Moved(to);
        },
      },
    ),
  );
  const { links, alternates } = linksFromPage(also);
  const { pages, others } = sortedLinks(links, options.covers);
  return { kind: 'page', address, links: pages, others: others.slice(0, 500), alternates, report };
}

/** Reads only where a page leads, without a browser: for pages that another part of a split run audits. */
export async function look(address: string, { agent, timeout, covers }: VisitOptions): Promise<Visited> {
  const fetched = await fetchText(address, { seconds: timeout, most: MOST_HTML, agent });
  const to = siteAddress(fetched.url);
  if (to && pageKey(to) !== pageKey(address)) return { kind: 'moved', address, to };
  const isPage = fetched.status >= 200 && fetched.status < 400 && /html/.test(fetched.type);
  const { links, alternates } = isPage ? linksFromHtml(fetched.text, fetched.url) : { links: [], alternates: [] };
  return { kind: 'looked', address, links: sortedLinks(links, covers).pages, alternates };
}

/** Where a visited address leads on. */
export function leadsTo(line: Visited): string[] {
  if (line.kind === 'failed') return [];
  if (line.kind === 'moved') return [line.to];
  return [...line.links, ...line.alternates];
}

function isPassing(problem: PageProblem | undefined, { say, timeout }: VisitOptions): boolean {
  if (!problem) return true;
  if (problem.status > 0) return problem.status === 429 || problem.status >= 500;
  return [say.noAnswer(timeout), say.noConnection, say.crashed, say.browserEnded].includes(problem.message);
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
