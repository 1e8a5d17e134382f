import { setTimeout as wait } from 'node:timers/promises';
import { pageKey, siteAddress } from '@porchlight/core/site/address';
import type { PageLine } from '@porchlight/core/site/site-line';
import { fetchText } from '../../site/fetch-text.ts';
import type { Visited } from '../../site/journal.ts';
import { linksFromPage, sortedLinks } from '../../site/links.ts';
import { mustBeAt, type VisitProblem, visit } from '../../site/visit.ts';
import { auditInTab, type TabOptions } from '../audit-one-page.ts';
import { BrowserError } from '../browser.ts';
import { PageProblem } from '../page-problem.ts';
import type { Tab } from '../tab.ts';
import { linksFromHtml } from './links-from-html.ts';

export interface VisitOptions extends Omit<TabOptions, 'cdp' | 'also' | 'reached' | 'onProgress'> {
  covers(address: string): boolean;
  agent: string;
}

/** A page that is larger is only read so far for its links. */
const MOST_HTML = 8 * 1024 * 1024;

/**
 * Audits one page of a site in a tab.
 * @throws BrowserError when no browser can be started; everything else becomes a line
 */
export function visitInTab(address: string, tab: Tab, options: VisitOptions): Promise<Visited> {
  const problemOf = (error: unknown): VisitProblem => {
    if (error instanceof BrowserError) throw error;
    if (error instanceof PageProblem) {
      const { message, status, retryAfter } = error;
      return { message, status, retryAfter, isPassing: isPassing(message, options) };
    }
    return { message: options.say.auditFailed(reason(error)), status: 0, isPassing: true };
  };
  return visit(address, () => audit(address, tab, options), { problemOf, wait });
}

async function audit(address: string, tab: Tab, options: VisitOptions): Promise<PageLine> {
  const { report, also } = await tab.use((page, cdp) =>
    auditInTab(
      page,
      { address, url: address },
      {
        ...options,
        cdp,
        also: 'porchlight.links()',
        onProgress: () => undefined,
        reached: (at) => mustBeAt(address, at),
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

function isPassing(message: string, { say, timeout }: VisitOptions): boolean {
  return [say.noAnswer(timeout), say.noConnection, say.crashed, say.browserEnded].includes(message);
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
