import type { Target } from '../model/finding.ts';

/** Whether a place is the page rather than something on it. */
export function isWholePage({ selector, frames }: Target): boolean {
  return frames.length === 0 && /^(|html|body|html > body)$/.test(selector);
}
