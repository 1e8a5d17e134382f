import type { PanelModel } from '../models/panel-model.ts';
import { Icon } from './icons.tsx';
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
  if (audit.left.value && state.status === 'done') return <Notice text={words.audit.left} />;
  return null;
}

function Notice({ text }: { text: string }) {
  return (
    <p class="notice with-icon">
      <Icon name="warn" /> <span>{text}</span>
    </p>
  );
}
