import { looksFor } from '../../standards/by-hand.ts';
import { criterion } from '../../standards/criteria.ts';
import { html, link, type Markup } from './markup.ts';
import { heading, type Telling } from './telling.ts';

/** What only a person can check, folded away: each look with its steps and the success criteria that it helps to judge. */
export function byHand(telling: Telling): Markup {
  const { report, say, language } = telling;
  const looks = looksFor(report, language);
  return html`<section class="by-hand">
${heading(telling, 0, say.byHand)}
<p class="note">${say.byHandLead}</p>
<details><summary>${say.byHandShow(looks.length)}</summary>
${looks.map(
  ({ title, steps, wcag }) => html`<div class="look">
${heading(telling, 1, title)}
<ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>
<p class="note">${wcag.map((number, index) => {
    const { name, url } = criterion(number, language);
    return html`${index > 0 && ' · '}${link(name, url)}`;
  })}</p>
</div>
`,
)}
</details>
</section>`;
}
