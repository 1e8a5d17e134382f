import type { ParticipationPoint } from '../../model/participation-point.ts';
import type { Page } from '../../page/page.ts';
import { addressOf } from '../about/links.ts';
import { type StructuredEvent, structuredPoint } from './structured-point.ts';

const MAX_EVENTS = 2000;
type Found = Omit<StructuredEvent, 'element'> & { element: Element };

/** Events whose dates stand in attributes: microdata, hCalendar, calendars of content systems, our own timeline. */
export function* markedUpPoints(page: Page): Generator<undefined, ParticipationPoint[]> {
  const points: ParticipationPoint[] = [];
  for (const [selector, read] of readers) {
    yield;
    let seen = 0;
    for (const element of page.document.querySelectorAll(selector)) {
      if (++seen > MAX_EVENTS) break;
      if (seen % 50 === 0) yield;
      const event = read(element, page);
      const point = event && structuredPoint(page, event);
      if (point) points.push(point);
    }
  }
  return points;
}

const readers: [string, (element: Element, page: Page) => Found | undefined][] = [
  ['[itemscope][itemtype*="schema.org/" i][itemtype$="Event"]', microdata],
  ['.vevent', hCalendar],
  // Finalsite: the id of an occurrence holds its start and end.
  ['a.fsCalendarEventLink[data-occur-id], a.fsCalendarEventTitle[data-occur-id]', finalsite],
  ['porchlight-timeline [data-start], [data-porchlight="timeline"] [data-start]', timeline],
];

function microdata(element: Element, page: Page): Found | undefined {
  const start = attributeOf(element.querySelector('[itemprop="startDate"]'));
  if (!start) return undefined;
  const place = element.querySelector('[itemprop="location"]');
  return {
    title: textOf(element.querySelector('[itemprop="name"]')),
    start,
    end: attributeOf(element.querySelector('[itemprop="endDate"]')),
    place: textOf(place?.querySelector('[itemprop="name"]') ?? null),
    address: textOf(
      place?.querySelector('[itemprop="streetAddress"]') ?? place?.querySelector('[itemprop="address"]') ?? null,
    ),
    link: addressOf(element.querySelector('a[itemprop="url"]')?.getAttribute('href') ?? '', page.url),
    source: 'microdata',
    element,
  };
}

function hCalendar(element: Element): Found | undefined {
  const start = element.querySelector('.dtstart');
  const value = attributeOf(start) || start?.querySelector('[title]')?.getAttribute('title') || '';
  if (!value) return undefined;
  return {
    title: textOf(element.querySelector('.summary')),
    start: value,
    end: attributeOf(element.querySelector('.dtend')),
    place: textOf(element.querySelector('.location')),
    source: 'microdata',
    element,
  };
}

function finalsite(element: Element): Found | undefined {
  const [, start, end] = (element.getAttribute('data-occur-id') ?? '').split('_');
  if (!start) return undefined;
  const info = element.closest('.fsCalendarInfo, .fsCalendarEvent, article, li');
  return {
    title: textOf(element),
    start,
    end,
    place: textOf(info?.querySelector('.fsLocation, .fsCalendarLocation') ?? null),
    source: 'microdata',
    element,
  };
}

function timeline(element: Element): Found {
  const heading = element.querySelector('h2, h3, h4, h5, strong, b, summary');
  return {
    title: textOf(heading) || textOf(element),
    start: element.getAttribute('data-start') ?? '',
    end: element.getAttribute('data-end') ?? undefined,
    place: element.getAttribute('data-place') ?? undefined,
    address: element.getAttribute('data-address') ?? undefined,
    cancelled: element.getAttribute('data-status') === 'cancelled',
    source: 'widget',
    element,
  };
}

function attributeOf(element: Element | null): string {
  const value =
    element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.getAttribute('title') ?? '';
  return value || textOf(element);
}

function textOf(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 200) ?? '';
}
