import type { Page } from './page.ts';
import { elementsIn, type Root, roots } from './roots.ts';

const PAUSE_EVERY = 200;

/** The elements of each root that have a role or any `aria-` attribute, known to ARIA or not. */
export function* ariaElements(page: Page): Generator<undefined, ReadonlyMap<Root, readonly Element[]>> {
  const found = new Map<Root, Element[]>();
  let visited = 0;
  for (const root of yield* page.prepare(roots)) {
    const elements: Element[] = [];
    for (const element of elementsIn(root)) {
      if (++visited % PAUSE_EVERY === 0) yield;
      const names = element.getAttributeNames();
      if (names.some((name) => name === 'role' || name.startsWith('aria-'))) elements.push(element);
    }
    found.set(root, elements);
  }
  return found;
}
