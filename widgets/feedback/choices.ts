import { html, type TemplateResult } from 'lit/html.js';
import type { Spoken } from '../shared/say.ts';

/** Radio buttons, or check boxes where several fit: each its value and its words. */
export function choices(name: string, several: boolean, options: [string, Spoken][], chosen?: string): TemplateResult {
  return html`<div class="choices row">
    ${options.map(
      ([value, words], index) => html`
        <label class="choice"
          ><input
            type=${several ? 'checkbox' : 'radio'}
            id=${index === 0 ? name : `${name}-${value}`}
            name=${name}
            value=${value}
            ?checked=${value === chosen}
          /><span>${words}</span></label
        >
      `,
    )}
  </div>`;
}
