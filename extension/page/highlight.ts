import type { Target } from '@porchlight/core/model/finding';
import { isRendered } from '@porchlight/core/page/is-rendered';
import { makeMark } from './mark.ts';
import { placeOf } from './place-of.ts';
import type { Hidden } from './protocol.ts';
import { whyHidden } from './why-hidden.ts';

let ending: AbortController | undefined;

/**
 * Scrolls to a place and marks it until `clearHighlight`, the next mark, or Escape.
 * @param label said beside the box
 * @param ended called when the visitor ends the mark with Escape
 * @returns whether the place is still there, and whether it can be seen; what cannot be seen is not marked
 */
export function highlight(
  target: Target,
  label: string,
  ended?: () => void,
): { found: boolean; rendered: boolean; hidden?: Hidden } {
  clearHighlight();
  const place = placeOf(document, target);
  if (!place) return { found: false, rendered: false };
  const { width, height } = place.rect();
  if (!isRendered(place.element, new WeakMap()) || width * height === 0) {
    return { found: true, rendered: false, hidden: whyHidden(place.element) };
  }

  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.element.scrollIntoView({
    behavior: calm ? 'instant' : 'smooth',
    block: height < innerHeight ? 'center' : 'start',
    inline: 'nearest',
  });

  ending = new AbortController();
  const { signal } = ending;
  const mark = makeMark(document, label);
  let frame = requestAnimationFrame(function follow() {
    mark.moveTo(place.rect());
    frame = requestAnimationFrame(follow);
  });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    mark.remove();
  });
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      clearHighlight();
      ended?.();
    },
    { capture: true, signal },
  );
  return { found: true, rendered: true };
}

/** Takes the mark away and leaves nothing behind. */
export function clearHighlight(): void {
  ending?.abort();
  ending = undefined;
}
