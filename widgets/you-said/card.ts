import type { FeedResponse } from '@porchlight/core/model/feed';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type DateLanguage, writeDay } from '../shared/dates.ts';
import { fact } from '../shared/fact.ts';
import { heading } from '../shared/heading.ts';
import type { Voice } from '../shared/say.ts';
import type { strings as ours } from '../shared/strings.ts';
import { fill, type Translated } from '../shared/words.ts';
import type { strings } from './strings.ts';

/** What a card needs to know to be shown. */
export interface CardContext {
  strings: Translated<typeof strings> & Translated<typeof ours>;
  /** The language of the strings. */
  tag: string;
  dates: DateLanguage;
  voice: Voice;
  level: number;
}

/** One answer: what was heard and from whom, what was done and why. */
export function card(response: FeedResponse, context: CardContext): TemplateResult {
  const { strings, voice, level, tag, dates } = context;
  const status = response.status ?? 'done';
  return html`
    <li class="card paper lamp" part="card">
      <div class="heard stack">
        ${heading(
          level,
          'title',
          html`<span class="eyebrow">${strings.heard}<span class="unseen">:</span></span> <span class="said">${voice.say(response.heard)}</span>`,
        )}
        ${response.voices ? html`<p><b>${fill(strings.voices, { count: response.voices }, tag)}</b></p>` : nothing}
        ${
          response.groups.length > 0
            ? html`<p class="unseen" id="groups-${response.id}">${strings.groups}</p>
                <ul class="row" role="list" aria-labelledby="groups-${response.id}">
                  ${response.groups.map((group) => html`<li class="chip">${voice.say(group)}</li>`)}
                </ul>`
            : nothing
        }
      </div>
      <div class="did stack">
        <p class="row">
          <span class="eyebrow">${strings.did[status]}</span>
          ${response.status ? html`<span class="chip ${response.status}">${strings.status[response.status]}</span>` : nothing}
        </p>
        <p class="answer said">${voice.say(response.did)}</p>
        <dl>
          ${fact(strings.why, voice.say(response.why))} ${fact(strings.whoDecided, voice.say(response.whoDecided))}
          ${fact(strings.otherViews, voice.say(response.otherViews))} ${fact(strings.next, voice.say(response.next))}
        </dl>
        ${response.links.length > 0 ? html`<p class="row">${response.links.map((one) => html`<a href=${one.href}>${voice.say(one.text) || one.href}</a> `)}</p>` : nothing}
        ${response.thanks ? html`<p class="thanks said">${voice.say(response.thanks)}</p>` : nothing}
        ${response.date ? html`<p class="soft small"><time datetime=${response.date}>${fill(strings.answered, { day: writeDay(response.date, dates) })}</time></p>` : nothing}
      </div>
    </li>
  `;
}
