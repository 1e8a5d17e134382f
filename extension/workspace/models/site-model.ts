import type { ToolLanguage } from '@porchlight/core/model/lens';
import { ReadError, readJson } from '@porchlight/core/model/read-error';
import { pageKey } from '@porchlight/core/site/address';
import { judgeSite, type SiteVerdicts } from '@porchlight/core/site/judge';
import { siteRules } from '@porchlight/core/site/rules/index';
import { readSite, type Site } from '@porchlight/core/site/site';
import { type BeginLine, type RunSettings, SiteLine } from '@porchlight/core/site/site-line';
import { summaryOf } from '@porchlight/core/site/summary';
import { put } from '@porchlight/core/storage/store';
import { type SiteRun, siteRuns } from '@porchlight/core/storage/tables/site-runs';
import { todayIn } from '@porchlight/core/text/today';
import { computed, signal } from '@preact/signals';
import type { Computer } from '../../models/computer.ts';
import type { Keeper } from '../../models/keeper.ts';
import { isToKeep, printOf, wholeOf } from '../../site/merge-lines.ts';
import { pageWordsEn } from '../../site/page-words-en.ts';
import { pageWordsEs } from '../../site/page-words-es.ts';
import { createCollection, newId } from './collection.ts';
import type { RespondModel } from './respond-model.ts';
import { beginLine, namedPages, namedSite } from './site-begin.ts';
import { type SiteFile, siteFile } from './site-export.ts';
import { createSiteRunModel } from './site-run-model.ts';
import type { SiteTabs } from './site-tabs.ts';
import { removeRun, StoreJournal } from './store-journal.ts';

/** What staff ask for. */
export interface SiteWish {
  /** A site or a sitemap, as typed. */
  address: string;
  choice: 'all' | 'sample' | 'list';
  list: string;
  mostPages: number;
  concurrency: number;
}

/** A run that is looked at, put together. */
export interface SiteShown {
  id: string;
  site: Site;
  verdicts: SiteVerdicts;
}

export type WishTrouble =
  | { reason: 'address' | 'no-consent' | 'no-answer' | 'no-list' }
  | { reason: 'wrong-lines' | 'many-hosts'; detail: string };

/** Pages of one folder in a sample. */
const SAMPLE = 3;
/** Lines that are written at once when a run comes in from a file. */
const AT_ONCE = 50;

export type SiteModel = ReturnType<typeof createSiteModel>;

/** Runs over whole sites: those that are kept, the one that goes on, the one that is looked at. */
export function createSiteModel(parts: {
  keeper: Keeper;
  tabs: SiteTabs;
  respond: RespondModel;
  computer: Computer;
  language: ToolLanguage;
}) {
  const { keeper, tabs, respond, computer, language } = parts;
  const at = () => computer.now().toISOString();
  const runs = createCollection(keeper, siteRuns);
  const words = language === 'es' ? pageWordsEs : pageWordsEn;
  const running = createSiteRunModel({ keeper, tabs, runs, words, at });
  const trouble = signal<WishTrouble | undefined>(undefined);
  /** Between the click and the first page. */
  const isBeginning = signal(false);
  const opened = signal<SiteShown | undefined>(undefined);
  const opening = signal<string | undefined>(undefined);
  const newestFirst = computed(() =>
    [...runs.items.value].sort((one, other) => other.begin.at.localeCompare(one.begin.at)),
  );

  function settingsOf(wish: SiteWish, list: readonly string[] | undefined): RunSettings {
    const profile = respond.profile.value;
    return {
      mostPages: list ? list.length : wish.mostPages,
      ...{ include: [], exclude: [], robots: true },
      viewport: { width: 1280, height: 800 },
      language,
      asOf: todayIn(profile.timeZone, computer.now()),
      profile,
      ...(list ? { listed: true } : {}),
      ...(wish.choice === 'sample' ? { sample: SAMPLE } : {}),
    };
  }

  /** Begins a run. Called straight from the click: what is wrong is told at once, and the browser may be asked. */
  async function start(wish: SiteWish): Promise<void> {
    trouble.value = undefined;
    const list = wish.choice === 'list' ? namedPages(wish.list) : undefined;
    const address = list ? list.addresses[0] : namedSite(wish.address);
    trouble.value = troubleOf(wish, address, list);
    if (trouble.value || !address) return;
    const allowed = tabs.allow(address);
    isBeginning.value = true;
    try {
      if (!(await allowed)) {
        trouble.value = { reason: 'no-consent' };
        return;
      }
      const settings = settingsOf(wish, list?.addresses);
      const begin = await beginLine(address, list?.addresses, settings, { version: tabs.version, at: at() });
      if (!begin) {
        trouble.value = { reason: 'no-answer' };
        return;
      }
      const run = runOf(begin, 'here', wish.concurrency);
      if (!(await runs.save(run))) return;
      await go(run);
    } finally {
      isBeginning.value = false;
    }
  }

  function runOf(begin: BeginLine, from: SiteRun['from'], concurrency: number): SiteRun {
    return { id: newId(), site: pageKey(begin.home), begin, state: 'paused', from, concurrency, at: at() };
  }

  async function go(run: SiteRun): Promise<void> {
    opened.value = undefined;
    const reading = running.go(run);
    isBeginning.value = false;
    await reading;
    // Where it has come to is what staff want to see, whether it is the end or not.
    const journal = await keeper.look((store) => StoreJournal.open(store, run));
    if (journal && journal.pages > 0) await open(run.id);
  }

  async function open(id: string): Promise<void> {
    const run = runs.get(id);
    if (!run) return;
    opening.value = id;
    const site = await keeper.look(async (store) => {
      const journal = await StoreJournal.open(store, run);
      return readSite(run.begin, journal.lines());
    });
    // Somebody may have asked for another one meanwhile.
    if (opening.value !== id) return;
    opening.value = undefined;
    opened.value = site && { id, site, verdicts: judgeSite(site, siteRules) };
  }

  /**
   * Takes in what the command line, or a colleague, wrote down. A part of a split run joins the other parts.
   * @returns how many lines were new
   * @throws ReadError that names the line; nothing of it is kept then
   */
  async function take(text: string): Promise<number> {
    const lines = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => readJson(SiteLine, line, `Line ${index + 1} of the file`));
    const [begin, ...rest] = lines;
    if (begin?.kind !== 'begin') throw new ReadError('this file is not the record of a run: it does not begin as one');
    const isPart = (begin.settings.shard?.of ?? 1) > 1;
    const whole = wholeOf(begin);
    const known = isPart ? runs.items.value.find((run) => printOf(run.begin) === printOf(whole)) : undefined;
    const run = known ?? runOf(isPart ? whole : begin, 'imported', 2);
    let taken = 0;
    const isKept = await keeper.keep(async (store) => {
      const journal = await StoreJournal.open(store, run);
      const isNew = (line: SiteLine): line is Exclude<SiteLine, BeginLine> =>
        isToKeep(line, journal) || (!isPart && line.kind !== 'begin');
      const fresh = rest.filter(isNew);
      taken = fresh.length;
      await store.write(put(siteRuns, run));
      for (let first = 0; first < fresh.length; first += AT_ONCE) {
        await journal.appendAll(fresh.slice(first, first + AT_ONCE));
      }
      const summary = summaryOf(await readSite(run.begin, journal.lines()));
      const state = journal.hasEnd ? ('done' as const) : ('paused' as const);
      await store.write(put(siteRuns, { ...run, state, summary, at: at() }));
    });
    if (isKept) {
      await runs.reload();
      await open(run.id);
    }
    return taken;
  }

  return {
    runs,
    newestFirst,
    running,
    trouble,
    isBeginning,
    opened,
    opening,
    start,
    open,
    take,
    close() {
      opened.value = undefined;
      opening.value = undefined;
    },
    /** Called straight from the click, as `start`. */
    async resume(id: string): Promise<void> {
      const run = runs.get(id);
      if (!run) return;
      trouble.value = undefined;
      if (await tabs.allow(run.begin.home)) await go(run);
      else trouble.value = { reason: 'no-consent' };
    },
    async remove(id: string): Promise<void> {
      if (opened.value?.id === id) opened.value = undefined;
      await keeper.keep((store) => removeRun(store, id));
      await runs.reload();
    },
    /** Earlier runs over the same site that have something to compare, the latest first. */
    earlier(id: string): SiteRun[] {
      const own = runs.get(id);
      if (!own) return [];
      return newestFirst.value.filter((run) => run.site === own.site && run.begin.at < own.begin.at && run.summary);
    },
    async save(kind: SiteFile): Promise<void> {
      const shown = opened.value;
      const run = shown && runs.get(shown.id);
      if (!shown || !run) return;
      const file = await keeper.look(async (store) =>
        siteFile(kind, shown, await StoreJournal.open(store, run), computer.now()),
      );
      if (file) computer.save(file);
    },
  };
}

function troubleOf(
  wish: SiteWish,
  address: string | undefined,
  list: ReturnType<typeof namedPages> | undefined,
): WishTrouble | undefined {
  if (wish.choice !== 'list') return address ? undefined : { reason: 'address' };
  if (!list || list.wrong.length > 0)
    return { reason: 'wrong-lines', detail: list?.wrong.slice(0, 3).join(', ') ?? '' };
  if (!address) return { reason: 'no-list' };
  const hosts = [...new Set(list.addresses.map((each) => new URL(each).host.replace(/^www\./, '')))];
  return hosts.length > 1 ? { reason: 'many-hosts', detail: hosts.slice(0, 3).join(', ') } : undefined;
}
