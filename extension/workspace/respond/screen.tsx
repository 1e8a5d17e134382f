import { useSignal } from '@preact/signals';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Tabs } from '../parts/tabs.tsx';
import { useWords } from '../words.ts';
import { AnswersView } from './answers.tsx';
import { CheckView } from './check.tsx';
import { MemoView } from './memo.tsx';
import { PublishView } from './publish.tsx';
import { TimelineView } from './timeline.tsx';

type View = 'answers' | 'timeline' | 'publish' | 'memo' | 'check';

/** What is owed, what is coming, and how both reach families and the board. */
export function RespondScreen({ model }: { model: WorkspaceModel }) {
  const { respond: words } = useWords();
  const view = useSignal<View>('answers');
  return (
    <>
      <Tabs label={words.tabs} names={words.views} shown={view.value} show={(next) => (view.value = next)} />
      {view.value === 'answers' && <AnswersView model={model} />}
      {view.value === 'timeline' && <TimelineView model={model} />}
      {view.value === 'publish' && <PublishView model={model} />}
      {view.value === 'memo' && <MemoView model={model} />}
      {view.value === 'check' && <CheckView model={model} />}
    </>
  );
}
