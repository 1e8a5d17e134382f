import { type Column, csv } from '../export/csv.ts';
import { pointsCalendar } from '../export/points-ics.ts';
import { impacts } from '../model/lens.ts';
import { siteCalendar } from './calendar.ts';
import type { Site, SitePage } from './site.ts';
import type { SiteFix } from './site-fixes.ts';

const pageColumns: Column<SitePage>[] = [
  ['address', ({ address }) => address],
  ['title', ({ title }) => title],
  ['language', ({ language }) => language],
  ['topic', ({ topic }) => topic],
  ['clicks from home', ({ clicks }) => clicks],
  ['accessibility fixes', ({ fixes }) => fixes.accessibility],
  ['language fixes', ({ fixes }) => fixes.language],
  ['participation fixes', ({ fixes }) => fixes.participation],
  ['places', ({ sum }) => sum.places],
  ['to look at', ({ sum }) => sum.reviews],
  ['worst', ({ sum }) => impacts.find((impact) => sum.byImpact[impact] > 0) ?? ''],
  ['could not be checked', ({ unseen }) => unseen],
];

/** Every page of a site as CSV: see core/export/csv. */
export function sitePagesCsv({ pages }: Site): string {
  return csv(pageColumns, pages);
}

/** Every fix of a site as CSV, with how many pages and places need it and the first hundred of the pages. */
export function siteFixesCsv({ pages, fixes }: Site): string {
  const columns: Column<SiteFix>[] = [
    ['lens', ({ lens }) => lens],
    ['rule', ({ ruleId }) => ruleId],
    ['outcome', ({ outcome }) => outcome],
    ['impact', ({ impact }) => impact],
    ['problem', ({ problem }) => problem],
    ['fix', ({ fix }) => fix],
    ['fixed by', ({ fixedBy }) => fixedBy],
    ['pages', (fix) => fix.pages.length],
    ['places', ({ places }) => places],
    ['one change mends pages', ({ shared }) => shared[0]?.pages],
    [
      'addresses',
      (fix) =>
        fix.pages
          .slice(0, 100)
          .map((position) => pages[position]?.address ?? '')
          .join(' '),
    ],
  ];
  return csv(columns, fixes);
}

/**
 * What families of a site can take part in, as an iCalendar file.
 * @throws RangeError for a time zone that this runtime does not know
 */
export function siteCalendarFile(site: Site, stamp: Date): string {
  const { profile, asOf } = site.settings;
  const points = siteCalendar(site).map(({ point, pages }) => ({ ...point, page: pages[0] ?? site.home }));
  return pointsCalendar(points, { timeZone: profile.timeZone, url: site.home, asOf, stamp });
}
