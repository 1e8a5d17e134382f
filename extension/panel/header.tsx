import type { AuditModel } from '../models/audit-model.ts';
import { Icon } from './icons.tsx';
import { useWords } from './words.ts';

/** Which page this is about, and the way to look again. */
export function Header({ audit }: { audit: AuditModel }) {
  const words = useWords();
  const { title, url } = audit.about.value;
  const isRunning = audit.state.value.status === 'running';
  const address = url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return (
    <header class="header">
      <div class="header-bar">
        <p class="brand">
          <img src="/icons/128.png" alt="" /> Porchlight
        </p>
        <a class="header-link" href="/workspace.html" target="_blank" rel="noopener">
          {words.workspace}
        </a>
        <button type="button" class="quiet" onClick={() => (isRunning ? audit.cancel() : audit.audit())}>
          {!isRunning && <Icon name="again" />}
          {isRunning ? words.audit.stop : words.audit.again}
        </button>
      </div>
      <h1 dir="auto" class={title || address ? '' : 'heard'}>
        {title || address || 'Porchlight'}
      </h1>
      {title && address && <p class="address">{address}</p>}
    </header>
  );
}
