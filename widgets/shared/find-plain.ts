import { part } from './lazy.ts';

// Editors that strip unknown tags leave plain HTML with `data-porchlight`. Where there is some, it becomes widgets.
// A module runs when the page has been read, so all of it is there.
if (document.querySelector('[data-porchlight]')) {
  part<typeof import('../upgrade/upgrade.ts')>('upgrade').then(({ upgrade }) => upgrade(document), console.warn);
}
