import type { Feed } from '@porchlight/core/model/feed';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { version } from '../package.json';
import { wallClock, writeDay } from '../shared/dates.ts';
import { plainDateTime } from '../shared/feed.ts';
import { FeedSource } from '../shared/feed-source.ts';
import { heading } from '../shared/heading.ts';
import { Language } from '../shared/language.ts';
import { offer } from '../shared/offer.ts';
import { refused } from '../shared/read.ts';
import { voice } from '../shared/say.ts';
import { base } from '../shared/styles.ts';
import { type EntryContext, entryCard } from './entry.ts';
import { type Phases, phasesOf } from './phases.ts';
import { translations } from './strings.ts';
import { styles } from './styles.ts';

/**
 * @summary Shows families what they can do now, what comes next and what was, from a district's feed.
 * @slot - What a family needs to know without script, and while the feed cannot be read.
 * @csspart heading - Every heading.
 * @csspart entry - One entry.
 * @csspart button - Every button and every link that looks like one.
 * @csspart note - The word of why the page's own content is shown.
 */
export class PorchlightTimeline extends LitElement {
  static readonly version = version;
  static override styles = [base, styles];
  static override properties = {
    src: {},
    feed: { attribute: false },
    now: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The address of the feed. */
  declare src: string;
  /** A feed given by a script; it goes before `src`. */
  declare feed: unknown;
  /** The day, or minute, to show the timeline as of, on the district's wall clock. Today when empty. */
  declare now: string;
  /** The level of the section headings, 2 to 5; entries are one below. */
  declare headingLevel: number;

  readonly #language = new Language(this, translations);
  readonly #source = new FeedSource(this);

  constructor() {
    super();
    this.src = '';
    this.now = '';
    this.headingLevel = 2;
  }

  override render(): TemplateResult {
    const { feed, state } = this.#source;
    this.#language.secondChoice = feed?.languages[0] ?? '';
    return html`
      <div class="porch" lang=${this.#language.tag} dir=${this.#language.direction}>
        ${
          feed && feed.timeline.length > 0
            ? this.#timeline(feed)
            : offer(state === 'ready' ? 'empty' : state, this.#language.strings, () => this.#source.load())
        }
      </div>
    `;
  }

  #timeline(feed: Feed): TemplateResult {
    const { strings, tag, wanted } = this.#language;
    const moment = this.#wallClock(feed);
    const context: EntryContext = {
      strings,
      language: tag,
      voice: voice(wanted, tag, feed.languages),
      feed,
      now: moment,
      level: this.headingLevel + 1,
    };
    const { now, coming, past } = phasesOf(feed.timeline, moment);
    return html`
      <section class="section">
        ${heading(this.headingLevel, 'phase lit', strings.now)}
        ${now.length > 0 ? entries(now, 'now', context) : html`<p class="quiet">${strings.nothingNow}</p>`}
      </section>
      ${
        coming.length > 0
          ? html`<section class="section">
              ${heading(this.headingLevel, 'phase', strings.coming)} ${entries(coming, 'coming', context)}
            </section>`
          : nothing
      }
      ${
        past.length > 0
          ? html`<details class="section">
              <summary>${heading(this.headingLevel, 'phase', strings.past(past.length))}</summary>
              ${entries(past, 'past', context)}
            </details>`
          : nothing
      }
      ${feed.updated ? html`<p class="updated">${strings.updated(writeDay(wallClock(feed.timeZone, Date.parse(feed.updated)), tag))}</p>` : nothing}
    `;
  }

  /** Minutes matter to a deadline, so a bare day given for a preview counts from its morning. */
  #wallClock(feed: Feed): string {
    const given = plainDateTime(this.now);
    if (given === refused) return wallClock(feed.timeZone, Date.now());
    return given.length > 10 ? given : `${given}T00:00`;
  }
}

function entries(list: Phases['now'], phase: keyof Phases, context: EntryContext): TemplateResult {
  return html`<ol class="entries" role="list">
    ${list.map((entry) => entryCard(entry, phase, context))}
  </ol>`;
}
