import { groupFindings, tally } from '@porchlight/core/export/group';
import type { AuditModel } from '../models/audit-model.ts';
import { useWords } from './words.ts';

/** How far the audit is, and for those who listen: that it began and how it ended, not every step. */
export function RunningBar({ audit }: { audit: AuditModel }) {
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
        {said(audit, words)}
      </p>
    </div>
  );
}

function said(audit: AuditModel, words: ReturnType<typeof useWords>): string {
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
      const fixes = tally(groupFindings(audit.findings.value)).fixes;
      return fixes === 0 ? words.nothing.title : words.summary(fixes);
    }
  }
}
