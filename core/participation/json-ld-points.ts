import * as z from 'zod/mini';
import type { ParticipationPoint } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { selectorOf } from '../page/selector.ts';
import { kindOf } from './kinds.ts';

const text = z.pipe(
  z.string(),
  z.transform((value: string) => value.replace(/\s+/g, ' ').trim().slice(0, 300)),
);
const Place = z.object({
  name: z.optional(text),
  url: z.optional(text),
  address: z.optional(
    z.union([text, z.object({ streetAddress: z.optional(text), addressLocality: z.optional(text) })]),
  ),
});
// The few properties of schema.org Event that are read; everything else in the block is ignored.
const Event = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  name: z.optional(text),
  startDate: z.string(),
  endDate: z.optional(z.string()),
  eventStatus: z.optional(z.string()),
  location: z.optional(z.union([z.array(Place), Place, text])),
});

const MAX_EVENTS = 2000;

/** Events that a page states as schema.org JSON-LD. Broken blocks are passed over: they are the page's, not ours. */
export function jsonLdPoints(page: Page): ParticipationPoint[] {
  const points: ParticipationPoint[] = [];
  for (const script of page.document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of itemsOf(script.textContent ?? '')) {
      const event = Event.safeParse(item);
      if (!event.success || points.length >= MAX_EVENTS) continue;
      if (![event.data['@type']].flat().some((type) => type.endsWith('Event'))) continue;
      const start = wallClock(event.data.startDate);
      if (start) points.push(point(event.data, start, page, script));
    }
  }
  return points;
}

function point(event: z.infer<typeof Event>, start: string, page: Page, script: Element): ParticipationPoint {
  const title = event.name ?? '';
  const places = [event.location ?? []].flat();
  const place = places.find((each) => typeof each === 'string' || each.name);
  const address = places.map((each) => (typeof each === 'string' ? undefined : each.address)).find(Boolean);
  const end = event.endDate ? wallClock(event.endDate) : undefined;
  const name = typeof place === 'string' ? place : place?.name;
  const street =
    typeof address === 'string'
      ? address
      : [address?.streetAddress, address?.addressLocality].filter(Boolean).join(', ');
  const status = /cancel/i.test(event.eventStatus ?? '')
    ? 'cancelled'
    : start.slice(0, 10) < page.asOf
      ? 'past'
      : 'scheduled';
  return {
    kind: kindOf(title) ?? 'event',
    title,
    start,
    ...(end ? { end } : {}),
    allDay: start.length === 10,
    status,
    ...(name ? { place: name } : {}),
    ...(street ? { address: street } : {}),
    howTo: [],
    links: [],
    contact: {},
    help: {},
    source: 'jsonld',
    confidence: 0.95,
    selector: selectorOf(script),
  };
}

function itemsOf(json: string): unknown[] {
  try {
    const data: unknown = JSON.parse(json);
    const list = Array.isArray(data) ? data : [data];
    return list.flatMap((item) =>
      typeof item === 'object' && item !== null && '@graph' in item && Array.isArray(item['@graph'])
        ? item['@graph']
        : [item],
    );
  } catch {
    return [];
  }
}

/** `2026-09-15T18:00:00-07:00` as the wall shows it: the offset is the place's own. */
function wallClock(value: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(value);
  if (!parts || Number.isNaN(Date.parse(`${parts[1]}T00:00:00Z`))) return undefined;
  return parts[2] ? `${parts[1]}T${parts[2]}` : parts[1];
}
