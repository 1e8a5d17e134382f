import { rowInWords, translationWords } from '../../translations/words.ts';
import { html, link, type Markup } from './markup.ts';
import { heading, type Telling } from './telling.ts';

/**
 * By language of the profile: is the page there in it, and how much of it. Nothing where nobody looked.
 * Roles are written out because the rows become blocks on a narrow screen, and blocks lose them.
 */
export function translationTable(telling: Telling): Markup | false {
  const { report, language } = telling;
  const rows = report.translations;
  if (!rows) return false;
  const words = translationWords(language);
  const isTold = (report.profile?.languages.length ?? 0) > 0;
  const { columns } = words;
  const label = (name: string) => html`<span class="label" aria-hidden="true">${name}</span>`;
  return html`${heading(telling, 1, words.title, 'part')}
<p class="note">${rows.length === 0 ? words.none : isTold ? words.judged : words.assumed}</p>
${
  rows.length > 0 &&
  html`<table class="translations" role="table" aria-label="${words.title}">
<thead role="rowgroup"><tr role="row">${[columns.language, columns.level, columns.details].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => {
    const { name, share, level, details } = rowInWords(row, language);
    return html`<tr role="row"><th role="rowheader" scope="row">${link(name, row.address)} ${share && html`<span class="kind">${share}</span>`}</th>
<td role="cell">${label(columns.level)}<div><span class="pill ${row.level}">${level}</span></div></td>
<td role="cell">${details.length > 0 && html`${label(columns.details)}<div>${details.map((detail) => html`<div><bdi>${detail}</bdi></div>`)}</div>`}</td></tr>
`;
  })}</tbody></table>`
}`;
}
