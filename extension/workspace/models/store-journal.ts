import { pageKey } from '@porchlight/core/site/address';
import type { BeginLine, SiteLine } from '@porchlight/core/site/site-line';
import { put, remove, type Store, type Write } from '@porchlight/core/storage/store';
import { type SiteRun, siteLines, siteRuns, siteVisits } from '@porchlight/core/storage/tables/site-runs';
import type { Journal, Visited } from '../../site/journal.ts';

/** Records that are taken away at once. */
const AT_ONCE = 500;

/**
 * The lines of a run in the store. A line and the note that it is there are written together or not at all, under an id
 * that is made of the address: whatever ends the browser, no page is lost or doubled. In memory are only the keys.
 */
export class StoreJournal implements Journal {
  readonly begin: BeginLine;
  readonly #store: Store;
  readonly #run: string;
  readonly #pages = new Set<string>();
  readonly #links = new Set<string>();
  #hasEnd = false;
  #failed = 0;

  private constructor(store: Store, run: SiteRun) {
    this.#store = store;
    this.#run = run.id;
    this.begin = run.begin;
  }

  /** Opens the journal of a run that is in the store. */
  static async open(store: Store, run: SiteRun): Promise<StoreJournal> {
    const journal = new StoreJournal(store, run);
    for (const { key, kind } of await store.list(siteVisits, { index: 'run', is: run.id })) journal.#note(key, kind);
    return journal;
  }

  get pages(): number {
    return this.#pages.size;
  }

  /** How many addresses could not be read. */
  get failed(): number {
    return this.#failed;
  }

  get hasEnd(): boolean {
    return this.#hasEnd;
  }

  has(address: string): boolean {
    return this.#pages.has(pageKey(address));
  }

  hasTried(address: string): boolean {
    return this.#links.has(address);
  }

  async lineOf(address: string): Promise<Visited | undefined> {
    const key = pageKey(address);
    return this.#pages.has(key) ? ((await this.#read(`p ${key}`)) as Visited | undefined) : undefined;
  }

  append(line: Exclude<SiteLine, BeginLine>): Promise<void> {
    return this.appendAll([line]);
  }

  /** All of them, or none. */
  async appendAll(lines: readonly Exclude<SiteLine, BeginLine>[]): Promise<void> {
    const keyed = lines.map((line) => ({ line, key: keyOf(line) }));
    const writes = keyed.flatMap(({ line, key }): Write[] => {
      const id = this.#id(key);
      return [put(siteVisits, { id, run: this.#run, key, kind: line.kind }), put(siteLines, { id, line })];
    });
    await this.#store.write(...writes);
    for (const { line, key } of keyed) this.#note(key, line.kind);
  }

  async *lines(): AsyncGenerator<SiteLine> {
    const keys = [
      ...[...this.#pages].sort().map((key) => `p ${key}`),
      ...[...this.#links].sort().map((key) => `l ${key}`),
      ...(this.#hasEnd ? ['end'] : []),
    ];
    for (const key of keys) {
      const line = await this.#read(key);
      if (line) yield line;
    }
  }

  #id(key: string): string {
    return `${this.#run} ${key}`;
  }

  async #read(key: string): Promise<SiteLine | undefined> {
    const kept = await this.#store.get(siteLines, this.#id(key));
    // One that cannot be read is as one that is not there: its page is read again.
    return kept?.line;
  }

  #note(key: string, kind: SiteLine['kind']): void {
    if (kind === 'end') this.#hasEnd = true;
    else if (kind === 'link') this.#links.add(key.slice(2));
    else {
      if (kind === 'failed' && !this.#pages.has(key.slice(2))) this.#failed++;
      this.#pages.add(key.slice(2));
    }
  }
}

function keyOf(line: Exclude<SiteLine, BeginLine>): string {
  if (line.kind === 'end') return 'end';
  return line.kind === 'link' ? `l ${line.address}` : `p ${pageKey(line.address)}`;
}

/** Takes a run and all its lines away. */
export async function removeRun(store: Store, run: string): Promise<void> {
  for (;;) {
    const some = await store.list(siteVisits, { index: 'run', is: run, limit: AT_ONCE });
    if (some.length === 0) break;
    await store.write(...some.flatMap(({ id }) => [remove(siteLines, id), remove(siteVisits, id)]));
  }
  await store.write(remove(siteRuns, run));
}
