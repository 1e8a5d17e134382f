import { lantern } from '../export/html/lantern.ts';
import { html, type Markup, verbatim } from '../export/html/markup.ts';
import { sheet } from '../export/html/sheet.ts';
import { strings } from '../export/strings.ts';
import { longDay } from '../export/when.ts';
import { allFixes, oneChange, wholeSite } from './html/findings.ts';
import { calendarTable, coverageTable, pageTables } from './html/tables.ts';
import { leftOutLines, type SiteTelling } from './html/telling.ts';
import type { SiteVerdicts } from './judge.ts';
import type { Site } from './site.ts';
import { en } from './strings-en.ts';
import { es } from './strings-es.ts';

/** What the site report adds to the look of reports. Closed groups cost a browser nothing, so 5,000 pages stay quick. */
const more = `
.site-fix { background: var(--pl-surface); border: 1px solid var(--pl-line); border-inline-start: 6px solid var(--pl-line-strong); border-radius: var(--pl-radius); padding: .35rem 1rem .5rem; margin-top: .6rem; content-visibility: auto; contain-intrinsic-size: auto 3rem; }
.site-fix > summary { width: auto; color: var(--pl-ink); font-size: 1rem; }
.site-fix > summary .note { white-space: nowrap; font-weight: 400; }
.site-fix > p, .site-fix > ul { margin-block: .5rem; }
.site-fix.fix-critical, .site-fix.fix-serious { border-inline-start-color: var(--pl-fail); }
.site-fix.fix-review { border-inline-start-color: var(--pl-lamp); }
.site-pages tr, .site-points tr { content-visibility: auto; contain-intrinsic-size: auto 3rem; }
.site-pages .kind, .site-points .kind { display: block; color: var(--pl-ink-soft); font-weight: 400; }
.addresses { margin: 0; padding-inline-start: 1.2rem; }
td .addresses, .addresses:has(> :only-child) { list-style: none; padding: 0; }
.body.alone { grid-template: none; }
section > h2 + .note { margin-top: .4rem; }
table + .note, table + details { margin-top: .6rem; }
@media (min-width: 46.01rem) { .site-points th:first-child { width: 28%; } .languages tbody th { min-width: 8rem; overflow-wrap: normal; } .site-pages th:first-child { width: 42%; } }
.toc ul { margin: 1rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
@media (max-width: 46rem) { .site-points td, .languages td { display: grid; grid-template-columns: minmax(5.5rem, 30%) 1fr; gap: .75rem; } }
@media print { .site-fix, .site-pages tr, .site-points tr { content-visibility: visible; } }
`;

/**
 * One HTML file of a whole site: complete in itself, no script, nothing loaded. Pages are grouped and folded, so that
 * it can be read with 5,000 of them; what stands on each page in detail is in the run's `pages.jsonl`.
 */
export function siteReportHtml(site: Site, verdicts: SiteVerdicts): string {
  const { language, profile, asOf } = site.settings;
  const say = strings(language);
  const own = language === 'es' ? es : en;
  const telling: SiteTelling = { site, say, own };
  const needy = site.pages.filter(({ sum }) => sum.fixes > 0).length;
  const title = own.title(new URL(site.home).host);
  const changes = oneChange(telling);
  const fixes = allFixes(telling);
  const parts: [string, string][] = [
    ['whole', own.whole],
    ...(changes ? [['changes', own.changes] satisfies [string, string]] : []),
    ...(fixes ? [['fixes', own.allFixes] satisfies [string, string]] : []),
    ['languages', own.language],
    ['calendar', own.calendar],
    ['pages', own.pagesTitle],
  ];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Porchlight</title>
<style>${verbatim(sheet)}${verbatim(more)}</style>
</head>
<body>
<a class="skip" href="#report">${say.skip}</a>
<header class="masthead"><p class="brand">${lantern} Porchlight</p>${profile.district && html`<p>${say.preparedFor(profile.district)}</p>`}</header>
<main id="report" tabindex="-1">
<p class="eyebrow">${say.reportOfMany} · ${longDay(asOf, language)}</p>
<h1>${title}</h1>
<p class="lead">${own.lead(site.pages.length, needy)}</p>
<p class="note">${say.noVerdict}${!site.complete && html` ${own.notComplete}`}</p>
<nav class="toc" aria-labelledby="toc"><h2 id="toc">${own.contents}</h2><ul>${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${wholeSite(telling, verdicts)}
${changes}
${fixes}
${coverageTable(telling)}
${calendarTable(telling)}
${pageTables(telling)}
${notVisited(telling)}
</main>
</body>
</html>
`.text;
}

function notVisited({ site, say, own }: SiteTelling): Markup | false {
  const { failed } = site;
  const lines = leftOutLines(site, own);
  if (lines.length === 0 && failed.length === 0) return false;
  return html`<section id="not-visited" class="unseen">
<h2>${own.notVisited}</h2>
<ul>${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul>
${
  failed.length > 0 &&
  html`<details class="site-fix"><summary>${say.notAudited} <span class="note">${say.pages(failed.length)}</span></summary>
<dl>${failed.map(({ address, problem }) => html`<div><dt><bdi dir="ltr">${address}</bdi></dt><dd><bdi>${problem}</bdi></dd></div>`)}</dl></details>`
}
</section>`;
}
