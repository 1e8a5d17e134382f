import { type FixedBy, lenses } from '../../model/lens.ts';
import { isBestPractice } from '../../standards/best-practice.ts';
import { type FixGroup, tally } from '../group.ts';
import { byHand } from './by-hand.ts';
import { decided, notes } from './decided.ts';
import { fixCard } from './fix-card.ts';
import { judged } from './judged.ts';
import { html, type Markup } from './markup.ts';
import { participationTable } from './participation-table.ts';
import { heading, type Telling } from './telling.ts';
import { translationTable } from './translation-table.ts';

/**
 * Everything about one page but its heading.
 * @param groups the page's findings, grouped
 */
export function pageSection(telling: Telling, groups: readonly FixGroup[]): Markup {
  const { report, say, prefix } = telling;
  return html`${glance(telling, groups)}
${groups.length > 0 && whoFixes(telling, groups)}
${lenses.map(
  (lens) => html`<section class="lens" id="${prefix}-${lens}">
${heading(telling, 0, html`${say.lens[lens]} <small>${say.question[lens]}</small>`, 'lens-name')}
${cards(telling, groups, (group) => group.lens === lens)}
${lens === 'language' && translationTable(telling)}
${lens === 'participation' && html`${heading(telling, 1, say.participation, 'part')}${participationTable(telling)}`}
</section>
`,
)}
${decided(telling)}
${notes(telling)}
<section class="unseen">
${heading(telling, 0, say.couldNotCheck)}
${
  report.couldNotCheck.length === 0
    ? html`<p>${say.couldNotCheckNone}</p>`
    : html`<dl>${report.couldNotCheck.map(({ what, why }) => html`<div><dt><bdi>${what}</bdi></dt><dd><bdi>${why}</bdi></dd></div>`)}</dl>`
}
</section>
${telling.level === 2 && byHand(telling)}
${judged(telling)}`;
}

/** The whole finding in one or two sentences, without a score. */
export function inWords({ say }: Pick<Telling, 'say'>, groups: readonly FixGroup[]): Markup {
  const { fixes, places, reviews, byImpact } = tally(groups);
  return html`${fixes === 0 ? say.foundNothing : say.found(fixes, places)} ${byImpact.critical > 0 && say.blocking(byImpact.critical)} ${reviews > 0 && say.toReview(reviews)}`;
}

function glance(telling: Telling, groups: readonly FixGroup[]): Markup {
  const { report, say, prefix } = telling;
  return html`<div class="glance">${lenses.map((lens) => {
    const { fixes, places, reviews } = tally(groups.filter((group) => group.lens === lens));
    const { passed, errors } = report.lenses[lens];
    const state = fixes > 0 ? 'fail' : reviews > 0 || errors > 0 ? 'review' : passed > 0 ? 'pass' : 'silent';
    return html`<div class="card ${state}">
<p class="eyebrow">${say.lens[lens]}</p>
<p class="question"><a href="#${prefix}-${lens}">${say.question[lens]}</a></p>
<p><b>${state === 'silent' ? say.nothingToJudge : say.lensFixes(fixes, places)}</b></p>
${reviews > 0 && html`<p>${say.looks(reviews)}</p>`}
${passed > 0 && html`<p>${say.lensMet(passed)}</p>`}
${errors > 0 && html`<p>${say.lensErrors(errors)}</p>`}
</div>
`;
  })}</div>`;
}

/** Every fix once, under who can make it: the way into the report for whoever got it on their desk. */
function whoFixes(telling: Telling, groups: readonly FixGroup[]): Markup {
  const { say, prefix } = telling;
  const fixers: FixedBy[] = ['editor', 'webmaster', 'vendor'];
  return html`<section class="who">
${heading(telling, 0, say.whoFixes)}
<div class="columns">${fixers.map((fixer) => {
    const theirOwn = groups.filter(({ fixedBy }) => fixedBy === fixer);
    return html`<div>${heading(telling, 1, say.fixedBy[fixer])}
${
  theirOwn.length === 0
    ? html`<p class="note">${say.whoFixesNothing}</p>`
    : html`<ul>${theirOwn.map(
        (group) =>
          html`<li><a href="#${idOf(prefix, groups, group)}">${group.problem}</a> <span class="note">${group.outcome === 'review' ? say.needsPerson : say.places(group.findings.length)}</span></li>`,
      )}</ul>`
}</div>
`;
  })}</div>
</section>`;
}

function cards(telling: Telling, groups: readonly FixGroup[], isHere: (group: FixGroup) => boolean): Markup {
  const { say, prefix } = telling;
  const here = groups.filter(isHere);
  if (here.length === 0) return html`<p>${say.nothingInLens}</p>`;
  const card = (group: FixGroup) => fixCard(telling, group, idOf(prefix, groups, group));
  const fails = here.filter((group) => group.outcome === 'fail' && !isBestPractice(group));
  const better = here.filter((group) => group.outcome === 'fail' && isBestPractice(group));
  const reviews = here.filter(({ outcome }) => outcome === 'review');
  return html`${fails.length > 0 && html`${heading(telling, 1, say.toFix, 'part')}${fails.map(card)}`}
${better.length > 0 && html`${heading(telling, 1, say.bestPractice, 'part')}<p class="note">${say.bestPracticeLead}</p>${better.map(card)}`}
${reviews.length > 0 && html`${heading(telling, 1, say.needsPerson, 'part')}<p class="note">${say.needsPersonLead}</p>${reviews.map(card)}`}`;
}

function idOf(prefix: string, groups: readonly FixGroup[], group: FixGroup): string {
  return `${prefix}-fix-${groups.indexOf(group) + 1}`;
}
