import type { PanelModel } from '../models/panel-model.ts';
import { useWords } from './words.ts';

/** How far the audit is, and for those who listen: that it began and how it ended, not every step. */
export function RunningBar({ model }: { model: PanelModel }) {
  const { audit } = model;
  const words = useWords();
  const { done, total } = audit.progress.value;
  const isRunning = audit.state.value.status === 'running';
  return (
    <div class="running" data-status={audit.state.value.status}>
      {isRunning && (
        <>
          <progress aria-label={words.audit.running} {...(total > 0 ? { value: done, max: total } : {})} />
          <p class="soft">{total > 0 ? words.progress(done, total) : words.audit.waitingForPage}</p>
        </>
      )}
      <p class="heard" role="status">
        {said(model, words)}
      </p>
    </div>
  );
}

function said({ audit, reading }: PanelModel, words: ReturnType<typeof useWords>): string {
  const state = audit.state.value;
  switch (state.status) {
    case 'idle':
      return '';
    case 'running':
      return words.audit.running;
    case 'cancelled':
      return words.audit.stopped;
    case 'failed':
      return words.problem[state.reason].title;
    case 'done': {
      const fixes = reading.found.value.failures.length;
      return fixes === 0 ? words.nothing.title : words.summary(fixes);
    }
  }
}
