import type { ParticipationPoint } from '../../model/participation-point.ts';
import { recurrenceWords, span, wallClock } from '../when.ts';
import { html, link, type Markup, type Part } from './markup.ts';
import { type Telling, theirs } from './telling.ts';

/** A yearly calendar stays readable; the JSON report has the rest. */
const LISTED = 80;

/**
 * The chances to take part that the page names. What the page does not say reads "not found on this page".
 * Roles are written out because the rows become blocks on a narrow screen, and blocks lose them.
 */
export function participationTable(telling: Telling): Markup {
  const { report, say } = telling;
  if (report.participation.length === 0) return html`<p>${say.participationNone}</p>`;
  const points = [...report.participation].sort((one, other) => order(one).localeCompare(order(other)));
  const unlisted = points.length - LISTED;
  const columns = [say.what, say.when, say.placeColumn, say.howTo, say.help];
  return html`<table class="points" role="table" aria-label="${say.participation}">
<thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">
${points.slice(0, LISTED).map((point) => row(telling, point, columns))}
</tbody></table>
${unlisted > 0 && html`<p class="note">${say.unlistedPoints(unlisted)}</p>`}`;
}

function row(telling: Telling, point: ParticipationPoint, columns: string[]): Markup {
  const { report, say } = telling;
  const isOver = point.status === 'past' || point.status === 'cancelled' || point.status === 'closed';
  const cells: Part[] = [
    html`<b>${theirs(point.title || say.kind[point.kind], report)}</b> <span class="kind">${say.kind[point.kind]}</span>
${point.status && point.status !== 'scheduled' && html` <span class="pill">${say.status[point.status]}</span>`}`,
    when(telling, point),
    where(telling, point),
    howTo(telling, point),
    help(telling, point),
  ];
  return html`<tr role="row"${isOver && html` class="over"`}>${cells.map(
    (cell, index) =>
      html`<td role="cell"><span class="label" aria-hidden="true">${columns[index]}</span><div>${cell || html`<span class="missing">${say.notFound}</span>`}</div></td>`,
  )}</tr>
`;
}

function when({ language, say }: Telling, point: ParticipationPoint): Part {
  const lines: Part[] = [];
  if (point.start) lines.push(span(point.start, point.end, language));
  if (point.recurrence) {
    const words = recurrenceWords(point.recurrence, language);
    lines.push(words ? html`${say.repeats} ${words}` : html`${say.repeats}: <code>${point.recurrence}</code>`);
  }
  if (point.deadline) lines.push(say.until(wallClock(point.deadline, language)));
  return stack(lines);
}

function where({ report, say }: Telling, { place, address, remote }: ParticipationPoint): Part {
  return stack([
    place && theirs(place, report),
    address && theirs(address, report),
    remote && html`${say.remotely}: ${/^https?:/i.test(remote) ? link(remote, remote) : theirs(remote, report)}`,
  ]);
}

function howTo({ report, say }: Telling, { howTo: ways, contact, links }: ParticipationPoint): Part {
  const base = report.page.url;
  return stack([
    ...ways.map(({ way, detail, link: address }) => {
      const words = detail ? link(theirs(detail, report), address, base) : link(say.way[way], address, base);
      return detail ? html`${say.way[way]}: ${words}` : words;
    }),
    contact.name && theirs(contact.name, report),
    contact.email && link(contact.email, `mailto:${contact.email}`),
    contact.phone,
    ...links.map(({ rel, href, text }) => link(text ? theirs(text, report) : say.rel[rel], href, base)),
  ]);
}

function help({ say }: Telling, { help: offers }: ParticipationPoint): Part {
  const kinds = Object.keys(say.helpKind) as (keyof typeof offers)[];
  return stack(
    kinds
      .filter((kind) => offers[kind])
      .map((kind) => (offers[kind] === 'onRequest' ? `${say.helpKind[kind]} (${say.onRequest})` : say.helpKind[kind])),
  );
}

function stack(lines: readonly Part[]): Part {
  const kept = lines.filter(Boolean);
  return kept.length > 0 && kept.map((line) => html`<div>${line}</div>`);
}

/** What is to come first and by day; then what has no day; then what is over. */
function order({ status, start, deadline }: ParticipationPoint): string {
  const isOver = status === 'past' || status === 'cancelled' || status === 'closed';
  const day = start ?? deadline;
  return `${isOver ? 2 : day ? 0 : 1} ${day ?? ''}`;
}
