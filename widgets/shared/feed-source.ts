import type { Feed } from '@porchlight/core/model/feed';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { childData, watchChildData } from './child-data.ts';
import { readFeed } from './feed.ts';

/** After this many milliseconds without an answer the fallback is the better offer. */
const patience = 20_000;

interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** The address of the feed, as the page gives it. */
  src: string;
  /** A feed given by a script of the page, of any shape. */
  feed: unknown;
}

/**
 * Gets a widget its feed: from the `feed` property, from JSON inside the tag, and from `src`. The JSON is shown at
 * once and stays when `src` cannot be read; a newer feed from `src` takes its place.
 */
export class FeedSource implements ReactiveController {
  /** `waiting`: nothing was given yet. */
  state: 'waiting' | 'loading' | 'ready' | 'failed' = 'waiting';
  feed: Feed | undefined;
  readonly #host: FeedHost;
  #children: MutationObserver | undefined;
  #request: AbortController | undefined;
  #given: { src: string; feed: unknown } | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children = watchChildData(this.#host, () => this.load());
    if (this.#given) this.load();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#request?.abort();
  }

  hostUpdate(): void {
    const { src, feed } = this.#host;
    if (this.#given?.src === src && this.#given.feed === feed) return;
    this.#given = { src, feed };
    this.feed = undefined;
    this.state = 'waiting';
    this.load();
  }

  /** Reads the feed anew. */
  async load(): Promise<void> {
    this.#request?.abort();
    this.#request = undefined;
    this.#take(() => this.#host.feed ?? childData(this.#host));
    const { src } = this.#host;
    if (!src || this.#host.feed) return;

    const request = new AbortController();
    this.#request = request;
    const timer = setTimeout(() => request.abort(), patience);
    if (!this.feed) this.#become('loading');
    try {
      const response = await fetch(src, { signal: request.signal });
      if (!response.ok) throw new Error(`${src} answered ${response.status}`);
      const data: unknown = await response.json();
      if (request === this.#request) this.#take(() => data);
    } catch (error) {
      if (request === this.#request && this.#host.isConnected) this.#fail(error);
    } finally {
      clearTimeout(timer);
    }
  }

  #take(get: () => unknown): void {
    try {
      const data = get();
      if (data === undefined) return;
      const feed = readFeed(data);
      if (!feed) throw new Error('This is not a porchlight-feed/1.');
      this.#tellLosses(data, feed);
      this.feed = feed;
      this.#become('ready');
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.warn(`${this.#host.localName}: the feed cannot be read.`, error);
    this.#become(this.feed ? 'ready' : 'failed');
  }

  /** A webmaster should learn of an entry that families cannot see. */
  #tellLosses(data: unknown, feed: Feed): void {
    const { timeline, responses } = data as { timeline?: unknown[]; responses?: unknown[] };
    const lost = (timeline?.length ?? 0) + (responses?.length ?? 0) - feed.timeline.length - feed.responses.length;
    if (lost > 0) console.warn(`${this.#host.localName}: ${lost} parts of the feed are not as expected and left out.`);
  }

  #become(state: FeedSource['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
