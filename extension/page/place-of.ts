import type { Target } from '@porchlight/core/model/finding';
import { findBySelector } from '@porchlight/core/page/selector';

export interface Place {
  element: Element;
  /** Where it is now, in pixels of the top window's viewport. */
  rect(): { left: number; top: number; width: number; height: number };
}

/** Finds the place of a finding, through the frames that lead to it; null when the page has changed since. */
export function placeOf(document: Document, target: Target): Place | null {
  const frames: HTMLIFrameElement[] = [];
  let inside: Document = document;
  for (const selector of target.frames) {
    const frame = findBySelector(inside, selector) as HTMLIFrameElement | null;
    if (!frame?.contentDocument) return null;
    frames.push(frame);
    inside = frame.contentDocument;
  }
  const element = findBySelector(inside, target.selector);
  if (!element) return null;
  return {
    element,
    rect() {
      const { left, top, width, height } = element.getBoundingClientRect();
      const place = { left, top, width, height };
      for (const frame of frames) {
        const box = frame.getBoundingClientRect();
        place.left += box.left + frame.clientLeft;
        place.top += box.top + frame.clientTop;
      }
      return place;
    },
  };
}
