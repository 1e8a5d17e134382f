import type { FeedResponse } from '@porchlight/core/model/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { writeDay } from '../shared/dates.ts';
import { heading } from '../shared/heading.ts';
import type { Spoken, Voice } from '../shared/say.ts';
import type { YouSaidStrings } from './strings.ts';

/** What a card needs to know to be shown. */
export interface CardContext {
  strings: YouSaidStrings;
  /** The language of the strings and of dates. */
  language: string;
  voice: Voice;
  level: number;
}

/** One answer: what was heard and from whom, what was done and why. */
export function card(response: FeedResponse, context: CardContext): TemplateResult {
  const { strings, voice, level, language } = context;
  const status = response.status ?? 'done';
  return html`
    <li class="card paper" part="card">
      <div class="heard">
        ${heading(
          level,
          'title',
          html`<span class="eyebrow">${strings.heard}<span class="unseen">:</span></span> <span class="said">${voice.say(response.heard)}</span>`,
        )}
        ${response.voices ? html`<p class="voices">${strings.voices(response.voices)}</p>` : nothing}
        ${
          response.groups.length > 0
            ? html`<p class="unseen" id="groups-${response.id}">${strings.groups}</p>
                <ul class="groups" role="list" aria-labelledby="groups-${response.id}">
                  ${response.groups.map((group) => html`<li class="chip">${voice.say(group)}</li>`)}
                </ul>`
            : nothing
        }
      </div>
      <div class="did">
        <p class="labels">
          <span class="eyebrow">${strings.did[status]}</span>
          ${response.status ? html`<span class="chip ${response.status}">${strings.status[response.status]}</span>` : nothing}
        </p>
        <p class="answer said">${voice.say(response.did)}</p>
        <dl>
          ${row(strings.why, voice.say(response.why))} ${row(strings.whoDecided, voice.say(response.whoDecided))}
          ${row(strings.otherViews, voice.say(response.otherViews))} ${row(strings.next, voice.say(response.next))}
        </dl>
        ${response.links.length > 0 ? html`<p class="links">${response.links.map((one) => html`<a href=${one.href}>${voice.say(one.text) || one.href}</a> `)}</p>` : nothing}
        ${response.thanks ? html`<p class="thanks said">${voice.say(response.thanks)}</p>` : nothing}
        ${response.date ? html`<p class="soft date"><time datetime=${response.date}>${strings.answered(writeDay(response.date, language))}</time></p>` : nothing}
      </div>
    </li>
  `;
}

function row(term: string, words: Spoken): TemplateResult | typeof nothing {
  return words ? html`<div><dt>${term}</dt><dd class="said">${words}</dd></div>` : nothing;
}
