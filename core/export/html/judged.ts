import { lenses } from '../../model/lens.ts';
import { emptyProfile } from '../../model/profile.ts';
import { type Deadline, deadlines, readOn } from '../../standards/dates.ts';
import { topicWords } from '../topic-words.ts';
import { instantIn, longDay } from '../when.ts';
import { html, link, type Markup, type Part } from './markup.ts';
import { heading, shownAddress, type Telling, theirs } from './telling.ts';

/** How the page was judged: enough to judge it again and compare. */
export function judged(telling: Telling): Markup {
  const { report, say, language } = telling;
  const { page, tool } = report;
  const profile = report.profile ?? emptyProfile;
  const engines = Object.entries(tool.engines).map(([name, version]) => `${name} ${version}`);
  const names = new Intl.DisplayNames(say.locale, { type: 'language' });
  const percent = new Intl.NumberFormat(say.locale, { style: 'percent', maximumFractionDigits: 1 });
  const families = profile.languages.map(({ tag, share }) =>
    share === undefined ? names.of(tag) : `${names.of(tag)} (${percent.format(share)})`,
  );
  const facts: [string, Part][] = [
    [say.address, html`<bdi dir="ltr">${link(shownAddress(page.url), page.url)}</bdi>`],
    [say.audited, instantIn(page.auditedAt, profile.timeZone, language)],
    [say.asOf, longDay(page.asOf, language)],
    [say.readAs, page.topic && topicWords(page.topic, say)],
    [say.standard, say.standards[profile.standard]],
    [say.tool, `${tool.name} ${tool.version}`],
    [say.engines, engines.join(', ')],
    [say.viewport, say.pixels(page.viewport.width, page.viewport.height)],
    [say.elements, page.elements.toLocaleString(say.locale)],
    [say.pageLanguage, page.language ? html`<code>${page.language}</code>` : say.noLanguage],
    [say.profile, profile.district && theirs(profile.district, report)],
    [say.familyLanguages, families.join(', ')],
    [say.gradeTarget, say.grade(profile.gradeTarget)],
  ];
  return html`<section class="judged">
${heading(telling, 0, say.judged)}
<dl>${facts.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${countsTable(telling)}
${duties(telling)}
<p class="note">${say.noVerdict}</p>
</section>`;
}

/** By when the law wants the standard met. */
function duties({ say, language }: Telling): Markup {
  const line = ({ date, whom, law }: Deadline) =>
    html`<li><b>${longDay(date, language)}</b>: ${whom[language]} <span class="note">(${law})</span></li>`;
  return html`<details class="duties"><summary>${say.duties}</summary>
<ul>${deadlines.map(line)}</ul>
<p class="note">${say.confirm(longDay(readOn, language))}</p></details>`;
}

/** Expectations by outcome. A table with roles written out, for the same reason as the participation table. */
function countsTable({ report, say }: Telling): Markup {
  const columns = ['rules', 'passed', 'failed', 'review', 'notApplicable', 'errors'] as const;
  return html`<table class="counts" role="table" aria-label="${say.rulesTable}">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${say.rulesTable}</th>${columns.map(
    (column) => html`<th role="columnheader" scope="col">${say[column]}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${lenses.map(
    (lens) =>
      html`<tr role="row"><th role="rowheader" scope="row">${say.lens[lens]}</th>${columns.map(
        (column) =>
          html`<td role="cell"><span class="label" aria-hidden="true">${say[column]}</span><div>${report.lenses[lens][column]}</div></td>`,
      )}</tr>`,
  )}</tbody></table>`;
}
