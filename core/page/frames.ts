import { openPage, type Page } from './page.ts';
import { roots } from './roots.ts';

/** The frames that a visitor sees on a page, shadow roots included. */
export function* framesOn(page: Page): Generator<undefined, readonly Element[]> {
  const found: Element[] = [];
  for (const root of yield* page.prepare(roots)) {
    for (const frame of root.querySelectorAll('iframe, frame')) {
      yield;
      if (page.isRendered(frame)) found.push(frame);
    }
  }
  return found;
}

/** The pages inside the frames of a page that it may look into, however deep. Those of other sites are not among them. */
export function* framePages(page: Page): Generator<undefined, readonly Page[]> {
  const inside: Page[] = [];
  for (const frame of yield* page.prepare(framesOn)) {
    yield;
    const document = documentIn(frame);
    if (!document?.body?.firstChild) continue;
    const { asOf, opinions, pictures } = page;
    const within = openPage(document, { asOf, opinions, pictures, frame });
    inside.push(within, ...(yield* within.prepare(framePages)));
  }
  return inside;
}

/** The document in a frame; undefined when it is another site's, or there is none. */
export function documentIn(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The frames that lead from the top document to an element's own, outermost first; none for the top document. */
export function framesTo(element: Element): Element[] {
  const frames: Element[] = [];
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) frames.unshift(frame);
  return frames;
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
