import type { Feed } from '@porchlight/core/model/feed';
import { childData, watchChildData } from './child-data.ts';
import { html, nothing, PorchElement, type TemplateResult, tell } from './element.ts';
import { readFeed } from './feed.ts';
import { Language } from './language.ts';
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
export abstract class FeedElement<Own extends OfferStrings> extends PorchElement {
  /** The address of the feed. */
  declare src: string;
  protected readonly language: Language<Own>;
  #given: unknown;
  #feed: Feed | undefined;
  #state: 'waiting' | 'loading' | 'failed' = 'waiting';
  #skew = 0;
  #children: MutationObserver | undefined;
  #request: AbortController | undefined;

  constructor(sheet: string, name: 'timeline' | 'youSaid', english: Own) {
    super(sheet);
    this.language = new Language(this, name, english);
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

  override connectedCallback(): void {
    this.language.connected();
    this.#children = watchChildData(this, () => this.load());
    this.load();
  }

  override disconnectedCallback(): void {
    this.language.disconnected();
    this.#children?.disconnect();
    this.#children = undefined;
    this.#request?.abort();
  }

  override attributeChangedCallback(name: string): void {
    if (name === 'src') this.#anew();
    this.draw();
  }

  /** The present, as far as anybody here knows it. A feed cannot have been written in the future. */
  get present(): number {
    return Math.max(Date.now() + this.#skew, Date.parse(this.#feed?.updated ?? '') || 0);
  }

  /** What is shown of a feed; undefined when it has nothing for this widget. */
  protected abstract show(feed: Feed): TemplateResult | undefined;

  protected view(): TemplateResult {
    const { language } = this;
    const feed = this.#feed;
    language.secondChoice = feed?.languages[0] ?? '';
    language.settle();
    const content = language.tag && feed && this.show(feed);
    return html`
      <div class="porch" lang=${language.tag || nothing} dir=${language.direction}>
        ${content || html`<div role="status">${language.tag && this.#word(feed ? 'empty' : this.#state)}</div><slot></slot>`}
      </div>
    `;
  }

  /** Without a word the page looks as it does without script. */
  #word(state: 'waiting' | 'loading' | 'failed' | 'empty'): unknown {
    const strings = this.language.strings as Translated<OfferStrings> & { retry: string };
    if (state === 'waiting') return nothing;
    if (state === 'loading') return strings.loading;
    return html`<div class="note" part="note">
      ${strings[state]}
      ${
        state === 'failed' &&
        html`<p><button class="button" part="button" type="button" @click=${() => this.load()}>${strings.retry}</button></p>`
      }
    </div>`;
  }

  #anew(): void {
    // Attributes are told before an element is connected; that reads the feed once.
    if (!this.#children) return;
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
    this.#take(() => given ?? childData(this));
    if (!src || given) return;

    const timer = setTimeout(() => request.abort(), patience);
    if (!this.#feed) this.#become('loading');
    try {
      const response = await fetch(src, { signal: request.signal, cache: 'no-cache' });
      if (!response.ok) throw new Error(`${src} answered ${response.status}`);
      const data: unknown = await response.json();
      // Nothing below a day counts as a wrong clock, since caches lie a little too.
      const { headers } = response;
      const skew = Date.parse(headers.get('date') ?? '') + Number(headers.get('age')) * 1000 - Date.now();
      this.#skew = Math.abs(skew) > day ? skew : 0;
      if (request === this.#request) this.#take(() => data);
    } catch (error) {
      if (request === this.#request && this.isConnected) this.#fail(error);
    } finally {
      clearTimeout(timer);
    }
  }

  #take(get: () => unknown): void {
    try {
      const data = get();
      if (data === undefined) {
        this.draw();
        return;
      }
      const feed = readFeed(data);
      if (!feed) throw new Error('This is not a porchlight-feed/1.');
      // A webmaster should learn of an entry that families cannot see.
      const { timeline, responses } = data as { timeline?: unknown[]; responses?: unknown[] };
      const lost = (timeline?.length ?? 0) + (responses?.length ?? 0) - feed.timeline.length - feed.responses.length;
      if (lost > 0) console.warn(`${this.localName}: ${lost} parts of the feed are not as expected and left out.`);
      if (tell(this, 'porchlight-feed', { feed })) this.#feed = feed;
      this.draw();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.warn(`${this.localName}: the feed cannot be read.`, error);
    this.#become('failed');
  }

  #become(state: 'loading' | 'failed'): void {
    this.#state = state;
    this.draw();
  }
}
