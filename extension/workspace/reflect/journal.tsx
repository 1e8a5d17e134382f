import { type ReflectionSet, reflectionSets } from '@porchlight/core/practices/cei-reflection';
import { allPractices } from '@porchlight/core/practices/practices';
import { useSignal } from '@preact/signals';
import { newId } from '../models/collection.ts';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Field, Select } from '../parts/field.tsx';
import { dayOf } from '../parts/numbers.ts';
import { Sure } from '../parts/sure.tsx';
import { useEvidence } from '../practices/evidence.ts';
import { useWords } from '../words.ts';

const prompts = allPractices.filter(({ id }) => /^cei-[rx]\d\.\d$/.test(id));
const setOf = (id: string) => id.slice(4, 6) as ReflectionSet;

/** Questions to think about, and what was thought. It stays here. */
export function JournalView({ model }: { model: WorkspaceModel }) {
  const { reflect: words, shell, language } = useWords();
  const { journal } = model;
  const set = useSignal<ReflectionSet>('r1');
  const written = [...journal.items.value].sort((one, other) => other.at.localeCompare(one.at));
  const textOf = (prompt: string | undefined) => {
    const found = prompts.find(({ id }) => id === prompt);
    return found ? (language === 'es' ? found.es : found.practice) : words.journal.free;
  };
  return (
    <div class="stack">
      <p>{words.journal.text}</p>
      <Select
        label={words.journal.set}
        value={set.value}
        options={(Object.keys(reflectionSets) as ReflectionSet[]).map((value) => ({
          value,
          text: reflectionSets[value][language],
        }))}
        set={(value) => {
          if (value) set.value = value;
        }}
        isCompact
      />
      <ul class="cards">
        {prompts
          .filter(({ id }) => setOf(id) === set.value)
          .map(({ id }) => (
            <Page key={id} model={model} prompt={id} title={textOf(id)} />
          ))}
        <Page model={model} prompt={undefined} title={words.journal.free} />
      </ul>
      <section class="section" aria-labelledby="written-title">
        <h2 class="section-title" id="written-title">
          {words.journal.written}
        </h2>
        {written.length === 0 && <p>{words.journal.none}</p>}
        <ul class="cards">
          {written.map((entry) => (
            <li key={entry.id} class="card padded">
              <h3>{textOf(entry.prompt)}</h3>
              <p class="soft small">{dayOf(entry.on, language)}</p>
              <p class="kept-lines" dir="auto">
                {entry.text}
              </p>
              <Sure
                text={shell.remove}
                question={`${shell.remove}?`}
                yes={shell.remove}
                act={() => void journal.remove(entry.id)}
              />
            </li>
          ))}
        </ul>
      </section>
      <p class="soft small">{words.journal.source}</p>
    </div>
  );
}

function Page({ model, prompt, title }: { model: WorkspaceModel; prompt: string | undefined; title: string }) {
  const { reflect: words, shell } = useWords();
  const text = useSignal('');
  const isOpen = useSignal(false);
  const evidence = useEvidence(model, prompt ?? '');
  return (
    <li class="card padded">
      <h2 class="card-title">
        <button type="button" class="link" aria-expanded={isOpen.value} onClick={() => (isOpen.value = !isOpen.value)}>
          {title}
        </button>
      </h2>
      {isOpen.value && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            const at = model.at();
            void model.journal.save({
              id: newId(),
              text: text.value.slice(0, 20_000),
              on: at.slice(0, 10),
              at,
              ...(prompt ? { prompt } : {}),
            });
            text.value = '';
            isOpen.value = false;
          }}
        >
          {evidence && <p class="soft">{words.journal.knows(evidence)}</p>}
          <Field
            label={words.journal.answer}
            rows={5}
            isRequired
            value={text.value}
            set={(value) => (text.value = value)}
          />
          <button type="submit" class="primary">
            {shell.save}
          </button>
        </form>
      )}
    </li>
  );
}
