import { sortOutReport } from '../decisions/sort-out.ts';
import type { ToolLanguage } from '../model/lens.ts';
import type { Report } from '../model/report.ts';
import { compareTallies, groupFindings, sharedFixes, tally } from './group.ts';
import { byHand } from './html/by-hand.ts';
import { contents, notAuditedList, sharedList } from './html/contents.ts';
import { lantern } from './html/lantern.ts';
import { html, link, type Markup, verbatim } from './html/markup.ts';
import { inWords, pageSection } from './html/page-section.ts';
import { sheet } from './html/sheet.ts';
import { type NotAudited, type PageInReport, pageName, shownAddress, theirs } from './html/telling.ts';
import { type Strings, strings } from './strings.ts';
import { longDay } from './when.ts';

export interface ReportHtmlOptions {
  /** Listed in the report, so that nobody takes their silence for a good result. */
  notAudited?: readonly NotAudited[];
  /** The language of the report's own words when there is no report to take it from; English unless told. */
  language?: ToolLanguage;
  /** Pictures of places by the id of a finding, PNG or JPEG as data URLs. Others are left out. */
  pictures?: ReadonlyMap<string, string>;
}

/**
 * One HTML file of one or many reports: complete in itself, no script, nothing loaded, fit for print.
 * Many pages come worst first, behind a table of contents.
 */
export function reportHtml(reports: readonly Report[], options: ReportHtmlOptions = {}): string {
  const language = reports[0]?.tool.language ?? options.language ?? 'en';
  const say = strings(language);
  const pages = inOrder(reports, say, language, options.pictures ?? new Map());
  const only = pages.length === 1 ? pages[0] : undefined;
  const title = only ? pageName(only.telling.report, say) : manyTitle(reports.length, say);
  const notAudited = options.notAudited ?? [];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Porchlight</title>
<style>${verbatim(sheet)}</style>
</head>
<body>
<a class="skip" href="#report">${say.skip}</a>
<header class="masthead"><p class="brand">${lantern} Porchlight</p>${forWhom(reports, say)}</header>
<main id="report" tabindex="-1">
<p class="eyebrow">${only || pages.length === 0 ? say.reportOf : say.reportOfMany}${reports[0] && html` · ${longDay(reports[0].page.asOf, language)}`}</p>
<h1>${only ? theirs(title, only.telling.report) : title}</h1>
${only ? onePage(only) : manyPages(pages, say)}
${notAudited.length > 0 && notAuditedList(notAudited, say)}
</main>
</body>
</html>
`.text;
}

function onePage({ telling, groups }: PageInReport): Markup {
  return html`${address(telling.report)}
<p class="lead">${inWords(telling, groups)}</p>
${pageSection(telling, groups)}`;
}

function manyPages(pages: readonly PageInReport[], say: Strings): Markup {
  const [first] = pages;
  if (!first) return html``;
  const sum = tally(pages.flatMap(({ groups }) => groups));
  const needy = pages.filter(({ groups }) => groups.some(({ outcome }) => outcome === 'fail')).length;
  const everyFinding = pages.flatMap(({ telling }) => telling.report.findings);
  const distinct = tally(groupFindings(everyFinding)).fixes;
  const shared = sharedFixes(pages.map(({ telling }) => telling.report));
  return html`<p class="lead">${distinct === 0 ? say.foundNothing : say.foundOnPages(distinct, sum.places, needy)}</p>
<p class="note">${say.noVerdict}</p>
${shared.length > 0 && sharedList(shared, pages, say)}
${contents(pages, say)}
${pages.map(
  ({
    telling,
    groups,
  }) => html`<article class="page" id="${telling.prefix}" aria-labelledby="${telling.prefix}-title" lang="${telling.language}">
<h2 id="${telling.prefix}-title">${theirs(pageName(telling.report, telling.say), telling.report)}</h2>
${address(telling.report)}
<p class="lead">${inWords(telling, groups)}</p>
${pageSection(telling, groups)}
</article>
`,
)}
${byHand({ ...first.telling, say, level: 2 })}`;
}

function inOrder(
  reports: readonly Report[],
  say: Strings,
  language: ToolLanguage,
  pictures: ReadonlyMap<string, string>,
): PageInReport[] {
  const grouped = reports.map((whole) => {
    const sorted = sortOutReport(whole);
    return { report: { ...whole, findings: sorted.open }, sorted, groups: groupFindings(sorted.open) };
  });
  if (grouped.length > 1) grouped.sort((one, other) => compareTallies(tally(one.groups), tally(other.groups)));
  return grouped.map(({ report, sorted, groups }, index) => {
    const own = report.tool.language;
    return {
      groups,
      telling: {
        report,
        sorted,
        pictures,
        say: own === language ? say : strings(own),
        language: own,
        level: grouped.length === 1 ? 2 : 3,
        prefix: `page-${index + 1}`,
      },
    };
  });
}

function manyTitle(count: number, say: Strings): string {
  return count === 0 ? say.titleNone : say.titleMany(count);
}

function address({ page }: Report): Markup {
  return html`<p class="address"><bdi dir="ltr">${link(shownAddress(page.url), page.url)}</bdi></p>`;
}

/** The district, when all reports agree on one. */
function forWhom(reports: readonly Report[], say: Strings): Markup | false {
  const [district, ...others] = new Set(reports.map(({ profile }) => profile?.district ?? ''));
  return !!district && others.length === 0 && html`<p>${say.preparedFor(district)}</p>`;
}
