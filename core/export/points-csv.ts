import type { ParticipationPoint } from '../model/participation-point.ts';
import { type Column, csv } from './csv.ts';

/** A point, and the address of the page that states it where points of several pages stand together. */
export type PagePoint = ParticipationPoint & { readonly page?: string };

const columns: Column<PagePoint>[] = [
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

/** The points of one or several reports as CSV: see `csv`. */
export function pointsCsv(points: readonly PagePoint[]): string {
  return csv(columns, points);
}
