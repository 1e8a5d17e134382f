import { useSignal } from '@preact/signals';
import { useWords } from './words.ts';

/** Text to take along: shown, selectable, and copied with one press. */
export function CopyField({ text, label }: { text: string; label: string }) {
  const { make } = useWords();
  const state = useSignal<'copied' | 'notCopied' | undefined>(undefined);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        state.value = 'copied';
      },
      () => {
        state.value = 'notCopied';
      },
    );
  return (
    <div class="copy">
      <textarea
        class="copy-text code"
        aria-label={label}
        readOnly
        rows={Math.min(8, text.split('\n').length + Math.floor(text.length / 60))}
        value={text}
        spellcheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="row">
        <button type="button" class="quiet" onClick={copy}>
          {make.copy}
        </button>
        <span class="small" role="status">
          {state.value ? make[state.value] : ''}
        </span>
      </div>
    </div>
  );
}
