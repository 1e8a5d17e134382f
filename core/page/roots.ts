import type { Page } from './page.ts';

/** A document, or an open shadow root in it. */
export type Root = Document | ShadowRoot;

const PAUSE_EVERY = 200;

/** The page's document and its open shadow roots, however deep. What is in frames belongs to pages of their own. */
export function* roots(page: Page): Generator<undefined, readonly Root[]> {
  const found: Root[] = [page.document];
  let visited = 0;
  for (let index = 0; index < found.length; index++) {
    for (const element of elementsIn(found[index] as Root)) {
      if (++visited % PAUSE_EVERY === 0) yield;
      if (element.shadowRoot) found.push(element.shadowRoot);
    }
  }
  return found;
}

/** The elements of one root in their order, one at a time: a list of all of them would take a large page its turn. */
export function* elementsIn(root: Root): Generator<Element> {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  // 1: elements. The constant is a global that a page in Node does not have.
  const walker = document?.createTreeWalker(root, 1);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) yield node as Element;
}
