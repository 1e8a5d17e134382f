import { effect, type Signal } from '@preact/signals';
import { type ScreenName, screens } from './models/workspace-model.ts';

/** Keeps the screen and the part of the address after `#` the same, so that links, Back and bookmarks work. */
export function followAddress(screen: Signal<ScreenName>): void {
  const read = (): ScreenName | undefined => screens.find((name) => name === location.hash.slice(1));
  screen.value = read() ?? screen.value;
  addEventListener('hashchange', () => {
    const named = read();
    if (!named || named === screen.value) return;
    screen.value = named;
    // As after the load of a page: reading begins at its heading.
    requestAnimationFrame(() => {
      scrollTo(0, 0);
      document.getElementById('screen-title')?.focus({ preventScroll: true });
    });
  });
  effect(() => {
    if (read() !== screen.value) location.hash = screen.value;
  });
}
