import { html, link, type Markup } from '../../export/html/markup.ts';
import type { SiteFinding, SiteVerdicts } from '../judge.ts';
import type { SiteFix } from '../site-fixes.ts';
import { addressList, type SiteTelling } from './telling.ts';

/** More are no longer a place to start. */
const STARTERS = 12;
const PAGES_NAMED = 25;
/** Findings of one rule that are shown; a site with a thousand dead links has one problem, not a thousand. */
const OF_ONE_RULE = 30;

/** What no single page shows. */
export function wholeSite(telling: SiteTelling, { findings, met }: SiteVerdicts): Markup {
  const { own } = telling;
  const shown = findings.filter(
    (finding, index) => findings.slice(0, index).filter(({ ruleId }) => ruleId === finding.ruleId).length < OF_ONE_RULE,
  );
  return html`<section id="whole" class="lens">
<h2>${own.whole}</h2>
${shown.length === 0 && html`<p>${own.wholeNone}</p>`}
${shown.map((finding) => siteCard(telling, finding))}
${findings.length > shown.length && html`<p class="note">${own.more(findings.length - shown.length)}</p>`}
${met.length > 0 && html`<h3 class="part">${own.met}</h3><ul>${met.map((title) => html`<li>${title}</li>`)}</ul>`}
</section>`;
}

function siteCard(telling: SiteTelling, finding: SiteFinding): Markup {
  const { say, own } = telling;
  const isReview = finding.outcome === 'review';
  const { pages } = finding;
  return html`<article class="fix fix-${isReview ? 'review' : finding.impact}">
<h3>${finding.problem}</h3>
<p class="facts"><span class="pill">${isReview ? say.needsPerson : say.impact[finding.impact]}</span>
<span>${say.lens[finding.lens]}</span> <span>${say.whoFixesThis}: ${say.fixedBy[finding.fixedBy]}</span></p>
<dl class="body${pages.length === 0 && ' alone'}">
<div class="why"><dt>${say.who}</dt><dd>${finding.why}</dd></div>
<div class="how"><dt>${isReview ? say.howReview : say.how}</dt><dd>${finding.fix}</dd></div>
${pages.length > 0 && html`<div class="where"><dt>${own.onPages(pages.length)}</dt><dd>${addressList(telling, pages, PAGES_NAMED)}</dd></div>`}
<div class="basis"><dt>${say.basis}</dt><dd><ul>${finding.sources.map(({ name, url }) => html`<li>${link(name, url)}</li>`)}</ul></dd></div>
</dl>
</article>
`;
}

/** The changes that mend most pages at once. */
export function oneChange(telling: SiteTelling): Markup | false {
  const { site, say, own } = telling;
  const changes = site.fixes
    .filter(({ outcome }) => outcome === 'fail')
    .flatMap((fix) => fix.shared.map((place) => ({ fix, place })))
    .filter(({ place }) => place.pages > 2)
    .sort((one, other) => other.place.pages - one.place.pages)
    .slice(0, STARTERS);
  if (changes.length === 0) return false;
  return html`<section id="changes" class="shared">
<h2>${own.changes}</h2>
<p class="note">${own.changesLead}</p>
<ol>${changes.map(
    ({ fix, place }) => html`<li class="fix fix-${fix.impact}">
<h3>${own.mends(place.pages)}: ${fix.problem}</h3>
<p class="facts"><span class="pill">${say.impact[fix.impact]}</span> <span>${say.whoFixesThis}: ${say.fixedBy[fix.fixedBy]}</span></p>
<p>${fix.fix}</p>
<p>${place.text.trim() && html`“<bdi>${place.text.trim()}</bdi>” `}${place.html && html`<code dir="ltr">${place.html}</code>`}</p>
</li>
`,
  )}</ol>
</section>`;
}

/** Every fix that a page of the site needs, with the pages that need it. */
export function allFixes(telling: SiteTelling): Markup | false {
  const { site, say, own } = telling;
  if (site.fixes.length === 0) return false;
  return html`<section id="fixes">
<h2>${own.allFixes}</h2>
${site.fixes.map((fix) => fixRow(telling, fix, say.needsPerson))}
</section>`;
}

function fixRow(telling: SiteTelling, fix: SiteFix, needsPerson: string): Markup {
  const { site, say } = telling;
  const isReview = fix.outcome === 'review';
  const addresses = fix.pages.slice(0, PAGES_NAMED).map((page) => site.pages[page]?.address ?? '');
  const all = addresses.concat(Array.from({ length: fix.pages.length - addresses.length }, () => ''));
  return html`<details class="site-fix fix-${isReview ? 'review' : fix.impact}"><summary><span class="pill">${isReview ? needsPerson : say.impact[fix.impact]}</span>
${fix.problem} <span class="note">${say.sharedWhere(fix.places, fix.pages.length)}</span></summary>
<p>${fix.why}</p>
<p>${fix.fix}</p>
<p class="note">${say.whoFixesThis}: ${say.fixedBy[fix.fixedBy]} · ${say.rule}: <code>${fix.ruleId}</code></p>
${addressList(telling, all, PAGES_NAMED)}
</details>
`;
}
