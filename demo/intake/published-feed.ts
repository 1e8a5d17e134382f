import { createHash } from 'node:crypto';
import { Feed } from '@porchlight/core/model/feed';
import { readJson } from '@porchlight/core/model/read-error';
import type { Parts } from './context.ts';
import { readFeedRow } from './database/feeds.ts';

/** The feed as it is served. */
export interface ServedFeed {
  feed: Feed;
  /** The very text that is served, and that its tag is of. */
  body: string;
  /** A strong entity tag, with its quotes. */
  tag: string;
  publishedAt: Date;
  /** Whether it was published, not just set up. */
  stored: boolean;
}

/**
 * Keeps the published feed at hand for a second, so that a page with many visitors asks the database once. Another
 * process that shares the database sees a new feed at most that much later.
 */
export class FeedAtHand {
  readonly #parts: Parts;
  readonly #started: Date;
  #served: Promise<ServedFeed | undefined> | undefined;
  #until = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#started = new Date(parts.now());
  }

  /** @returns the published feed, else the one of the settings, else undefined */
  read(): Promise<ServedFeed | undefined> {
    if (this.#served && this.#parts.now() < this.#until) return this.#served;
    const served = this.#load();
    this.#served = served;
    this.#until = this.#parts.now() + 1000;
    served.catch(() => this.forget());
    return served;
  }

  /** The next reader gets it from the database. */
  forget(): void {
    this.#served = undefined;
  }

  async #load(): Promise<ServedFeed | undefined> {
    const row = await readFeedRow(this.#parts.database);
    if (row) return { ...row, feed: readJson(Feed, row.body, 'The stored feed'), tag: tagOf(row.body), stored: true };
    const { feed } = this.#parts.settings;
    if (!feed) return undefined;
    const body = JSON.stringify(feed);
    return { feed, body, tag: tagOf(body), publishedAt: this.#started, stored: false };
  }
}

/** An entity tag: the same text has the same one in every process. */
export function tagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Whether If-None-Match or If-Match names this tag. Proxies may have marked it weak. */
export function names(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
