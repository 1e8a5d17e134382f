import type { Report } from '../model/report.ts';
import { type PagePoint, pointsCsv } from './points-csv.ts';
import { pointsFeed } from './points-feed.ts';
import { pointsCalendar } from './points-ics.ts';

/** The kinds of file that points are written to, by the ending of their names. */
export const pointsFormats = ['ics', 'csv', 'json'] as const;
export type PointsFormat = (typeof pointsFormats)[number];

/**
 * The points of some reports as one file: `ics` a calendar (RFC 5545), `csv` a table with a line for each point,
 * `json` the feed that the timeline widget reads. What pages share is in the file once.
 * @param stamp the moment of writing, for the calendar
 */
export function pointsFile(reports: readonly Report[], format: PointsFormat, stamp: Date): string {
  const points = distinct(reports);
  if (format === 'csv') return pointsCsv(points);
  const [first] = reports;
  const timeZone = first?.profile?.timeZone ?? 'America/New_York';
  const asOf = first?.page.asOf ?? stamp.toISOString().slice(0, 10);
  if (format === 'ics') return pointsCalendar(points, { timeZone, url: first?.page.url ?? '', asOf, stamp });
  const tags = first?.profile?.languages.map(({ tag }) => tag) ?? [];
  const languages = tags.includes('en') ? tags : ['en', ...tags];
  const district = first?.profile?.district || (first?.page.title ?? '').slice(0, 200);
  return `${JSON.stringify(pointsFeed(points, { district, languages, timeZone, asOf }), undefined, 2)}\n`;
}

/** The points with the pages they stand on; one that several pages state, once. */
function distinct(reports: readonly Report[]): PagePoint[] {
  const points = new Map<string, PagePoint>();
  for (const { page, participation } of reports) {
    for (const point of participation) {
      const { kind, title, start, recurrence, at, deadline } = point;
      const key = JSON.stringify([kind, title, start, recurrence, at, deadline, start || recurrence ? '' : page.url]);
      if (!points.has(key)) points.set(key, { ...point, page: page.url });
    }
  }
  return [...points.values()];
}
