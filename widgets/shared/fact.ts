import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Spoken } from './say.ts';

/** A row of a description list; none without content. */
export function fact(term: string, content: Spoken | undefined): TemplateResult | typeof nothing {
  return content ? html`<div class="fact"><dt>${term}</dt><dd class="said">${content}</dd></div>` : nothing;
}
