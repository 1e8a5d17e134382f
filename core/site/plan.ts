import { folderOfAddress, isAct, isDated, isDocumentAddress, isTangled, kindOfAddress, pageKey } from './address.ts';
import { hostOfPattern, patternMatcher } from './pattern.ts';

export interface PlanOptions {
  /** The home page, as it was reached. */
  home: string;
  /** Further addresses to begin with, for example of a sitemap. */
  seeds: readonly string[];
  include: readonly string[];
  exclude: readonly string[];
  /** At most so many addresses are visited. */
  mostPages: number;
  /** Links lead nowhere: only home and seeds are visited. */
  listed?: boolean | undefined;
  /** At most so many of one folder are visited, and `TOP` times as many at the top. */
  sample?: number | undefined;
  /** Whether the site lets robots go there. */
  allowed(address: string): boolean;
}

/** One address to visit. */
export interface Stop {
  /** Its place in the order, from 0. */
  index: number;
  address: string;
}

/** What a plan left out, so that nobody takes silence for a good result. */
export interface LeftOut {
  /** Addresses that were seen when the limit was reached, the limit of a folder in a sample too. */
  beyondLimit: number;
  /** Kinds of addresses that go on without end, such as a calendar's months, and how many of each were left. */
  endless: { kind: string; count: number }[];
  /** Addresses that robots.txt forbids. */
  forbidden: number;
  /** Files that are no web pages: PDF, Word, pictures … */
  documents: number;
}

/** Twice twelve months: who follows "next" so often has seen the calendar. */
const LONGEST_CHAIN = 24;
/** Days, weeks and months of one calendar. */
const MOST_DATED = 60;
/** Pages at the top are mostly made from templates of their own. */
const TOP = 6;

interface Entry {
  address: string;
  kind: string;
  /** How many pages of its own kind lie on the way to it. */
  chain: number;
}

/**
 * The order in which the pages of a site are visited: first come those that most clicks lead to last. It depends on
 * the links alone, never on which page was quicker: links are taken in the order of the pages that they stand on. So
 * a run that is begun again, or is done by several machines, goes the same way.
 */
export class Plan {
  readonly #options: PlanOptions;
  readonly #hosts: Set<string>;
  readonly #includes: ((address: string) => boolean)[];
  readonly #excludes: ((address: string) => boolean)[];
  readonly #entries: Entry[] = [];
  readonly #seen = new Set<string>();
  readonly #dated = new Map<string, number>();
  readonly #sampled = new Map<string, number>();
  readonly #endless = new Map<string, number>();
  readonly #links = new Map<number, readonly string[]>();
  readonly #left = { beyondLimit: 0, forbidden: 0, documents: 0 };
  #handedOut = 0;
  #taken = 0;

  constructor(options: PlanOptions) {
    this.#options = options;
    const named = options.include.map(hostOfPattern).filter((host) => host !== undefined);
    this.#hosts = new Set([new URL(options.home).host, ...named].map(plainHost));
    this.#includes = options.include.map(patternMatcher);
    this.#excludes = options.exclude.map(patternMatcher);
    for (const address of [options.home, ...options.seeds]) this.#admit(address, undefined);
  }

  /** The next address; undefined when none is known now: one that is under way may still lead to others. */
  next(): Stop | undefined {
    const entry = this.#entries[this.#handedOut];
    return entry && { index: this.#handedOut++, address: entry.address };
  }

  /** Says that a stop was visited, and where its page leads. In any order. */
  settle(index: number, links: readonly string[]): void {
    this.#links.set(index, links);
    for (let found = this.#links.get(this.#taken); found; found = this.#links.get(this.#taken)) {
      const from = this.#entries[this.#taken];
      this.#links.delete(this.#taken++);
      if (this.#options.listed) continue;
      for (const address of found) this.#admit(address, from);
    }
  }

  /** How many addresses are known, visited ones included. */
  get size(): number {
    return this.#entries.length;
  }

  /** Whether an address lies in the part of the web that is asked for. */
  covers(address: string): boolean {
    if (!this.#hosts.has(plainHost(new URL(address).host))) return false;
    if (this.#excludes.some((matches) => matches(address))) return false;
    return this.#includes.length === 0 || this.#includes.some((matches) => matches(address));
  }

  leftOut(): LeftOut {
    const endless = [...this.#endless].map(([kind, count]) => ({ kind, count }));
    return { ...this.#left, endless: endless.sort((one, other) => other.count - one.count) };
  }

  #admit(address: string, from: Entry | undefined): void {
    const isHome = this.#entries.length === 0;
    if (!isHome && (!this.covers(address) || isAct(address))) return;
    const key = pageKey(address);
    if (this.#seen.has(key)) return;
    // Beyond the limit addresses are only counted, and not for ever: memory is bounded by what is visited.
    if (this.#seen.size > this.#options.mostPages * 4 + 10_000) return;
    this.#seen.add(key);
    if (isDocumentAddress(address)) this.#left.documents++;
    else if (!this.#options.allowed(address)) this.#left.forbidden++;
    else {
      const kind = kindOfAddress(address);
      const chain = from?.kind === kind ? from.chain + 1 : 0;
      if (isTangled(address) || chain > LONGEST_CHAIN || this.#isOldCalendar(address, kind)) {
        this.#endless.set(kind, (this.#endless.get(kind) ?? 0) + 1);
      } else if (this.#entries.length >= this.#options.mostPages || !this.#isSampled(address)) this.#left.beyondLimit++;
      else this.#entries.push({ address, kind, chain });
    }
  }

  /** Whether an address is among the first of its folder; all are where no sample was asked for. */
  #isSampled(address: string): boolean {
    const { sample } = this.#options;
    if (sample === undefined) return true;
    const folder = folderOfAddress(address);
    const before = this.#sampled.get(folder) ?? 0;
    this.#sampled.set(folder, before + 1);
    return before < (folder.endsWith('//') ? sample * TOP : sample);
  }

  /** Whether a calendar has shown enough of its days. Many systems number all their pages: those have no such limit. */
  #isOldCalendar(address: string, kind: string): boolean {
    if (!isDated(address)) return false;
    const before = this.#dated.get(kind) ?? 0;
    this.#dated.set(kind, before + 1);
    return before >= MOST_DATED;
  }
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
