import { compareTallies } from '../../export/group.ts';
import { html, link, type Markup, type Part } from '../../export/html/markup.ts';
import { recurrenceWords, span, wallClock } from '../../export/when.ts';
import { impacts } from '../../model/lens.ts';
import { languageName } from '../../text/language-name.ts';
import { type SitePoint, siteCalendar } from '../calendar.ts';
import { languageCoverage } from '../coverage.ts';
import { keyTopics } from '../key-pages.ts';
import type { SitePage } from '../site.ts';
import { addressList, pageLink, pathOf, type SiteTelling } from './telling.ts';

/** Shown at once, and in the file at all: a year of meetings stays readable. */
const POINTS_SHOWN = 25;
const POINTS_LISTED = 200;

/** A table whose rows become blocks on a narrow screen, which lose their roles: so roles are written out. */
function table(label: string, columns: readonly string[], rows: readonly (readonly Part[])[], className = ''): Markup {
  return html`<table role="table" aria-label="${label}"${className && html` class="${className}"`}>
<thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    ([first, ...cells]) =>
      html`<tr role="row"><th role="rowheader" scope="row">${first}</th>${cells.map(
        (cell, index) =>
          html`<td role="cell"><span class="label" aria-hidden="true">${columns[index + 1]}</span><div>${cell}</div></td>`,
      )}</tr>
`,
  )}</tbody></table>`;
}

/** Which of the families' languages reach which of the pages that families look for. */
export function coverageTable({ site, say, own }: SiteTelling): Markup {
  const { language } = site.settings;
  const rows = languageCoverage(site).map(({ language: spoken, cells, pages }) => [
    languageName(spoken.tag, language),
    ...keyTopics.map((topic) => link(own.level[cells[topic].level], cells[topic].address)),
    pages,
  ]);
  return html`<section id="languages">
<h2>${own.language}</h2>
<p class="note">${own.languageLead}</p>
${rows.length === 0 ? html`<p>${own.noLanguages}</p>` : table(own.language, [say.familyLanguages, ...keyTopics.map((topic) => own.topic[topic]), own.pagesDeclared], rows, 'languages')}
</section>`;
}

/** What families can still take part in, from all pages. */
export function calendarTable(telling: SiteTelling): Markup {
  const { site, say, own } = telling;
  const points = siteCalendar(site);
  const row = ({ point, pages }: SitePoint): Part[] => [
    html`<b><bdi>${point.title || say.kind[point.kind]}</bdi></b> <span class="kind">${say.kind[point.kind]}</span>`,
    when(telling, point) || html`<span class="missing">${say.notFound}</span>`,
    [point.place, point.address, point.remote].filter(Boolean).join(', ') ||
      html`<span class="missing">${say.notFound}</span>`,
    addressList(telling, pages, 2),
  ];
  const rows = points.slice(0, POINTS_LISTED).map(row);
  const unlisted = points.length - rows.length;
  const listed = (some: Part[][]) =>
    table(own.calendar, [say.what, say.when, say.placeColumn, own.toldOn], some, 'site-points');
  return html`<section id="calendar">
<h2>${own.calendar}</h2>
${points.length === 0 ? html`<p>${own.calendarNone}</p>` : listed(rows.slice(0, POINTS_SHOWN))}
${rows.length > POINTS_SHOWN && html`<details class="site-fix"><summary>${own.more(rows.length - POINTS_SHOWN)}</summary>${listed(rows.slice(POINTS_SHOWN))}</details>`}
${unlisted > 0 && html`<p class="note">${own.calendarMore(unlisted)}</p>`}
</section>`;
}

function when({ site, say }: SiteTelling, { start, end, recurrence, deadline }: SitePoint['point']): Part {
  const { language } = site.settings;
  if (start) return span(start, end, language);
  if (recurrence) return `${say.repeats} ${recurrenceWords(recurrence, language) || recurrence}`;
  return deadline ? say.until(wallClock(deadline, language)) : false;
}

/** Every page, by the first part of its address, so that a site of thousands can be looked through. */
export function pageTables(telling: SiteTelling): Markup {
  const { site, own, say } = telling;
  const groups = new Map<string, SitePage[]>();
  for (const page of site.pages) {
    const [, first = '', more] = new URL(page.address).pathname.split('/');
    const name = more === undefined ? '' : first;
    groups.set(name, [...(groups.get(name) ?? []), page]);
  }
  const columns = [own.pages, say.lens.accessibility, say.lens.language, say.lens.participation, own.worst, own.clicks];
  const sections = [...groups].sort(
    ([one, pages], [other, others]) => others.length - pages.length || (one < other ? -1 : 1),
  );
  return html`<section id="pages">
<h2>${own.pagesTitle} <small>${say.pages(site.pages.length)}</small></h2>
<p class="note">${own.pagesLead}</p>
${sections.map(
  ([
    name,
    pages,
  ]) => html`<details class="site-fix"${sections.length === 1 && html` open`}><summary>${name ? html`<bdi dir="ltr">/${name}/</bdi>` : own.home} <span class="note">${say.pages(pages.length)}</span></summary>
${table(
  name || own.home,
  columns,
  pages.sort((one, other) => compareTallies(one.sum, other.sum)).map((page) => pageRow(telling, page)),
  'site-pages counts',
)}
</details>
`,
)}
</section>`;
}

function pageRow({ say, own }: SiteTelling, page: SitePage): Part[] {
  const { fixes, sum } = page;
  const worst = impacts.find((impact) => sum.byImpact[impact] > 0);
  return [
    html`${pageLink(page)} <span class="kind"><bdi dir="ltr">${pathOf(page.address)}</bdi></span>`,
    fixes.accessibility,
    fixes.language,
    fixes.participation,
    worst ? say.impact[worst] : '–',
    page.clicks ?? own.noWay,
  ];
}
