import { html, type TemplateResult } from 'lit/html.js';

/** A heading of the given level, 2 to 6; pages differ in where a widget stands in their outline. */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  switch (Math.min(6, level)) {
    case 3:
      return html`<h3 class="heading ${name}" part="heading">${content}</h3>`;
    case 4:
      return html`<h4 class="heading ${name}" part="heading">${content}</h4>`;
    case 5:
      return html`<h5 class="heading ${name}" part="heading">${content}</h5>`;
    case 6:
      return html`<h6 class="heading ${name}" part="heading">${content}</h6>`;
    default:
      return html`<h2 class="heading ${name}" part="heading">${content}</h2>`;
  }
}
