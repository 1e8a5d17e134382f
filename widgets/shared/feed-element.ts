import type { Feed } from '@porchlight/core/model/feed';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { childData } from './child-data.ts';
import { PorchElement } from './element.ts';
import { readFeed } from './feed.ts';
import type { WidgetName } from './language.ts';
import { tell } from './tell.ts';
import { warn } from './warn.ts';
import type { Phrases, Translated } from './words.ts';

/** After this many milliseconds without an answer the fallback is the better offer. */
const patience = 20_000;
const day = 86_400_000;

/** The words for when a feed is on its way, cannot be read, or has nothing in it. */
interface OfferStrings extends Phrases {
  loading: string;
  failed: string;
  empty: string;
}

/**
 * A widget that shows a part of a feed: from the `feed` property, from JSON inside the tag, and from `src`. The JSON
 * is shown at once and stays when `src` cannot be read; a newer feed from `src` takes its place. While there is
 * nothing better the page's own content is seen, under a calm word of why.
 */
export abstract class FeedElement<Own extends OfferStrings> extends PorchElement<Own> {
  /** The address of the feed. */
  declare src: string;
  #given: unknown;
  #feed: Feed | undefined;
  #state: 'waiting' | 'loading' | 'failed' = 'waiting';
  #skew = 0;
  #request: AbortController | undefined;

  constructor(sheet: string, name: WidgetName, english: Own) {
    super(sheet, name, english);
    // A page may have set it before this class was there.
    if (Object.hasOwn(this, 'feed')) {
      this.#given = this.feed;
      Reflect.deleteProperty(this, 'feed');
    }
  }

  /** A feed given by a script, of any shape; it goes before `src`. */
  get feed(): unknown {
    return this.#given;
  }

  set feed(feed: unknown) {
    this.#given = feed;
    this.#anew();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
  }

  override attributeChangedCallback(name: string): void {
    if (name === 'src') this.#anew();
    super.attributeChangedCallback(name);
  }

  /** The present, as far as anybody here knows it. A feed cannot have been written in the future. */
  get present(): number {
    return Math.max(Date.now() + this.#skew, Date.parse(this.#feed?.updated ?? '') || 0);
  }

  /** What is shown of a feed; undefined when it has nothing for this widget. */
  protected abstract show(feed: Feed): TemplateResult | undefined;

  protected view(): unknown {
    const { language } = this;
    const feed = this.#feed;
    language.secondChoice = feed?.languages[0] ?? '';
    language.settle();
    const content = language.tag && feed && this.show(feed);
    return (
      content || html`<div role="status">${language.tag && this.#word(feed ? 'empty' : this.#state)}</div><slot></slot>`
    );
  }

  /** Without a word the page looks as it does without script. */
  #word(state: 'waiting' | 'loading' | 'failed' | 'empty'): unknown {
    const strings = this.language.strings as Translated<OfferStrings> & { retry: string };
    if (state === 'waiting') return nothing;
    if (state === 'loading') return strings.loading;
    return html`<div class="note" part="note">
      ${strings[state]}
      ${
        state === 'failed'
          ? html`<p><button class="button" part="button" type="button" @click=${() => this.load()}>${strings.retry}</button></p>`
          : nothing
      }
    </div>`;
  }

  #anew(): void {
    // Attributes are told before an element is connected; that reads the feed once.
    if (!this.started) return;
    this.#feed = undefined;
    this.#state = 'waiting';
    this.load();
  }

  /** Reads the feed anew. */
  async load(): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    const { src } = this;
    const given = this.#given;
    const written = childData(this);
    if (given || written) await this.#take(request, () => given ?? JSON.parse(written ?? ''));
    if (src && !given) {
      const timer = setTimeout(() => request.abort(), patience);
      this.#state = 'loading';
      this.draw();
      await this.#take(request, () => this.#fetch(src, request.signal));
      clearTimeout(timer);
    }
    this.draw();
  }

  async #fetch(src: string, signal: AbortSignal): Promise<unknown> {
    const response = await fetch(src, { signal, cache: 'no-cache' });
    const { headers, ok, status } = response;
    if (!ok) throw new Error(`${src} ${status}`);
    const data: unknown = await response.json();
    // Nothing below a day counts as a wrong clock, since caches lie a little too.
    const skew = Date.parse(headers.get('date') ?? '') + Number(headers.get('age')) * 1000 - Date.now();
    this.#skew = Math.abs(skew) > day ? skew : 0;
    return data;
  }

  /** Takes in what a request brings, unless there is a newer one. */
  async #take(request: AbortController, get: () => unknown): Promise<void> {
    try {
      const data = await get();
      if (request !== this.#request) return;
      const feed = readFeed(data);
      if (!feed) throw data;
      // A webmaster should learn of an entry that families cannot see.
      const { timeline = [], responses = [] } = data as { timeline?: unknown[]; responses?: unknown[] };
      const lost = timeline.length + responses.length - feed.timeline.length - feed.responses.length;
      if (lost > 0) warn(this.localName, 'feedParts', lost);
      if (tell(this, 'porchlight-feed', { feed })) this.#feed = feed;
    } catch (error) {
      if (request !== this.#request || !this.isConnected) return;
      warn(this.localName, 'feed', error);
      this.#state = 'failed';
    }
  }
}
