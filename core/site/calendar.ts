import type { ParticipationPoint } from '../model/participation-point.ts';
import { isToCome } from './key-pages.ts';
import type { Site } from './site.ts';

/** One chance to take part, and the pages that tell of it. */
export interface SitePoint {
  point: ParticipationPoint;
  /** Addresses, the page with the most to say first. */
  pages: string[];
}

/** What families of a site can still take part in: dated things by day, then what recurs, then what is open always. */
export function siteCalendar({ pages, settings }: Site): SitePoint[] {
  const { asOf } = settings;
  const points = new Map<string, SitePoint>();
  for (const { address, points: own } of pages) {
    for (const point of own) {
      if (!isOfUse(point, asOf)) continue;
      const key = [point.kind, point.start ?? point.recurrence ?? point.deadline ?? '', plain(point.title)].join('\n');
      const known = points.get(key);
      if (!known) points.set(key, { point, pages: [address] });
      else if (fullness(point) > fullness(known.point)) {
        points.set(key, { point, pages: [address, ...known.pages.filter((page) => page !== address)] });
      } else if (!known.pages.includes(address)) known.pages.push(address);
    }
  }
  return [...points.values()].sort((one, other) => (order(one.point) < order(other.point) ? -1 : 1));
}

function isOfUse(point: ParticipationPoint, asOf: string): boolean {
  if (point.kind === 'contact' || point.kind === 'committee') return false;
  if (['past', 'cancelled', 'closed'].includes(point.status ?? '')) return false;
  if (point.start !== undefined || point.recurrence !== undefined) return isToCome(point, asOf);
  return point.deadline === undefined ? point.kind !== 'event' : point.deadline.slice(0, 10) >= asOf;
}

/** How much a page says of a point: the fullest account is shown. */
function fullness({ place, address, remote, howTo, links, help, end }: ParticipationPoint): number {
  const said = [place, address, remote, end].filter(Boolean).length;
  return said + howTo.length + links.length + Object.keys(help).length;
}

function order({ start, deadline, recurrence, kind, title }: ParticipationPoint): string {
  const day = start ?? deadline;
  return `${day ? 0 : recurrence ? 1 : 2} ${day ?? ''} ${kind} ${title}`;
}

function plain(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}
