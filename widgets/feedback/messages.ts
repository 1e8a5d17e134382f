import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { errorWords, type FieldContext } from './fields.ts';
import type { FeedbackStrings } from './strings.ts';

/**
 * What must be put right, in one place. It takes focus and is announced; each line leads to its field. The address
 * of a link cannot point into a shadow tree, so `go` moves the focus.
 */
export function summary(context: FieldContext, level: number, go: (field: string) => void): TemplateResult {
  const { errors, strings } = context;
  return html`
    <div class="errors" id="errors" tabindex="-1">
      <div role="alert">
        ${heading(level, 'errors-title', strings.errors(errors.length))}
        <ul role="list">
          ${errors.map(
            (error) => html`<li>
              <a
                href="#${error.field}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  go(error.field);
                }}
                >${errorWords(error, context)}</a
              >
            </li>`,
          )}
        </ul>
      </div>
    </div>
  `;
}

/** Says why it was not sent and that nothing is lost, and shows the page's own ways to reach someone. */
export function notSent(why: 'offline' | 'failed', strings: FeedbackStrings, otherWays: boolean): TemplateResult {
  return html`
    <div class="note" part="note">
      <div role="alert">
        <p><strong>${why === 'offline' ? strings.offlineTitle : strings.failedTitle}</strong></p>
        <p>${strings[why]}</p>
      </div>
      ${otherWays ? html`<p class="ways">${strings.otherWays}</p><slot></slot>` : nothing}
    </div>
  `;
}

/** What a family keeps in hand after sending. */
export function receipt(
  reference: string,
  { strings, definition, voice }: FieldContext,
  level: number,
  another: () => void,
): TemplateResult {
  const { next } = definition;
  return html`
    <div class="receipt" id="receipt" tabindex="-1">
      <svg class="done" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l4.5 4.5L19 7.5" /></svg>
      ${heading(level, 'title', strings.sent)}
      <p>${strings.reference}<br /><strong class="reference" dir="ltr">${reference}</strong></p>
      <p class="soft">${strings.keep}</p>
      ${
        next
          ? html`<div class="next">
              ${heading(level + 1, 'next-title', strings.next)}
              <p class="said">${voice.say(next.text)}</p>
              ${next.link ? html`<p><a href=${next.link.href}>${voice.say(next.link.text) || next.link.href}</a></p>` : nothing}
            </div>`
          : nothing
      }
      <p><button class="button" part="button" type="button" @click=${another}>${strings.another}</button></p>
    </div>
  `;
}
