import type { ParticipationPoint } from '../../model/participation-point.ts';
import type { Page } from '../../page/page.ts';
import { readDay, writeDay } from '../../text/calendar.ts';
import { wallIn } from '../../text/instant.ts';
import { kindOf } from '../kinds.ts';
import { selectorsOf } from '../selectors.ts';

/** What a machine-readable source says of one event. Times are as the wall of the place shows them. */
export interface StructuredEvent {
  title: string;
  start: string;
  end?: string | undefined;
  place?: string | undefined;
  address?: string | undefined;
  link?: string | undefined;
  cancelled?: boolean;
  moved?: boolean;
  source: ParticipationPoint['source'];
  element: Element;
}

/** Makes a point of what a machine-readable source says. Undefined when its start is no day of the calendar. */
export function structuredPoint(page: Page, event: StructuredEvent): ParticipationPoint | undefined {
  const start = wallClock(event.start, page.timeZone);
  if (!start) return undefined;
  const end = event.end ? wallClock(event.end, page.timeZone) : undefined;
  const title = tidy(event.title);
  const status = event.cancelled
    ? 'cancelled'
    : start.slice(0, 10) < page.asOf
      ? 'past'
      : event.moved
        ? 'moved'
        : 'scheduled';
  const place = tidy(event.place ?? '');
  const address = tidy(event.address ?? '');
  return {
    kind: kindOf(title) ?? 'event',
    title,
    start,
    ...(end && end > start ? { end } : {}),
    allDay: start.length === 10,
    status,
    ...(place ? { place } : {}),
    ...(address ? { address } : {}),
    howTo: [],
    links: event.link ? [{ rel: 'other', href: event.link, text: title }] : [],
    contact: {},
    help: {},
    source: event.source,
    confidence: 0.95,
    selector: selectorsOf(page)(event.element),
  };
}

/**
 * `2026-09-15T18:00:00-07:00` as the wall shows it: the offset is the place's own. A time in UTC (`…Z`) is that of the
 * district's zone where that is known. Midnight stands for "all day". Undefined for what is no day of the calendar.
 */
export function wallClock(value: string, timeZone?: string): string | undefined {
  const day = readDay(value.trim().replace(/^(\d{4})(\d\d)(\d\d)(?=T|$)/, '$1-$2-$3'));
  if (!day) return undefined;
  const time = /[T ](\d{2}):?(\d{2})/.exec(value);
  const clock = time && Number(time[1]) < 24 && Number(time[2]) < 60 ? `${time[1]}:${time[2]}` : '';
  if (!clock || clock === '00:00') return writeDay(day);
  const wall = `${writeDay(day)}T${clock}`;
  return timeZone && /Z\s*$/.test(value) ? wallIn(timeZone, new Date(`${wall}:00Z`)) : wall;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
