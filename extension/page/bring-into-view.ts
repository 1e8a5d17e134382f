import type { Target } from '@porchlight/core/model/finding';
import { isRendered } from '@porchlight/core/page/is-rendered';
import { placeOf } from './place-of.ts';
import type { Box } from './protocol.ts';
import { rest } from './rest.ts';

/**
 * Scrolls to a place at once and tells where it then is, for a picture of it.
 * @returns undefined when it is not there or cannot be seen
 */
export async function bringIntoView(target: Target): Promise<Box | undefined> {
  const place = placeOf(document, target);
  if (!place || !isRendered(place.element, new WeakMap())) return undefined;
  place.element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'nearest' });
  await rest();
  const { left, top, width, height } = place.rect();
  if (width * height === 0) return undefined;
  return { left, top, width, height, viewport: { width: innerWidth, height: innerHeight } };
}
