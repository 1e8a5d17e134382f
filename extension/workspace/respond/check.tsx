import { useSignal } from '@preact/signals';
import { newId } from '../models/collection.ts';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Field } from '../parts/field.tsx';
import { useWords } from '../words.ts';
import { RoundForm } from './round-form.tsx';
import { StatementCard } from './statement-card.tsx';

/** Sentences that say back what was heard, a form to vote on them, and whether every group agrees. */
export function CheckView({ model }: { model: WorkspaceModel }) {
  const { respond: words, shell } = useWords();
  const { statements } = model.respond;
  const text = useSignal({ en: '', es: '' });
  const inOrder = statements.items.value.toSorted((one, other) => one.id.localeCompare(other.id));
  return (
    <div class="stack">
      <p>{words.check.text}</p>
      {inOrder.length === 0 && <p>{words.check.none}</p>}
      <ul class="cards">
        {inOrder.map((statement) => (
          <StatementCard key={statement.id} model={model} statement={statement} />
        ))}
      </ul>
      <form
        class="form card padded"
        onSubmit={(event) => {
          event.preventDefault();
          const { en, es } = text.value;
          void statements.save({
            id: newId(),
            text: es.trim() ? { en: en.trim(), es: es.trim() } : en.trim(),
            votes: {},
            at: model.at(),
          });
          text.value = { en: '', es: '' };
        }}
      >
        <Field
          label={words.check.statement}
          isRequired
          value={text.value.en}
          set={(en) => (text.value = { ...text.value, en })}
        />
        <Field
          label={words.check.statementEs}
          lang="es"
          value={text.value.es}
          set={(es) => (text.value = { ...text.value, es })}
        />
        <button type="submit" class="primary">
          {shell.add}
        </button>
      </form>
      {inOrder.length > 0 && <RoundForm model={model} statements={inOrder} />}
    </div>
  );
}
