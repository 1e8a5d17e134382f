import { type LogEntry, LogKind, logKinds } from '@porchlight/core/model/engagement';
import { useSignal } from '@preact/signals';
import { newId } from '../models/collection.ts';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Field, Select } from '../parts/field.tsx';
import { dayOf } from '../parts/numbers.ts';
import { SaveRow } from '../parts/save-row.tsx';
import { Sure } from '../parts/sure.tsx';
import { useWords } from '../words.ts';

/** The dated log: talks, promises, barriers, pilots, partners, seats. */
export function LogView({ model }: { model: WorkspaceModel }) {
  const { plan: words, shell } = useWords();
  const kind = useSignal<LogKind | ''>('');
  const isAdding = useSignal(false);
  const shown = model.log.items.value
    .filter((entry) => !kind.value || entry.kind === kind.value)
    .sort((one, other) => other.on.localeCompare(one.on) || other.at.localeCompare(one.at));
  return (
    <div class="stack">
      {isAdding.value ? (
        <LogForm model={model} kind={kind.value || 'conversation'} done={() => (isAdding.value = false)} />
      ) : (
        <button type="button" class="primary" onClick={() => (isAdding.value = true)}>
          {words.log.add}
        </button>
      )}
      <Select
        label={words.log.filter}
        value={kind.value}
        none={words.log.all}
        options={logKinds.map((value) => ({ value, text: words.log.kinds[value] }))}
        set={(value) => (kind.value = value)}
        isCompact
      />
      {shown.length === 0 && <p>{words.log.none}</p>}
      <ul class="cards">
        {shown.map((entry) => (
          <Line key={entry.id} model={model} entry={entry} removeText={shell.remove} />
        ))}
      </ul>
    </div>
  );
}

function Line({ model, entry, removeText }: { model: WorkspaceModel; entry: LogEntry; removeText: string }) {
  const { plan: words, shell, language } = useWords();
  const isDoing = useSignal(false);
  const done = useSignal({ on: model.at().slice(0, 10), how: '' });
  const isLate = entry.due !== undefined && !entry.done && entry.due < model.at().slice(0, 10);
  return (
    <li class="card padded">
      <p class="card-facts-plain">
        <span class="tag">{words.log.kinds[entry.kind]}</span>{' '}
        <span class="soft small">
          {dayOf(entry.on, language)}
          {entry.who && ` · ${entry.who}`}
        </span>{' '}
        {isLate && <span class="state state-overdue">{words.log.late}</span>}
      </p>
      <p dir="auto">{entry.text}</p>
      {entry.due && !entry.done && (
        <p class="soft small">
          {words.log.due}: {dayOf(entry.due, language)}
        </p>
      )}
      {entry.done && (
        <p class="good-news small">
          {words.log.doneNames[entry.kind]}: {dayOf(entry.done.on, language)}
          {entry.done.how && `, ${entry.done.how}`}
        </p>
      )}
      {isDoing.value && (
        <form
          class="grid-fields"
          onSubmit={(event) => {
            event.preventDefault();
            isDoing.value = false;
            void model.log.save({ ...entry, done: done.value, at: model.at() });
          }}
        >
          <Field
            label={words.log.done}
            type="date"
            isRequired
            value={done.value.on}
            set={(on) => (done.value = { ...done.value, on })}
          />
          <Field label={words.log.how} value={done.value.how} set={(how) => (done.value = { ...done.value, how })} />
          <button type="submit" class="quiet">
            {shell.save}
          </button>
        </form>
      )}
      <div class="row">
        {!entry.done && !isDoing.value && (
          <button type="button" class="quiet" onClick={() => (isDoing.value = true)}>
            {words.log.doneNames[entry.kind]}
          </button>
        )}
        <Sure
          text={removeText}
          question={`${removeText}?`}
          yes={removeText}
          act={() => void model.log.remove(entry.id)}
        />
      </div>
    </li>
  );
}

function LogForm({ model, kind, done }: { model: WorkspaceModel; kind: LogKind; done(): void }) {
  const { plan: words } = useWords();
  const draft = useSignal({ kind, on: model.at().slice(0, 10), text: '', who: '', due: '' });
  const set = (some: Partial<typeof draft.value>) => {
    draft.value = { ...draft.value, ...some };
  };
  const { value } = draft;
  return (
    <form
      class="form card padded"
      onSubmit={(event) => {
        event.preventDefault();
        const { due, ...rest } = value;
        void model.log.save({ ...rest, id: newId(), ...(due ? { due } : {}), at: model.at() });
        done();
      }}
    >
      <div class="grid-fields">
        <Select
          label={words.log.kind}
          value={value.kind}
          options={logKinds.map((each) => ({ value: each, text: words.log.kinds[each] }))}
          set={(next) => {
            const parsed = LogKind.safeParse(next);
            if (parsed.success) set({ kind: parsed.data });
          }}
        />
        <Field label={words.log.on} type="date" isRequired value={value.on} set={(on) => set({ on })} />
        <Field label={words.log.who} value={value.who} set={(who) => set({ who: who.slice(0, 300) })} />
        <Field label={words.log.due} type="date" value={value.due} set={(due) => set({ due })} />
      </div>
      <Field
        label={words.log.what}
        rows={3}
        isRequired
        value={value.text}
        set={(text) => set({ text: text.slice(0, 4000) })}
      />
      <SaveRow leave={done} />
    </form>
  );
}
