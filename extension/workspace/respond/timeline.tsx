import { EntryStatus, TimelineEntry } from '@porchlight/core/model/feed';
import { read } from '@porchlight/core/model/read-error';
import { localText } from '@porchlight/core/text/local-text';
import { useSignal } from '@preact/signals';
import { Problem } from '../../panel/problem.tsx';
import { TakeFile } from '../../panel/take-file.tsx';
import { when } from '../../panel/when.ts';
import { newId } from '../models/collection.ts';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Check, Field, Select } from '../parts/field.tsx';
import { sentenceOf } from '../parts/problem.ts';
import { SaveRow } from '../parts/save-row.tsx';
import { Sure } from '../parts/sure.tsx';
import { useWords } from '../words.ts';

/** The steps that families can see coming, and how to take part in each. */
export function TimelineView({ model }: { model: WorkspaceModel }) {
  const { respond: words, shell, language } = useWords();
  const { entries } = model.respond;
  const open = useSignal<string | undefined>(undefined);
  const told = useSignal('');
  const problem = useSignal('');
  const sorted = [...entries.items.value].sort((one, other) => one.entry.start.localeCompare(other.entry.start));
  return (
    <div class="stack">
      {sorted.length === 0 && <p>{words.timeline.none}</p>}
      <ul class="cards">
        {sorted.map(({ id, entry }) => (
          <li key={id} class="card padded">
            <h2 class="card-title">{localText(entry.title, language)}</h2>
            <p class="soft small">{when(entry.start, entry.end, language)}</p>
            <div class="row">
              <button
                type="button"
                class="quiet"
                aria-expanded={open.value === id}
                onClick={() => (open.value = open.value === id ? undefined : id)}
              >
                {shell.edit}
              </button>
              <Sure
                text={shell.remove}
                question={`${shell.remove}?`}
                yes={shell.remove}
                act={() => void entries.remove(id)}
              />
            </div>
            {open.value === id && <EntryForm model={model} entry={entry} done={() => (open.value = undefined)} />}
          </li>
        ))}
      </ul>
      {open.value === 'new' ? (
        <EntryForm model={model} entry={undefined} done={() => (open.value = undefined)} />
      ) : (
        <div class="row">
          <button type="button" class="primary" onClick={() => (open.value = 'new')}>
            {shell.add}
          </button>
          <TakeFile
            text={words.timeline.take}
            accept=".json"
            take={async (file) => {
              told.value = problem.value = '';
              try {
                told.value = words.timeline.taken(await model.respond.takeFeed(await file.text()));
              } catch (error) {
                problem.value = sentenceOf(error);
              }
            }}
          />
        </div>
      )}
      <p role="status">{told.value}</p>
      <Problem text={problem.value} />
    </div>
  );
}

const plainFields = ['start', 'end', 'deadline', 'place', 'remote', 'howTo', 'whoDecides', 'reason'] as const;
type PlainField = (typeof plainFields)[number];

function EntryForm({ model, entry, done }: { model: WorkspaceModel; entry: TimelineEntry | undefined; done(): void }) {
  const { respond: words, shell, language } = useWords();
  const title = useSignal({
    en: localText(entry?.title, 'en'),
    es: typeof entry?.title === 'object' ? (entry.title.es ?? '') : '',
  });
  const texts = useSignal(
    Object.fromEntries(plainFields.map((field) => [field, localText(entry?.[field], language)])) as Record<
      PlainField,
      string
    >,
  );
  const status = useSignal<EntryStatus | ''>(entry?.status ?? '');
  const phase = useSignal<'before' | 'during' | 'after' | ''>(entry?.phase ?? '');
  const takePart = useSignal(entry?.takePart ?? true);
  const problem = useSignal('');
  return (
    <form
      class="form card padded"
      onSubmit={(event) => {
        event.preventDefault();
        const given = Object.fromEntries(
          plainFields.flatMap((field) => (texts.value[field].trim() ? [[field, texts.value[field].trim()]] : [])),
        );
        const { en, es } = title.value;
        try {
          const next = read(
            TimelineEntry,
            {
              ...(entry ? { help: entry.help, links: entry.links, about: entry.about, contact: entry.contact } : {}),
              id: entry?.id ?? newId(),
              title: es.trim() ? { en: en.trim(), es: es.trim() } : en.trim(),
              ...given,
              ...(status.value ? { status: status.value } : {}),
              ...(phase.value ? { phase: phase.value } : {}),
              takePart: takePart.value,
            },
            words.views.timeline,
          );
          void model.respond.saveEntry(next);
          done();
        } catch (error) {
          problem.value = sentenceOf(error);
        }
      }}
    >
      <div class="grid-fields">
        <Field
          label={words.timeline.title}
          isRequired
          value={title.value.en}
          set={(en) => (title.value = { ...title.value, en })}
        />
        <Field
          label={words.timeline.titleEs}
          lang="es"
          value={title.value.es}
          set={(es) => (title.value = { ...title.value, es })}
        />
        {plainFields.map((field) => (
          <Field
            key={field}
            label={words.timeline[field]}
            hint={field === 'start' ? words.timeline.startHint : undefined}
            isRequired={field === 'start'}
            value={texts.value[field]}
            set={(value) => (texts.value = { ...texts.value, [field]: value })}
          />
        ))}
        <Select
          label={words.timeline.status}
          value={status.value}
          none={shell.chooseOne}
          options={EntryStatus.options.map((value) => ({ value, text: words.timeline.statuses[value] }))}
          set={(value) => (status.value = value)}
        />
        <Select
          label={words.timeline.phase}
          value={phase.value}
          none={shell.chooseOne}
          options={(['before', 'during', 'after'] as const).map((value) => ({
            value,
            text: words.timeline.phases[value],
          }))}
          set={(value) => (phase.value = value)}
        />
      </div>
      <Check isOn={takePart.value} set={(isOn) => (takePart.value = isOn)}>
        {words.timeline.takePart}
      </Check>
      <Problem text={problem.value} />
      <SaveRow leave={done} />
    </form>
  );
}
