import type { Feed } from '@porchlight/core/model/feed';
import { html, LitElement, type TemplateResult } from 'lit';
import { version } from '../package.json';
import { FeedSource } from '../shared/feed-source.ts';
import { Language } from '../shared/language.ts';
import { offer } from '../shared/offer.ts';
import { voice } from '../shared/say.ts';
import { base } from '../shared/styles.ts';
import { card } from './card.ts';
import { translations } from './strings.ts';
import { styles } from './styles.ts';

/**
 * @summary Cards that tell families what was heard, what was done about it, and why.
 * @slot - What a family needs to know without script, and while the feed cannot be read.
 * @csspart heading - The heading of a card.
 * @csspart card - One card.
 * @csspart button - The button that reads the feed again.
 * @csspart note - The word of why the page's own content is shown.
 */
export class PorchlightYouSaid extends LitElement {
  static readonly version = version;
  static override styles = [base, styles];
  static override properties = {
    src: {},
    feed: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The address of the feed. */
  declare src: string;
  /** A feed given by a script; it goes before `src`. */
  declare feed: unknown;
  /** The level of the cards' headings, 2 to 6. */
  declare headingLevel: number;

  readonly #language = new Language(this, translations);
  readonly #source = new FeedSource(this);

  constructor() {
    super();
    this.src = '';
    this.headingLevel = 2;
  }

  override render(): TemplateResult {
    const { feed, state } = this.#source;
    this.#language.secondChoice = feed?.languages[0] ?? '';
    const { strings, tag, direction } = this.#language;
    return html`
      <div class="porch" lang=${tag} dir=${direction}>
        ${
          feed && feed.responses.length > 0
            ? this.#cards(feed)
            : offer(state === 'ready' ? 'empty' : state, strings, () => this.#source.load())
        }
      </div>
    `;
  }

  /** The feed's own order: staff put first what matters most. */
  #cards(feed: Feed): TemplateResult {
    const { strings, tag, wanted } = this.#language;
    const context = { strings, language: tag, voice: voice(wanted, tag, feed.languages), level: this.headingLevel };
    return html`<ul class="cards" role="list">
      ${feed.responses.map((response) => card(response, context))}
    </ul>`;
  }
}
