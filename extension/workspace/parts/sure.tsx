import { useSignal } from '@preact/signals';
import { useWords } from '../words.ts';

/** A button for what cannot be undone: it asks once more, in its own place. */
export function Sure({ text, question, yes, act }: { text: string; question: string; yes: string; act(): void }) {
  const words = useWords();
  const isAsking = useSignal(false);
  if (!isAsking.value) {
    return (
      <button
        type="button"
        class="quiet"
        onClick={() => {
          isAsking.value = true;
        }}
      >
        {text}
      </button>
    );
  }
  return (
    <div class="notice stack" role="alert">
      <p>{question}</p>
      <div class="row">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            isAsking.value = false;
            act();
          }}
        >
          {yes}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            isAsking.value = false;
          }}
        >
          {words.shell.cancel}
        </button>
      </div>
    </div>
  );
}
