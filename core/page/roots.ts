import type { Page } from './page.ts';

/** A document, or an open shadow root in it. */
export type Root = Document | ShadowRoot;

const PAUSE_EVERY = 500;

/** The page's document and its open shadow roots, however deep. What is in frames belongs to pages of their own. */
export function* roots(page: Page): Generator<undefined, readonly Root[]> {
  const found: Root[] = [page.document];
  let visited = 0;
  for (let index = 0; index < found.length; index++) {
    for (const element of found[index]?.querySelectorAll('*') ?? []) {
      if (++visited % PAUSE_EVERY === 0) yield;
      if (element.shadowRoot) found.push(element.shadowRoot);
    }
  }
  return found;
}
