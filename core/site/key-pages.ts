import type { ParticipationPoint } from '../model/participation-point.ts';
import type { Site, SitePage } from './site.ts';

/** What families look for on a district's site. */
export const keyTopics = ['board-meetings', 'take-part', 'results', 'enrollment'] as const;
export type KeyTopic = (typeof keyTopics)[number];

/** More pages than these per topic say nothing new. */
const MOST = 5;

/** The pages of each topic in the site's main language, the nearest to the home page first. */
export function keyPages(site: Site): Record<KeyTopic, SitePage[]> {
  const { asOf } = site.settings;
  const own = site.pages.filter(({ language }) => language === '' || language === site.language);
  const nearest = (isOne: (page: SitePage) => boolean) => own.filter(isOne).sort(byClicks).slice(0, MOST);
  return {
    'board-meetings': nearest(({ points }) =>
      points.some((point) => point.kind === 'board-meeting' && isToCome(point, asOf)),
    ),
    'take-part': nearest(({ topic, points }) => topic === 'engagement' || points.some((point) => isOpen(point, asOf))),
    results: nearest(({ topic }) => topic === 'results'),
    enrollment: nearest(({ topic }) => topic === 'enrollment'),
  };
}

/** Whether a point has a day to come, or comes back again and again. */
export function isToCome({ start, recurrence, status }: ParticipationPoint, asOf: string): boolean {
  if (status === 'cancelled' || status === 'past' || status === 'closed') return false;
  return recurrence !== undefined || (start !== undefined && start.slice(0, 10) >= asOf);
}

/** A survey, form, hearing or workshop that a family can still answer or go to. */
function isOpen(point: ParticipationPoint, asOf: string): boolean {
  if (point.status === 'closed' || point.status === 'past' || point.status === 'cancelled') return false;
  if (point.kind === 'hearing' || point.kind === 'workshop') return isToCome(point, asOf);
  if (!['survey', 'comment-period', 'feedback-form'].includes(point.kind)) return false;
  return point.deadline === undefined || point.deadline.slice(0, 10) >= asOf;
}

function byClicks(one: SitePage, other: SitePage): number {
  const far = Number.POSITIVE_INFINITY;
  return compare(one.clicks ?? far, other.clicks ?? far) || (one.address < other.address ? -1 : 1);
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
