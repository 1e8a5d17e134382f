import type { Finding, Source, Target } from '../../model/finding.ts';
import { criterion } from '../../standards/criteria.ts';
import type { FixGroup } from '../group.ts';
import { isWholePage } from '../place.ts';
import { html, link, type Markup } from './markup.ts';
import { shownPicture } from './picture.ts';
import { heading, type Telling, theirs } from './telling.ts';

/** Places shown at once, and places in the file at all: a page with 3,000 faults of one kind must stay readable. */
const SHOWN = 4;
const LISTED = 100;

/** One fix: what is wrong, who is shut out, what to do, who does it, where, and on which ground. */
export function fixCard(telling: Telling, group: FixGroup, id: string): Markup {
  const { say } = telling;
  const isReview = group.outcome === 'review';
  return html`<article class="fix fix-${isReview ? 'review' : group.impact}" id="${id}" aria-labelledby="${id}-title">
<header>
${heading(telling, 2, html`<span id="${id}-title">${group.problem}</span>`)}
<p class="facts"><span class="pill">${isReview ? say.needsPerson : say.impact[group.impact]}</span>
<span>${say.places(group.findings.length)}</span> <span>${say.whoFixesThis}: ${say.fixedBy[group.fixedBy]}</span></p>
</header>
<dl class="body">
<div class="why"><dt>${say.who}</dt><dd>${group.why}</dd></div>
<div class="how"><dt>${isReview ? say.howReview : say.how}</dt><dd>${group.fix}</dd></div>
<div class="where"><dt>${say.where}</dt><dd>${places(telling, group)}</dd></div>
<div class="basis"><dt>${say.basis}</dt><dd><ul>${grounds(telling, group).map((ground) => html`<li>${ground}</li>`)}</ul></dd></div>
</dl>
${technical(telling, group)}
</article>
`;
}

function places(telling: Telling, group: FixGroup): Markup {
  const { say } = telling;
  const listed = group.findings.slice(0, LISTED).map((finding) => place(telling, group, finding));
  const unlisted = group.findings.length - listed.length;
  // One more place costs no more room than the line that would hide it.
  const shown = listed.length <= SHOWN + 1 ? listed.length : SHOWN;
  return html`<ol class="places${listed.length === 1 && ' single'}">${listed.slice(0, shown)}</ol>
${
  listed.length > shown &&
  html`<details><summary><span class="on-screen">${say.morePlaces(listed.length - shown)}</span><span class="in-print">${say.morePlacesPrinted(listed.length - shown)}</span></summary>
<ol class="places" start="${shown + 1}">${listed.slice(shown)}</ol></details>`
}
${unlisted > 0 && html`<p class="note">${say.unlistedPlaces(unlisted)}</p>`}`;
}

/** A place, with its own sentences where they differ from those that the card shows. */
function place({ report, say, pictures }: Telling, group: FixGroup, finding: Finding): Markup {
  const { also } = finding;
  const picture = pictures.get(finding.id);
  return html`<li>${spot(finding.target)}
${picture && shownPicture(picture, say)}
${finding.problem !== group.problem && html`<span class="own">${finding.problem}</span>`}
${finding.fix !== group.fix && html`<span class="own">${say.how}: ${finding.fix}</span>`}
${also.length > 0 && html`<span class="own">${say.alsoHere}</span><ul>${also.slice(0, LISTED).map((other) => html`<li>${spot(other)}</li>`)}</ul>`}</li>
`;

  function spot(target: Target): Markup {
    const { html: snippet, text } = target;
    if (isWholePage(target)) return html`<span class="spot">${say.wholePage}</span>`;
    const words = text.trim();
    return html`<span class="spot">${words ? html`“${theirs(words, report)}”` : html`<i>${say.noText}</i>`}</span>
${snippet && html`<code dir="ltr">${snippet}</code>`}`;
  }
}

/** The criteria and sources that the fix stands on. A source that only names a listed criterion is not said twice. */
function grounds({ language }: Telling, group: FixGroup): Markup[] {
  const criteria = group.wcag.map((number) => criterion(number, language));
  return [...criteria, ...group.sources.filter((source) => !restates(source, group))].map(({ name, url }) =>
    link(name, url),
  );
}

function restates({ name }: Source, { wcag }: FixGroup): boolean {
  return name.startsWith('WCAG') && wcag.some((number) => name.endsWith(` ${number}`));
}

function technical({ say }: Telling, group: FixGroup): Markup {
  const tests = group.act.map((id) =>
    link(id, /^[\da-z]{6}$/.test(id) ? `https://www.w3.org/WAI/standards-guidelines/act/rules/${id}/` : undefined),
  );
  const selectors = group.findings.slice(0, LISTED).map(({ target }) => target);
  const explained = group.sources.filter((source) => source.url && restates(source, group));
  return html`<details class="technical"><summary>${say.technical}</summary>
<p>${say.rule}: <code>${group.ruleId}</code> <code>${group.message}</code></p>
${tests.length > 0 && html`<p>${say.actRules}: ${tests.map((test, index) => html`${index > 0 && ', '}${test}`)}</p>`}
${explained.map(({ name, url }) => html`<p>${say.explained}: ${link(name, url)}</p>`)}
<p>${say.selectors}:</p>
<ol>${selectors.map(
    ({ selector, frames }) =>
      html`<li>${frames.length > 0 && html`${say.frame} <code>${frames.join(' › ')}</code> `}<code>${selector || 'html'}</code></li>`,
  )}</ol>
</details>`;
}
