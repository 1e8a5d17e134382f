import type { WorkspaceParts } from '../workspace/models/workspace-model.ts';
import { computer } from './computer.ts';
import { intakeReach } from './intake-reach.ts';
import { siteTabs } from './site-tabs.ts';
import { openOwnStore } from './store.ts';
import { engineInWorker } from './theme-worker.ts';
import { browserTranslator } from './translate.ts';

/** What the workspace needs of the browser and of this computer. */
export function workspaceParts(): Omit<WorkspaceParts, 'language'> {
  return {
    openStore: openOwnStore,
    computer,
    engine: engineInWorker(),
    reach: intakeReach,
    tabs: siteTabs(),
    translator: browserTranslator(),
  };
}
