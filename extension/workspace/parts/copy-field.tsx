import { useSignal } from '@preact/signals';
import { useWords } from '../words.ts';
import { Field } from './field.tsx';

/** Something to paste elsewhere, and the button that copies it. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const { respond: words } = useWords();
  const isCopied = useSignal(false);
  return (
    <div class="stack">
      <Field label={label} rows={6} value={text} set={() => undefined} />
      <div class="row">
        <button
          type="button"
          class="quiet"
          onClick={async () => {
            await navigator.clipboard.writeText(text);
            isCopied.value = true;
          }}
        >
          {words.publish.copy}
          <span class="heard">: {label}</span>
        </button>
        <span role="status">{isCopied.value ? words.publish.copied : ''}</span>
      </div>
    </div>
  );
}
