import { setTimeout as wait } from 'node:timers/promises';
import { Plan, type Stop } from '@porchlight/core/site/plan';
import { isInShard } from '@porchlight/core/site/shard';
import type { PageBrowser } from '../browser.ts';
import { Tab } from '../tab.ts';
import { makeGate } from './gate.ts';
import type { Journal } from './journal.ts';
import { readRobots } from './robots.ts';
import { leadsTo, look, type Visited, type VisitOptions, visit } from './visit.ts';

export interface CrawlOptions extends Omit<VisitOptions, 'covers'> {
  journal: Journal;
  browser: PageBrowser;
  /** Pages that are open at the same time. */
  concurrency: number;
  /** Told of every page that was visited just now, and how far the run has come. */
  onVisited(line: Visited, far: { done: number; known: number }): void;
}

/**
 * Visits every page of a site that has no line in the journal yet, in the order of the plan, several at a time.
 * @returns the plan, at its end
 * @throws BrowserError when no browser can be started; the journal holds what was done until then
 */
export async function crawl(options: CrawlOptions): Promise<Plan> {
  const { journal, concurrency, agent } = options;
  const { home, seeds, settings } = journal.begin;
  const robots = await readRobots(home, agent, settings.robots);
  const plan = new Plan({ home, seeds, ...settings, allowed: robots.allowed });
  const gate = makeGate(robots.delay);
  const given = { ...options, covers: (address: string) => plan.covers(address) };
  const tabs = Array.from({ length: concurrency }, () => new Tab(options.browser, settings.viewport));
  const idle = [...tabs];
  const underWay = new Set<Promise<void>>();
  let failed: { error: unknown } | undefined;
  let done = 0;

  async function settle({ index, address }: Stop, tab: Tab): Promise<void> {
    let line = await journal.lineOf(address);
    if (!line) {
      await gate();
      line = isInShard(address, settings.shard) ? await visit(address, tab, given) : await look(address, given);
      await journal.append(line);
      options.onVisited(line, { done: done + 1, known: plan.size });
    }
    done++;
    plan.settle(index, leadsTo(line));
  }

  try {
    while (!failed) {
      const tab = idle.pop();
      const stop = tab && plan.next();
      if (tab && stop) {
        const task = settle(stop, tab)
          .catch((error: unknown) => {
            failed ??= { error };
          })
          .finally(() => {
            underWay.delete(task);
            idle.push(tab);
          });
        underWay.add(task);
        continue;
      }
      if (tab) idle.push(tab);
      if (underWay.size === 0) break;
      await Promise.race(underWay);
    }
    await Promise.all(underWay);
    if (failed) throw failed.error;
    return plan;
  } finally {
    await Promise.race([Promise.all(tabs.map((tab) => tab.close())), wait(6_000)]);
  }
}
