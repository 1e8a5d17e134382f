import * as z from 'zod/mini';
import type { ParticipationPoint } from '../../model/participation-point.ts';
import type { Page } from '../../page/page.ts';
import { addressOf } from '../about/links.ts';
import { structuredPoint } from './structured-point.ts';

const words = z.pipe(
  z.string(),
  z.transform((value: string) =>
    value
      .replace(/<[^>]{0,300}>/g, ' ')
      .replace(/&#0?39;|&rsquo;|&#8217;/g, '’')
      .replace(/&amp;|&#038;/g, '&')
      .replace(/&#8211;|&ndash;/g, '–')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 300),
  ),
);
const Address = z.object({
  streetAddress: z.optional(words),
  addressLocality: z.optional(words),
  addressRegion: z.optional(z.union([words, z.unknown()])),
});
const Place = z.object({ name: z.optional(words), address: z.optional(z.union([words, Address])) });
// The few properties of schema.org Event that are read; everything else in the block is ignored.
const Event = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  name: z.optional(words),
  startDate: z.string(),
  endDate: z.optional(z.string()),
  eventStatus: z.optional(z.string()),
  url: z.optional(z.string()),
  location: z.optional(z.union([z.array(z.unknown()), Place, words])),
});
type Event = z.infer<typeof Event>;

const MAX_EVENTS = 2000;
const MAX_SCRIPT = 2_000_000;

/** Events that a page states as schema.org JSON-LD. Broken blocks are passed over: they are the page's, not ours. */
export function* jsonLdPoints(page: Page): Generator<undefined, ParticipationPoint[]> {
  const points: ParticipationPoint[] = [];
  for (const script of page.document.querySelectorAll('script[type="application/ld+json"]')) {
    yield;
    for (const item of itemsOf(script.textContent ?? '')) {
      if (points.length >= MAX_EVENTS) return points;
      const event = Event.safeParse(item);
      if (!event.success || ![event.data['@type']].flat().some((type) => type.endsWith('Event'))) continue;
      const point = pointOf(page, event.data, script);
      if (point) points.push(point);
    }
  }
  return points;
}

function pointOf(page: Page, event: Event, script: Element): ParticipationPoint | undefined {
  const place = [event.location ?? []].flat().flatMap((each) => {
    if (typeof each === 'string') return [{ name: each, address: undefined }];
    const known = Place.safeParse(each);
    return known.success ? [known.data] : [];
  })[0];
  const address = place?.address;
  const street =
    typeof address === 'string'
      ? address
      : [address?.streetAddress, address?.addressLocality].filter(Boolean).join(', ');
  return structuredPoint(page, {
    title: event.name ?? '',
    start: event.startDate,
    end: event.endDate,
    place: place?.name,
    address: street,
    link: event.url ? addressOf(event.url, page.url) : undefined,
    cancelled: /cancel/i.test(event.eventStatus ?? ''),
    moved: /reschedul|postpon/i.test(event.eventStatus ?? ''),
    source: 'jsonld',
    element: script,
  });
}

function itemsOf(json: string): unknown[] {
  if (json.length > MAX_SCRIPT) return [];
  try {
    const data: unknown = JSON.parse(json);
    return (Array.isArray(data) ? data : [data]).flatMap((item) =>
      typeof item === 'object' && item !== null && '@graph' in item && Array.isArray(item['@graph'])
        ? item['@graph']
        : [item],
    );
  } catch {
    return [];
  }
}
