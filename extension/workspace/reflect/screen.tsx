import { useSignal } from '@preact/signals';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Tabs } from '../parts/tabs.tsx';
import { useWords } from '../words.ts';
import { JournalView } from './journal.tsx';
import { RateView } from './rate.tsx';

/** The self-assessment, and the journal. */
export function ReflectScreen({ model }: { model: WorkspaceModel }) {
  const { reflect: words } = useWords();
  const view = useSignal<'rate' | 'journal'>('rate');
  return (
    <>
      <Tabs label={words.tabs} names={words.views} shown={view.value} show={(next) => (view.value = next)} />
      {view.value === 'rate' ? <RateView model={model} /> : <JournalView model={model} />}
    </>
  );
}
