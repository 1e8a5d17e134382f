import { computeAccessibleName } from 'dom-accessibility-api';
import type { Page } from './page.ts';
import { parentOf } from './walk.ts';

/** What a screen reader meets: which elements it is told of, and by which name. Answers are kept for the page. */
interface Assistive {
  exposed: WeakMap<Element, boolean>;
  names: WeakMap<Element, string>;
}

function assistive(): Assistive {
  return { exposed: new WeakMap(), names: new WeakMap() };
}

/** Whether assistive technology is told of an element: rendered, and not under `aria-hidden="true"`. */
export function isExposed(page: Page, element: Element): boolean {
  return page.isRendered(element) && !isAriaHidden(element, page.derive(assistive).exposed);
}

function isAriaHidden(element: Element, known: WeakMap<Element, boolean>): boolean {
  const path: Element[] = [];
  let hidden = false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const answer = known.get(at);
    if (answer !== undefined) {
      hidden = answer;
      break;
    }
    path.push(at);
    if (at.getAttribute('aria-hidden') === 'true') {
      hidden = true;
      break;
    }
  }
  // Below a hidden element all is hidden; below what is not, only what was walked past is known not to be.
  for (const at of path) known.set(at, hidden);
  return hidden;
}

/** The name by which assistive technology calls an element (W3C accname), white space folded; empty when it has none. */
export function accessibleName(page: Page, element: Element): string {
  const { names } = page.derive(assistive);
  const known = names.get(element);
  if (known !== undefined) return known;
  const name = computeAccessibleName(element).replace(/\s+/g, ' ').trim();
  names.set(element, name);
  return name;
}
