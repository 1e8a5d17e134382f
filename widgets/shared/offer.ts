import { html, type TemplateResult } from 'lit';

/** The words for when a feed is on its way, cannot be read, or has nothing in it. */
export interface OfferStrings {
  loading: string;
  failed: string;
  retry: string;
  empty: string;
}

/**
 * What a widget shows while it has nothing better than the page's own content: that content, under a calm word of
 * why. Without a word (`waiting`) the page looks as it does without script.
 */
export function offer(
  state: 'waiting' | 'loading' | 'failed' | 'empty',
  strings: OfferStrings,
  retry: () => void,
): TemplateResult {
  const words = state === 'waiting' ? '' : strings[state];
  return html`
    <div role="status">
      ${words && state !== 'loading' ? html`<div class="note" part="note">${words}${state === 'failed' ? again(strings, retry) : ''}</div>` : words}
    </div>
    <slot></slot>
  `;
}

function again(strings: OfferStrings, retry: () => void): TemplateResult {
  return html`<div><button class="button" part="button" type="button" @click=${retry}>${strings.retry}</button></div>`;
}
