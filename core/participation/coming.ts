import type { ParticipationPoint } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { findBySelector } from '../page/selector.ts';
import { findPoints } from './find-points.ts';
import { isGathering } from './kinds.ts';

/** The moment that decides whether a point is over: its start, or the last day to answer. */
export function momentOf({ start, deadline }: ParticipationPoint): string | undefined {
  return start ?? deadline;
}

/** Points that still lie ahead on the day the page is read as of, cancelled ones left out. */
export function coming(points: readonly ParticipationPoint[], asOf: string): ParticipationPoint[] {
  return points.filter((point) => (momentOf(point) ?? '').slice(0, 10) >= asOf && point.status !== 'cancelled');
}

/** Gatherings ahead that the page gives a day for. */
export function gatheringsAhead(page: Page): ParticipationPoint[] {
  return coming(page.derive(findPoints), page.asOf).filter(({ kind, start }) => start && isGathering(kind));
}

/** The element that a point was found in; the whole page when it has gone. */
export function elementOf(page: Page, { selector }: ParticipationPoint): Element {
  return findBySelector(page.document, selector) ?? page.document.documentElement;
}
