import type { ParticipationPoint } from '../model/participation-point.ts';

/** A point, and the address of the page that states it where points of several pages stand together. */
export type PagePoint = ParticipationPoint & { readonly page?: string };

type Column = [name: string, value: (point: PagePoint) => string | number | undefined];

const columns: Column[] = [
  ['kind', ({ kind }) => kind],
  ['title', ({ title }) => title],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['all day', ({ allDay }) => (allDay === undefined ? '' : allDay ? 'yes' : 'no')],
  ['time zone', ({ timeZone }) => timeZone],
  ['recurrence', ({ recurrence }) => recurrence],
  ['at', ({ at }) => at],
  ['deadline', ({ deadline }) => deadline],
  ['status', ({ status }) => status],
  ['place', ({ place }) => place],
  ['address', ({ address }) => address],
  ['remote', ({ remote }) => remote],
  ['how', ({ howTo }) => howTo.map(({ way, detail }) => `${way}: ${detail}`).join('; ')],
  ['contact', ({ contact }) => [contact.name, contact.phone, contact.email].filter(Boolean).join(', ')],
  [
    'help',
    ({ help }) =>
      Object.entries(help)
        .map(([kind, offer]) => `${kind}: ${offer}`)
        .join('; '),
  ],
  ['links', ({ links }) => links.map(({ href }) => href).join(' ')],
  ['page', ({ page }) => page],
  ['source', ({ source }) => source],
  ['confidence', ({ confidence }) => confidence],
  ['selector', ({ selector }) => selector],
];

/**
 * The points of a report as CSV (RFC 4180): a header, a line each, CRLF, and a byte-order mark so that Excel reads
 * accents. A text that a spreadsheet would run as a formula is given as text.
 */
export function pointsCsv(points: readonly PagePoint[]): string {
  const header = columns.map(([name]) => name).join(',');
  const rows = points.map((point) => columns.map(([, value]) => cell(value(point))).join(','));
  return `\uFEFF${[header, ...rows].join('\r\n')}\r\n`;
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const flat = value.replace(/[\r\n\t]+/g, ' ');
  const safe = /^\s*[=+\-@|]/.test(flat) ? `'${flat}` : flat;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
