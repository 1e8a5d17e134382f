import type { ParticipationPoint } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { jsonLdPoints } from './json-ld-points.ts';
import { datedPoints } from './dated-points.ts';

/** Every participation point that a page states, structured sources first; the same day and kind is given once. */
export function* findPoints(page: Page): Generator<undefined, readonly ParticipationPoint[]> {
  const known = new Map<string, ParticipationPoint>();
  for (const point of [...jsonLdPoints(page), ...(yield* datedPoints(page))]) {
    const key = `${point.start ?? point.selector}`;
    if (!known.has(key)) known.set(key, point);
  }
  return [...known.values()];
}
