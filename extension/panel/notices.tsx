import type { PanelModel } from '../models/panel-model.ts';
import { Icon } from './icons.tsx';
import { moment } from './when.ts';
import { useWords } from './words.ts';

/** What staff must know before they read on: the audit failed, is incomplete, or is of a page since left. */
export function Notices({ model: { audit } }: { model: PanelModel }) {
  const words = useWords();
  const state = audit.state.value;
  if (state.status === 'failed') {
    const { title, text } = words.problem[state.reason];
    return (
      <section class="notice notice-big">
        <h2 class="with-icon">
          <Icon name="warn" /> <span>{title}</span>
        </h2>
        <p>{text}</p>
        {state.reason === 'unknown' && state.detail && (
          <details>
            <summary>{words.technical.title}</summary>
            <p class="code">{state.detail}</p>
          </details>
        )}
      </section>
    );
  }
  if (state.status === 'cancelled') return <Notice text={words.audit.stopped} />;
  const report = audit.report.value;
  if (audit.kept.value && report) {
    const at = moment(report.page.auditedAt, words.language);
    return (
      <Notice text={audit.kept.value === 'imported' ? words.history.shownImported(at) : words.history.shown(at)} />
    );
  }
  if (audit.left.value && state.status === 'done') return <Notice text={words.audit.left} />;
  return null;
}

/** That something could not be kept, or not be read: why, and what to do. */
export function KeepNotices({ model: { keeper } }: { model: PanelModel }) {
  const words = useWords();
  const problem = keeper.problem.value;
  const count = keeper.unreadable.value.length;
  return (
    <div class="keep-notices" role="status">
      {problem && (
        <p class="notice with-icon keep-problem">
          <Icon name="warn" /> <span>{words.keep[problem]}</span>
        </p>
      )}
      {count > 0 && (
        <p class="notice with-icon">
          <Icon name="warn" /> <span>{words.unreadable(count)}</span>
        </p>
      )}
    </div>
  );
}

function Notice({ text }: { text: string }) {
  return (
    <p class="notice with-icon">
      <Icon name="warn" /> <span>{text}</span>
    </p>
  );
}
