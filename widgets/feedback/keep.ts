import type { Letter, Outcome } from './send.ts';

/** A letter that waits on this device until it has arrived. */
export interface Waiting extends Letter {
  tries: number;
  /** No sooner than this, milliseconds since 1970. */
  next: number;
}

/** What stood in a form, as names and values of its fields; never a name or an address. */
export type KeptDraft = { at: number; fields: [string, string][] };

type Post = (letter: Letter) => Promise<Outcome>;
type News = { id: string; sent: boolean };

const day = 86_400_000;

/** Opens what is kept in this browser for the page's origin. @throws DOMException where the browser keeps nothing */
export async function openKeep(): Promise<Keep> {
  const opening = indexedDB.open('porchlight', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('letters', { keyPath: 'id' });
    opening.result.createObjectStore('drafts');
  };
  return new Keep(await done(opening));
}

/**
 * Drafts and letters in IndexedDB. A letter is stored before it is first sent and deleted when it has arrived, so
 * that nothing is lost when the browser is killed in between; its id makes a second arrival harmless. Only one tab
 * sends a letter at a time.
 */
export class Keep {
  readonly #database: IDBDatabase;
  readonly #channel = new BroadcastChannel('porchlight');
  readonly #listeners = new Set<(news: News) => void>();
  #post: Post | undefined;
  #timer = 0;
  #round: Promise<void> | undefined;

  constructor(database: IDBDatabase) {
    this.#database = database;
    this.#channel.onmessage = ({ data }: MessageEvent<News>) => this.#spread(data);
  }

  /** Sends what waits from now on: at once, when the network comes back, when the page is looked at, and by and by. */
  start(post: Post): void {
    if (this.#post) return;
    this.#post = post;
    const again = () => void this.flush(true);
    addEventListener('online', again);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && again());
    void this.flush();
  }

  /** Hears of letters that arrived or were deleted, in any tab. */
  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async draft(key: string): Promise<KeptDraft | undefined> {
    const kept: KeptDraft | undefined = await done(this.#store('drafts').get(key));
    return kept && Date.now() - kept.at < 30 * day ? kept : undefined;
  }

  async keepDraft(key: string, fields: [string, string][]): Promise<void> {
    await done(this.#store('drafts', 'readwrite').put({ at: Date.now(), fields }, key));
  }

  async dropDraft(key: string): Promise<void> {
    await done(this.#store('drafts', 'readwrite').delete(key));
  }

  async waiting(): Promise<Waiting[]> {
    return await done(this.#store('letters').getAll());
  }

  async add(letter: Letter): Promise<void> {
    await done(this.#store('letters', 'readwrite').put({ ...letter, tries: 0, next: 0 }));
  }

  /** Deletes a letter from this device. */
  async drop(id: string): Promise<void> {
    await this.#remove(id, false);
  }

  /**
   * Sends what is due.
   * @param all also what would wait longer
   */
  flush(all = false): Promise<void> {
    // One round at a time: the network comes and goes, and rounds must not pile up.
    this.#round ??= this.#sendDue(all).finally(() => {
      this.#round = undefined;
    });
    return this.#round;
  }

  async #sendDue(all: boolean): Promise<void> {
    for (const { id, next } of await this.waiting()) {
      // A time more than an hour ahead was set under another clock.
      if (all || next <= Date.now() || next > Date.now() + day / 24) await this.send(id);
    }
    clearTimeout(this.#timer);
    const rest = await this.waiting();
    if (rest.length === 0) return;
    const soon = Math.min(...rest.map(({ next }) => next)) - Date.now();
    this.#timer = window.setTimeout(() => void this.flush(), Math.min(Math.max(soon, 1000), day / 24));
  }

  /** Tries one letter. @returns undefined when it is not here any more: another tab has sent it, or it was deleted */
  async send(id: string): Promise<Outcome | undefined> {
    return await alone(`porchlight-${id}`, async () => {
      const letter: Waiting | undefined = await done(this.#store('letters').get(id));
      if (!letter || !this.#post) return undefined;
      const outcome = await this.#post(letter);
      if (outcome.kind === 'sent') await this.#remove(id, true);
      else await this.#postpone(letter, outcome);
      return outcome;
    });
  }

  async #postpone(letter: Waiting, { kind, after = 0 }: Outcome): Promise<void> {
    const pause = kind === 'refused' ? 3600 : Math.max(after, Math.min(5 * 2 ** letter.tries, 600));
    const store = this.#store('letters', 'readwrite');
    // It may have been deleted while it was on its way.
    if (await done(store.getKey(letter.id))) {
      await done(store.put({ ...letter, tries: letter.tries + 1, next: Date.now() + Math.min(pause, 3600) * 1000 }));
    }
  }

  async #remove(id: string, sent: boolean): Promise<void> {
    await done(this.#store('letters', 'readwrite').delete(id));
    const news = { id, sent };
    this.#channel.postMessage(news);
    this.#spread(news);
  }

  #spread(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }

  #store(name: 'letters' | 'drafts', mode?: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction(name, mode).objectStore(name);
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Pages without TLS have no locks; there, two tabs may send the same letter, and its id tells that it is the same. */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(name, work) : work();
}
