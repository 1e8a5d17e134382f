import type { Target } from '@porchlight/core/model/finding';
import { targetOf } from '@porchlight/core/page/describe';
import { type Mark, makeMark } from './mark.ts';

let ending: AbortController | undefined;

/**
 * Lets a person point at an element: the one under the pointer is marked, a click takes it. By keyboard: Tab moves as
 * always, Enter takes what has the focus, Alt+Arrow up goes to what it stands in. Escape ends. The page hears nothing
 * of the click.
 * @param label says beside the mark what is under way
 * @param done gets the place, or nothing when it was ended; called once
 */
export function pick(label: string, done: (target: Target | undefined) => void): void {
  endPick();
  ending = new AbortController();
  const { signal } = ending;
  const mark: Mark = makeMark(document, label);
  let at: Element | undefined;
  const finish = (target: Target | undefined) => {
    if (signal.aborted) return;
    endPick();
    done(target);
  };
  const go = (element: Element | null | undefined) => {
    if (!element || element === document.documentElement) return;
    at = element;
    mark.moveTo(element.getBoundingClientRect());
  };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = (type: string, hear: (event: Event) => void) =>
    addEventListener(type, hear, { capture: true, signal, passive: false });
  listen('pointermove', (event) => {
    const { clientX, clientY } = event as PointerEvent;
    go(deepest(clientX, clientY));
  });
  listen('focusin', (event) => go(event.composedPath()[0] as Element));
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) listen(type, swallow);
  listen('click', (event) => {
    swallow(event);
    const { clientX, clientY, detail } = event as MouseEvent;
    if (detail > 0) go(deepest(clientX, clientY));
    if (at) finish(targetOf(at));
  });
  listen('keydown', (event) => {
    const { key, altKey } = event as KeyboardEvent;
    if (key === 'Escape') {
      swallow(event);
      finish(undefined);
    } else if (key === 'Enter' && at) {
      swallow(event);
      finish(targetOf(at));
    } else if (key === 'ArrowUp' && altKey) {
      swallow(event);
      go(at?.parentElement);
    }
  });
  signal.addEventListener('abort', () => mark.remove());
}

/** Ends the pointing without a place. */
export function endPick(): void {
  ending?.abort();
  ending = undefined;
}

function deepest(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}
