import { setTimeout as wait } from 'node:timers/promises';
import type { Plan } from '@porchlight/core/site/plan';
import { isInShard } from '@porchlight/core/site/shard';
import { type CrawlOptions, crawl } from '../../site/crawl.ts';
import { makeGate } from '../../site/gate.ts';
import type { Journal } from '../../site/journal.ts';
import { readRobots } from '../../site/robots.ts';
import type { PageBrowser } from '../browser.ts';
import { Tab } from '../tab.ts';
import { look, type VisitOptions, visitInTab } from './visit.ts';

export interface CrawlInTabsOptions
  extends Omit<VisitOptions, 'covers'>,
    Pick<CrawlOptions, 'concurrency' | 'onVisited'> {
  journal: Journal;
  browser: PageBrowser;
}

/**
 * Crawls a site in tabs of a browser.
 * @throws BrowserError when no browser can be started; the journal holds what was done until then
 */
export async function crawlInTabs(options: CrawlInTabsOptions): Promise<Plan> {
  const { journal, concurrency, agent, onVisited } = options;
  const { home, settings } = journal.begin;
  const robots = await readRobots(home, agent, settings.robots);
  const tabs = Array.from({ length: concurrency }, () => new Tab(options.browser, options.bundle, settings.viewport));
  try {
    return await crawl({
      ...{ journal, robots, concurrency, onVisited },
      gate: makeGate(robots.delay, wait),
      visit(address, lane, covers) {
        const tab = tabs[lane];
        const given = { ...options, covers };
        return tab && isInShard(address, settings.shard) ? visitInTab(address, tab, given) : look(address, given);
      },
    });
  } finally {
    await Promise.race([Promise.all(tabs.map((tab) => tab.close())), wait(6_000)]);
  }
}
