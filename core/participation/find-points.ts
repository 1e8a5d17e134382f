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
  const places = new Set(gatherings.flatMap(({ address }) => address?.toLowerCase() ?? []));
  return [...gatherings, ...others.filter((point) => !isOnlyPlace(point, places))];
}

/** An address and no more is whom to visit, unless it is where a meeting is held: that stands with the meeting. */
function isOnlyPlace({ kind, howTo, address }: ParticipationPoint, places: ReadonlySet<string>): boolean {
  return kind === 'contact' && howTo.length === 0 && address !== undefined && places.has(address.toLowerCase());
}
