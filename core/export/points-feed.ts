import { Feed, type TimelineEntry } from '../model/feed.ts';
import type { ParticipationPoint } from '../model/participation-point.ts';
import { Link } from '../model/text.ts';
import { occurrences } from '../text/occurrences.ts';

export interface PointsFeedOptions {
  district: string;
  timeZone: string;
  languages: readonly string[];
  /** The day the page was read as of, `YYYY-MM-DD`. */
  asOf: string;
}

const MAX_ENTRIES = 2000;
const OCCURRENCES = 6;
const offered = new Set(['offered', 'onRequest']);

/**
 * The points of a report as a feed that the timeline widget reads: gatherings by their day, a rule by its next six
 * days, a survey or comment period as open from the day of reading to its deadline. What has no day is left out.
 */
export function pointsFeed(points: readonly ParticipationPoint[], options: PointsFeedOptions): Feed {
  const timeline = points.flatMap((point, index) => entriesOf(point, `${index + 1}`, options.asOf));
  return Feed.parse({
    schema: 'porchlight-feed/1',
    district: options.district,
    languages: [...options.languages],
    timeZone: options.timeZone,
    timeline: timeline.slice(0, MAX_ENTRIES),
  });
}

function entriesOf(point: ParticipationPoint, id: string, asOf: string): TimelineEntry[] {
  if (point.start) return [entry(point, `point-${id}`, point.start)];
  if (point.recurrence) {
    return occurrences(point.recurrence, asOf, OCCURRENCES).map((day, index) =>
      entry(point, `point-${id}-${index + 1}`, point.at ? `${day}T${point.at}` : day),
    );
  }
  return point.deadline && point.deadline.slice(0, 10) >= asOf ? [entry(point, `point-${id}`, asOf)] : [];
}

function entry(point: ParticipationPoint, id: string, start: string): TimelineEntry {
  const { end, deadline, place, address, remote, contact, help, links, status } = point;
  const link = remote && Link.safeParse(remote).success ? remote : undefined;
  const isWindow = !point.start && !point.recurrence;
  return {
    id,
    title: point.title || 'Meeting',
    start,
    takePart: true,
    ...(end && end > start ? { end } : {}),
    ...(deadline ? { deadline } : {}),
    ...(status === 'cancelled' ? { status: 'cancelled' as const } : isWindow ? { status: 'open' as const } : {}),
    ...(place ? { place } : {}),
    ...(address ? { address } : {}),
    ...(link ? { remote: link } : {}),
    ...(remote && !link ? { howTo: remote } : {}),
    ...(contact.email || contact.phone || contact.name ? { contact } : {}),
    help: {
      ...(offered.has(help.interpretation ?? '') ? { interpretation: true as const } : {}),
      ...(offered.has(help.childcare ?? '') ? { childcare: true } : {}),
      ...(offered.has(help.food ?? '') ? { food: true } : {}),
      ...(offered.has(help.transport ?? '') ? { transport: true } : {}),
      ...(offered.has(help.accommodation ?? '') ? { accommodation: true } : {}),
    },
    links: links.flatMap(({ href, text }) => (Link.safeParse(href).success ? [{ href, text: text || href }] : [])),
  };
}
