import { part } from './lazy.ts';

// Editors that strip unknown tags leave plain HTML with `data-porchlight`. Where there is some, it becomes widgets.
const find = () => {
  if (document.querySelector('[data-porchlight]')) {
    part<typeof import('../upgrade/upgrade.ts')>('upgrade').then(({ upgrade }) => upgrade(document), console.warn);
  }
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', find);
else find();
