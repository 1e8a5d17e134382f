import type { ParticipationPoint } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { kindName } from './about/kind-name.ts';
import { channelPoints } from './channel-points.ts';
import { datedPoints } from './dated-points.ts';
import { deadlinePoints } from './deadline-points.ts';
import { merged } from './merged.ts';
import { recurringPoints } from './recurring-points.ts';
import { jsonLdPoints } from './structured/json-ld.ts';
import { markedUpPoints } from './structured/marked-up.ts';

/**
 * Every participation point that a page states: structured sources first, then its text, then the channels it opens.
 * The same gathering stated twice is given once.
 */
export function* findPoints(page: Page): Generator<undefined, readonly ParticipationPoint[]> {
  const structured = [...(yield* jsonLdPoints(page)), ...(yield* markedUpPoints(page))];
  const dated = yield* datedPoints(page);
  const others = [...(yield* deadlinePoints(page)), ...(yield* recurringPoints(page)), ...(yield* channelPoints(page))];
  const language = page.document.documentElement.lang;
  // Only now, so that what has no name is one with what has one.
  const gatherings = merged([...structured, ...dated]).map((point) =>
    point.title ? point : { ...point, title: kindName(point.kind, language) },
  );
  return [...gatherings, ...others];
}
