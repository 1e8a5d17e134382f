import { readSite } from '@porchlight/core/site/site';
import { summaryOf } from '@porchlight/core/site/summary';
import type { SiteRun } from '@porchlight/core/storage/tables/site-runs';
import { signal } from '@preact/signals';
import type { Keeper } from '../../models/keeper.ts';
import { crawl, type Far } from '../../site/crawl.ts';
import { finish } from '../../site/finish.ts';
import { makeGate } from '../../site/gate.ts';
import type { PageWords } from '../../site/page-words-en.ts';
import { makeRate } from '../../site/rate.ts';
import { readRobots } from '../../site/robots.ts';
import type { Collection } from './collection.ts';
import type { SiteTabs } from './site-tabs.ts';
import { visitInLane } from './site-visit.ts';
import { StoreJournal } from './store-journal.ts';

/** How a run goes, while it goes. */
export interface Going {
  run: string;
  doing: 'beginning' | 'reading' | 'links' | 'pausing';
  far: Far;
  /** Pages a minute, of the last sixty; 0 while there is none. */
  rate: number;
  failed: number;
  /** The address that was read last. */
  latest: string;
}

/** Why a run does not go on. */
export type RunTrouble = 'elsewhere' | 'window' | 'not-kept' | 'unknown';

export type SiteRunModel = ReturnType<typeof createSiteRunModel>;

/** Reads a site, page after page, until it is done or somebody ends it. One run at a time in the whole browser. */
export function createSiteRunModel(parts: {
  keeper: Keeper;
  tabs: SiteTabs;
  runs: Collection<SiteRun>;
  words: PageWords;
  at(): string;
}) {
  const { keeper, tabs, runs, words, at } = parts;
  const going = signal<Going | undefined>(undefined);
  const trouble = signal<{ reason: RunTrouble; detail: string } | undefined>(undefined);
  let ending: AbortController | undefined;

  const tell = (some: Partial<Going>) => {
    if (going.value) going.value = { ...going.value, ...some };
  };

  /** @returns whether the run came to its end */
  async function go(run: SiteRun): Promise<boolean> {
    if (going.value) return false;
    trouble.value = undefined;
    const start = { run: run.id, doing: 'beginning', rate: 0, failed: 0, latest: '' } as const;
    going.value = { ...start, far: { done: 0, known: 0 } };
    try {
      const isDone = await tabs.alone(() => read(run));
      if (isDone === undefined) trouble.value = { reason: 'elsewhere', detail: '' };
      return isDone ?? false;
    } catch (error) {
      trouble.value = { reason: 'unknown', detail: error instanceof Error ? error.message : String(error) };
      return false;
    } finally {
      going.value = undefined;
    }
  }

  async function read(run: SiteRun): Promise<boolean> {
    const journal = await keeper.look((store) => StoreJournal.open(store, run));
    if (!journal) return false;
    const end = new AbortController();
    ending = end;
    const { signal: ended } = end;
    const { home, settings } = run.begin;
    const lanes = await tabs
      .open(settings.viewport, () => end.abort('closed'))
      .catch((error: unknown) => {
        trouble.value = { reason: 'window', detail: String(error) };
      });
    if (!lanes) return false;
    // Whatever is going on in the tabs ends with them.
    ended.addEventListener('abort', () => void lanes.close());
    const kept = keptJournal(journal);
    try {
      const robots = await readRobots(home, 'Porchlight', settings.robots);
      ended.throwIfAborted();
      tell({ doing: 'reading', far: { done: 0, known: journal.pages }, failed: journal.failed });
      const rate = makeRate();
      const plan = await crawl({
        ...{ journal: kept, robots, concurrency: run.concurrency, signal: ended },
        gate: makeGate(robots.delay, tabs.wait),
        visit: (address, lane, covers) =>
          visitInLane(address, lane, covers, { lanes, tabs, begin: run.begin, words, signal: ended }),
        onVisited(line, far) {
          tell({ far, rate: rate(), failed: journal.failed, latest: line.address });
        },
      });
      tell({ doing: 'links' });
      const site = await finish(kept, plan, {
        ...{ agent: 'Porchlight', wait: tabs.wait, signal: ended },
        // Other sites tell an extension nothing without a permission of their own.
        mayTry: (address) => plan.covers(address),
        onLink: (done, known) => tell({ far: { done, known } }),
      });
      await runs.change(run.id, (one) => ({ ...one, state: 'done', summary: summaryOf(site), at: at() }));
      await tabs.release(home);
      return true;
    } catch (error) {
      if (error instanceof NotKept) trouble.value = { reason: 'not-kept', detail: '' };
      else if (!ended.aborted) throw error;
      const site = await readSite(run.begin, journal.lines());
      const state = ended.reason === 'stopped' ? ('stopped' as const) : ('paused' as const);
      await runs.change(run.id, (one) => ({ ...one, state, summary: summaryOf(site), at: at() }));
      return false;
    } finally {
      ending = undefined;
      await lanes.close();
    }
  }

  /** A line that cannot be kept ends the run: what goes on unseen would have to be read again. */
  function keptJournal(journal: StoreJournal) {
    return {
      begin: journal.begin,
      get pages() {
        return journal.pages;
      },
      has: (address: string) => journal.has(address),
      hasTried: (address: string) => journal.hasTried(address),
      lineOf: (address: string) => journal.lineOf(address),
      lines: () => journal.lines(),
      async append(line: Parameters<StoreJournal['append']>[0]) {
        if (!(await keeper.keep(() => journal.append(line)))) throw new NotKept();
      },
    };
  }

  function end(why: 'paused' | 'stopped'): void {
    if (!ending) return;
    tell({ doing: 'pausing' });
    ending.abort(why);
  }

  return { going, trouble, go, pause: () => end('paused'), stop: () => end('stopped') };
}

class NotKept extends Error {}
