import { useSignal } from '@preact/signals';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Tabs } from '../parts/tabs.tsx';
import { useWords } from '../words.ts';
import { ActivitiesView } from './activities.tsx';
import { LogView } from './log.tsx';

/** Activities, and the log. */
export function PlanScreen({ model }: { model: WorkspaceModel }) {
  const { plan: words } = useWords();
  const view = useSignal<'activities' | 'log'>('activities');
  return (
    <>
      <Tabs label={words.tabs} names={words.views} shown={view.value} show={(next) => (view.value = next)} />
      {view.value === 'activities' ? <ActivitiesView model={model} /> : <LogView model={model} />}
    </>
  );
}
