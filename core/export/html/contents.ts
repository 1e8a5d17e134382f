import { impacts } from '../../model/lens.ts';
import { type SharedFix, tally } from '../group.ts';
import type { Strings } from '../strings.ts';
import { html, type Markup } from './markup.ts';
import { type NotAudited, type PageInReport, pageName, theirs } from './telling.ts';

/** More shared fixes than this are no longer a place to start. */
const STARTERS = 8;
const PAGES_NAMED = 12;

/** The pages, in the order in which they follow, each with what it needs. */
export function contents(pages: readonly PageInReport[], say: Strings): Markup {
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${say.contents}</h2>
<p class="note">${say.contentsLead}</p>
<ol>${pages.map(({ telling, groups }) => {
    const { fixes, places, reviews, byImpact } = tally(groups);
    const worst = impacts.find((impact) => byImpact[impact] > 0);
    return html`<li><a href="#${telling.prefix}">${theirs(pageName(telling.report, say), telling.report)}</a>
<span class="facts">${worst && html`<span class="pill pill-${worst}">${say.impact[worst]}</span>`} <span>${say.lensFixes(fixes, places)}</span>
${reviews > 0 && html`<span>${say.looks(reviews)}</span>`}</span></li>
`;
  })}</ol>
</nav>`;
}

/** The fixes that help most pages, each with the pages it helps. */
export function sharedList(shared: readonly SharedFix[], pages: readonly PageInReport[], say: Strings): Markup {
  return html`<section class="shared">
<h2>${say.shared}</h2>
<p class="note">${say.sharedLead}</p>
<ol>${shared.slice(0, STARTERS).map(
    ({ group, pages: positions }) => html`<li class="fix fix-${group.impact}">
<h3>${group.problem}</h3>
<p class="facts"><span class="pill">${say.impact[group.impact]}</span> <span>${say.sharedWhere(group.findings.length, positions.length)}</span>
<span>${say.whoFixesThis}: ${say.fixedBy[group.fixedBy]}</span></p>
<p>${group.fix}</p>
<details><summary>${say.pages(positions.length)}</summary><ul>${positions.slice(0, PAGES_NAMED).map((position) => {
      const page = pages[position];
      return (
        page &&
        html`<li><a href="#${page.telling.prefix}">${theirs(pageName(page.telling.report, say), page.telling.report)}</a></li>`
      );
    })}${positions.length > PAGES_NAMED && html`<li>… ${positions.length - PAGES_NAMED}</li>`}</ul></details>
</li>
`,
  )}</ol>
</section>`;
}

/** Pages that were asked for and not audited, with the reason. */
export function notAuditedList(list: readonly NotAudited[], say: Strings): Markup {
  return html`<section class="unseen">
<h2>${say.notAudited}</h2>
<dl>${list.map(({ address, why }) => html`<div><dt><bdi dir="ltr">${address}</bdi></dt><dd><bdi>${why}</bdi></dd></div>`)}</dl>
</section>`;
}
