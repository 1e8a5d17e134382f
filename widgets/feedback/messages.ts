import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../shared/heading.ts';
import { fill, type Translated } from '../shared/words.ts';
import type { FieldContext } from './context.ts';
import type { strings } from './outbox-strings.ts';

type Strings = Translated<typeof strings>;

/**
 * What must be put right, in one place. It takes focus and is announced; each line leads to its field. The address
 * of a link cannot point into a shadow tree, so `go` moves the focus.
 */
export function summary(
  { errors, tag }: FieldContext,
  strings: Strings,
  level: number,
  go: (field: string) => void,
): TemplateResult {
  return html`
    <div class="errors" id="errors" tabindex="-1">
      <div role="alert">
        ${heading(level, 'errors-title', fill(strings.errors, { count: Object.keys(errors).length }, tag))}
        <ul role="list">
          ${Object.entries(errors).map(
            ([field, words]) => html`<li>
              <a
                href="#${field}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  go(field);
                }}
                >${words}</a
              >
            </li>`,
          )}
        </ul>
      </div>
    </div>
  `;
}

/** A word on what became of the words, with what can be done about it. */
export function note(title: string, text: string, more: unknown = nothing): TemplateResult {
  return html`
    <div class="note" part="note">
      <div role="alert">
        <p><strong>${title}</strong></p>
        <p>${text}</p>
      </div>
      ${more}
    </div>
  `;
}

export function button(words: string, press: () => void): TemplateResult {
  return html`<button class="button" part="button" type="button" @click=${press}>${words}</button>`;
}

/** A calm word on what is here from earlier, and what can be done with it. */
export function reminder(words: string, ...buttons: TemplateResult[]): TemplateResult {
  return html`<div class="note" part="note">
    <p role="status">${words}</p>
    <p class="row">${buttons}</p>
  </div>`;
}

/** The page's own ways to reach someone. */
export function otherWays(strings: Strings, host: Element): TemplateResult | typeof nothing {
  const there = Array.from(host.children).some((child) => child.localName !== 'script');
  return there ? html`<p class="ways">${strings.otherWays}</p><slot></slot>` : nothing;
}

/** What the buttons under a receipt do. */
export interface Afterwards {
  print(): void;
  another(): void;
  again(): void;
  remove(): void;
}

/** What a family keeps in hand: after sending, or while their words wait on this device. */
export function receipt(
  reference: string,
  arrived: boolean,
  context: FieldContext,
  strings: Strings,
  level: number,
  press: Afterwards,
  ways: unknown,
): TemplateResult {
  const { definition, voice } = context;
  const { next } = definition;
  const links = next ? [...(next.link ? [next.link] : []), ...(next.links ?? [])] : [];
  return html`
    <div class="receipt stack" id="receipt" tabindex="-1">
      ${arrived ? html`<svg class="tick" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l4.5 4.5L19 7.5" /></svg>` : nothing}
      ${heading(level, 'title', arrived ? strings.sent : strings.keptTitle)}
      ${
        arrived
          ? nothing
          : html`<p>${strings.kept}</p>
              <p class="row">${button(strings.again, press.again)} ${button(strings.remove, press.remove)}</p>
              ${ways}`
      }
      <p>${strings.reference}<br /><strong class="reference" dir="ltr">${reference}</strong></p>
      <p class="soft">${strings.keep}</p>
      ${
        next
          ? html`<div class="next">
              ${heading(level + 1, 'next-title', context.strings.next)}
              <p class="said">${voice.say(next.text)}</p>
              ${links.map(({ href, text }) => html`<p><a href=${href}>${voice.say(text) || href}</a></p>`)}
            </div>`
          : nothing
      }
      <p class="row">${button(strings.print, press.print)} ${button(strings.another, press.another)}</p>
    </div>
  `;
}
