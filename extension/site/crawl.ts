import { Plan, type Stop } from '@porchlight/core/site/plan';
import type { Journal, Visited } from './journal.ts';
import type { Robots } from './robots.ts';

export interface CrawlOptions {
  journal: Journal;
  robots: Robots;
  /** Pages that are open at the same time. */
  concurrency: number;
  /** Waited for before each page. */
  gate(signal?: AbortSignal): Promise<void>;
  /**
   * Reads one page.
   * @param lane which of the pages that are open at the same time it is, from 0
   * @param covers whether an address is a page of the site
   */
  visit(address: string, lane: number, covers: (address: string) => boolean): Promise<Visited>;
  /** Told of every page that was visited just now, and how far the run has come. */
  onVisited(line: Visited, far: Far): void;
  /** Ends the run where it is; what was not read by then has no line. */
  signal?: AbortSignal;
}

/** How far a run has come: addresses that are done, and that are known. */
export interface Far {
  done: number;
  known: number;
}

/**
 * Visits every page of a site that has no line in the journal yet, in the order of the plan, several at a time.
 * @returns the plan, at its end
 * @throws what a visit throws, or the reason of the signal; the journal holds what was done until then
 */
export async function crawl(options: CrawlOptions): Promise<Plan> {
  const { journal, robots, concurrency, signal } = options;
  const { home, seeds, settings } = journal.begin;
  const plan = new Plan({ home, seeds, ...settings, allowed: robots.allowed });
  const covers = (address: string) => plan.covers(address);
  const idle = Array.from({ length: concurrency }, (_, lane) => lane).reverse();
  const underWay = new Set<Promise<void>>();
  let failed: { error: unknown } | undefined;
  let done = 0;

  async function settle({ index, address }: Stop, lane: number): Promise<void> {
    let line = await journal.lineOf(address);
    if (!line) {
      await options.gate(signal);
      signal?.throwIfAborted();
      line = await options.visit(address, lane, covers);
      signal?.throwIfAborted();
      await journal.append(line);
      options.onVisited(line, { done: done + 1, known: plan.size });
    }
    done++;
    plan.settle(index, leadsTo(line));
  }

  while (!failed) {
    const lane = idle.pop();
    const stop = lane === undefined ? undefined : plan.next();
    if (lane !== undefined && stop) {
      const task = settle(stop, lane)
        .catch((error: unknown) => {
          failed ??= { error };
        })
        .finally(() => {
          underWay.delete(task);
          idle.push(lane);
        });
      underWay.add(task);
      continue;
    }
    if (lane !== undefined) idle.push(lane);
    if (underWay.size === 0) break;
    await Promise.race(underWay);
  }
  await Promise.all(underWay);
  if (failed) throw failed.error;
  return plan;
}

/** Where a visited address leads on. */
function leadsTo(line: Visited): string[] {
  if (line.kind === 'failed') return [];
  if (line.kind === 'moved') return [line.to];
  return [...line.links, ...line.alternates];
}
