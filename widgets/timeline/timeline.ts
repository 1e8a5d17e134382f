import type { Feed, TimelineEntry } from '@porchlight/core/model/feed';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { version } from '../package.json';
import { wallClock, writeDay } from '../shared/dates.ts';
import { reflect } from '../shared/element.ts';
import { plainDateTime } from '../shared/feed.ts';
import { FeedElement } from '../shared/feed-element.ts';
import { heading } from '../shared/heading.ts';
import { part } from '../shared/lazy.ts';
import { voice } from '../shared/say.ts';
import { tell } from '../shared/tell.ts';
import { warn } from '../shared/warn.ts';
import { fill } from '../shared/words.ts';
import type { EntryContext } from './context.ts';
import { entryCard } from './entry.ts';
import { type Phases, phasesOf } from './phases.ts';
import type * as Poster from './poster.ts';
import { strings } from './strings.ts';
import { styles } from './styles.ts';
import type * as Tools from './tools.ts';

/** So many entries of a list are shown at first, and more on request: a cheap phone draws them at once. */
const page = 20;

/**
 * @summary Shows families what they can do now, what comes next and what was, from a district's feed.
 * @slot - What a family needs to know without script, and while the feed cannot be read.
 * @attr src - The address of the feed.
 * @attr now - The day, or minute, to show the timeline as of, on the district's wall clock. Today when empty.
 * @attr calendar - The address of an iCalendar file to subscribe to; the feed's own when empty.
 * @attr heading-level - The level of the section headings, 2 to 5; entries are one below.
 * @prop feed - A feed given by a script, of any shape; it goes before `src`.
 * @fires porchlight-feed - A feed was read (`feed`) and is about to be shown; cancelable.
 * @fires porchlight-calendar - Somebody asks for ways into a calendar (`entry`); cancelable.
 * @fires porchlight-print - The poster is about to be printed; cancelable.
 * @csspart heading - Every heading.
 * @csspart entry - One entry.
 * @csspart button - Every button and every link that looks like one.
 * @csspart field - The filters.
 * @csspart note - The word of why the page's own content is shown.
 */
export class PorchlightTimeline extends FeedElement<typeof strings> {
  static readonly version = version;
  static readonly observedAttributes = ['src', 'now', 'calendar', 'heading-level'];
  declare now: string;
  declare calendar: string;
  declare headingLevel: string;

  readonly #shown = { now: page, coming: page, past: 0 };
  #tools: Tools.Tools | undefined;

  constructor() {
    super(styles, 'timeline', strings);
  }

  protected show(feed: Feed): TemplateResult | undefined {
    if (feed.timeline.length === 0) return undefined;
    const { strings, wanted, tag, dates } = this.language;
    const moment = this.#wallClock(feed);
    const context: EntryContext = {
      strings,
      language: dates,
      voice: voice(wanted, tag, feed.languages),
      feed,
      now: moment,
      level: this.level + 1,
      words: this.language.words,
      present: this.present,
      tools: this.#tools,
      opened: (event, entry) => this.#opened(event, entry),
    };
    const entries = this.#tools?.filtered(feed.timeline) ?? feed.timeline;
    const { now, coming, past } = phasesOf(entries, moment);
    const updated = feed.updated && writeDay(wallClock(feed.timeZone, Date.parse(feed.updated)), dates);
    return html`
      ${
        // Where there is little to look through, nothing to look through it with.
        feed.timeline.length > 6
          ? html`<details class="find" @toggle=${context.opened}>
              <summary>${strings.find}</summary>
              ${this.#tools?.filters(context, entries.length)}
            </details>`
          : nothing
      }
      <section class="section">
        ${heading(this.level, 'phase lit', strings.now)}
        ${now.length > 0 ? this.#list(now, 'now', context) : html`<p>${strings.nothingNow}</p>`}
      </section>
      ${
        coming.length > 0
          ? html`<section class="section">
              ${heading(this.level, 'phase', strings.next)} ${this.#list(coming, 'coming', context)}
            </section>`
          : nothing
      }
      ${
        past.length > 0
          ? html`<details class="section" @toggle=${() => this.#more('past', false)}>
              <summary>${heading(this.level, 'phase', fill(strings.past, { count: past.length }, tag))}</summary>
              ${this.#list(past, 'past', context)}
            </details>`
          : nothing
      }
      <div class="foot row">
        ${this.#subscription(feed, context)}
        <button class="button" part="button" type="button" @click=${() => this.#print(context, [...now, ...coming])}>
          ${strings.poster}
        </button>
        ${updated ? html`<span class="small">${fill(strings.updated, { day: updated })}</span>` : nothing}
      </div>
    `;
  }

  #list(list: TimelineEntry[], phase: keyof Phases, context: EntryContext): TemplateResult {
    const left = list.length - this.#shown[phase];
    return html`<ol class="entries" role="list">
        ${list.slice(0, this.#shown[phase]).map((entry) => entryCard(entry, phase, context))}
      </ol>
      ${
        left > 0
          ? html`<button class="button more" part="button" type="button" @click=${() => this.#more(phase, true)}>
              ${fill(context.strings.more, { count: Math.min(left, page) }, this.language.tag)}
            </button>`
          : nothing
      }`;
  }

  async #more(phase: keyof Phases, pressed: boolean): Promise<void> {
    const before = this.#shown[phase];
    if (before > 0 && !pressed) return;
    this.#shown[phase] += page;
    await this.draw();
    if (pressed) this.root.querySelectorAll<HTMLElement>(`.entry.${phase}`)[before]?.focus();
  }

  /** `webcal:` makes a phone or a computer offer to subscribe where `https:` would show a file. */
  #subscription(feed: Feed, { strings }: EntryContext): TemplateResult | typeof nothing {
    const written = this.calendar || feed.calendar;
    if (!written) return nothing;
    const { href, protocol } = new URL(written, document.baseURI);
    if (!/^https?:$/.test(protocol)) return nothing;
    return html`<a class="button" part="button" href=${href.replace(/^https?/, 'webcal')}>${strings.subscribe}</a>`;
  }

  /** The tools are fetched when somebody opens a thing that needs them; when that fails it closes again. */
  async #opened(event: Event, entry?: TimelineEntry): Promise<void> {
    const details = event.target as HTMLDetailsElement;
    if (!details.open) return;
    const wanted = !entry || tell(this, 'porchlight-calendar', { entry });
    details.open = wanted && (await this.#fetchTools()) !== undefined;
  }

  async #fetchTools(): Promise<Tools.Tools | undefined> {
    try {
      this.#tools ??= new (await part<typeof Tools>('tools')).Tools(() => this.draw());
    } catch (error) {
      warn(this.localName, 'part', error);
    }
    this.draw();
    return this.#tools;
  }

  async #print({ feed }: EntryContext, entries: TimelineEntry[]): Promise<void> {
    const { printPoster } = await part<typeof Poster>('poster');
    await printPoster(this, feed, entries, part);
  }

  /** Minutes matter to a deadline, so a bare day given for a preview counts from its morning. */
  #wallClock(feed: Feed): string {
    const given = plainDateTime(this.now);
    if (!given) return wallClock(feed.timeZone, this.present);
    return given.length > 10 ? given : `${given}T00:00`;
  }
}

reflect(PorchlightTimeline);
