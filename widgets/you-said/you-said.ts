import type { Feed } from '@porchlight/core/model/feed';
import { html, type TemplateResult } from 'lit/html.js';
import { version } from '../package.json';
import { reflect } from '../shared/element.ts';
import { FeedElement } from '../shared/feed-element.ts';
import { voice } from '../shared/say.ts';
import { card } from './card.ts';
import { strings } from './strings.ts';
import { styles } from './styles.ts';

/**
 * @summary Cards that tell families what was heard, what was done about it, and why.
 * @slot - What a family needs to know without script, and while the feed cannot be read.
 * @attr src - The address of the feed.
 * @attr heading-level - The level of the cards' headings, 2 to 6.
 * @prop feed - A feed given by a script, of any shape; it goes before `src`.
 * @fires porchlight-feed - A feed was read (`feed`) and is about to be shown; cancelable.
 * @csspart heading - The heading of a card.
 * @csspart card - One card.
 * @csspart button - The button that reads the feed again.
 * @csspart note - The word of why the page's own content is shown.
 */
export class PorchlightYouSaid extends FeedElement<typeof strings> {
  static readonly version = version;
  static readonly observedAttributes = ['src', 'heading-level'];
  declare headingLevel: string;

  constructor() {
    super(styles, 'youSaid', strings);
  }

  /** The feed's own order: staff put first what matters most. */
  protected show(feed: Feed): TemplateResult | undefined {
    if (feed.responses.length === 0) return undefined;
    const { strings, tag, wanted, dates } = this.language;
    const context = { strings, tag, dates, voice: voice(wanted, tag, feed.languages), level: this.level };
    return html`<ul class="cards" role="list">
      ${feed.responses.map((response) => card(response, context))}
    </ul>`;
  }
}

reflect(PorchlightYouSaid);
