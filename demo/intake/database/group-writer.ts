import type { Database } from './database.ts';
import { type Incoming, insertSubmissions } from './submissions.ts';

/** There is more to store than the database can take just now. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** What became of one submission: stored now, or stored or deleted before. */
export type Kept = 'kept' | 'known';

interface Waiting {
  incoming: Incoming;
  done(kept: Kept): void;
  failed(error: unknown): void;
}

/**
 * Stores submissions one group after the other: those that come while one group is being written make up the next.
 * A burst then costs a few statements and a few disk writes instead of thousands, and nobody waits on purpose.
 */
export class GroupWriter {
  readonly #database: Database;
  readonly #limit: number;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;

  /** @param limit at most so many wait; further ones are turned away at once */
  constructor(database: Database, limit: number) {
    this.#database = database;
    this.#limit = limit;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Stores a submission. Resolves only when it would survive a power cut.
   * @throws BusyError when too many wait; the database's error when it could not be stored
   */
  store(incoming: Incoming): Promise<Kept> {
    if (this.#waiting.length >= this.#limit) return Promise.reject(new BusyError('Too many submissions wait.'));
    return new Promise((done, failed) => {
      this.#waiting.push({ incoming, done, failed });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // One turn of the event loop: requests that were read in the same moment go together.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, groupSize);
      try {
        await this.#write(group);
      } catch (error) {
        if (group.length === 1 || !isAboutData(error)) for (const { failed } of group) failed(error);
        else for (const one of group) await this.#write([one]).catch(one.failed);
      }
    }
    this.#writing = undefined;
  }

  async #write(group: Waiting[]): Promise<void> {
    const different = new Map(group.map((one) => [one.incoming.submission.id, one]));
    const kept = await insertAgain(
      this.#database,
      [...different.values()].map(({ incoming }) => incoming),
    );
    await this.#database.settle();
    for (const { incoming, done } of group) done(kept.has(incoming.submission.id) ? 'kept' : 'known');
  }
}

/**
 * Inserts, and again on another connection when the one it got was broken: after a restart of the server a pool may
 * hold several such. The same ids make that safe, even where the first try was stored and only its answer was lost.
 */
async function insertAgain(database: Database, incoming: Incoming[]): Promise<Set<string>> {
  for (let tries = 1; ; tries++) {
    try {
      return await insertSubmissions(database, incoming);
    } catch (error) {
      if (tries > mostConnections || !isAboutConnection(error)) throw error;
    }
  }
}

/** As many as a pool holds. */
const mostConnections = 10;

/** Whether a connection broke that had been good. A server that cannot be reached at all is not asked again. */
function isAboutConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return /^(08|57P0[12]|ECONNRESET$|EPIPE$)/.test(code) || error.message.startsWith('Connection terminated');
}

/** Submissions per statement: 64 of the largest are 4 MB. */
const groupSize = 64;

/** Whether the database refused a value, which says nothing of the other submissions in the group. SQL class 22. */
function isAboutData(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('22');
}
