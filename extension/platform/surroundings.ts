import { computer } from './computer.ts';
import { openOwnStore } from './store.ts';
import { tabAdapter } from './tab-adapter.ts';

/** All that the models of a panel need of the browser. */
export function surroundingsOf(tabId: number) {
  return { adapter: tabAdapter(tabId), openStore: openOwnStore, computer };
}
