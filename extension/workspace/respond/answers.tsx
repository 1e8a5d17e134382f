import { type AnswerState, requiredWords } from '@porchlight/core/engagement/owed';
import { AnswerWords, type ThemeAnswer } from '@porchlight/core/model/engagement';
import { languageName } from '@porchlight/core/text/language-name';
import { localText } from '@porchlight/core/text/local-text';
import { useSignal } from '@preact/signals';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Field, Select } from '../parts/field.tsx';
import { dayOf } from '../parts/numbers.ts';
import { Sure } from '../parts/sure.tsx';
import { useWords } from '../words.ts';

const statuses = ['done', 'under-way', 'planned', 'not-done'] as const;
const emptyWords = AnswerWords.parse({});

/** Confirmed themes and their answers, the ones owed longest first. */
export function AnswersView({ model }: { model: WorkspaceModel }) {
  const { respond: words } = useWords();
  const { owed } = model.respond;
  const open = useSignal<string | undefined>(undefined);
  if (owed.value.length === 0) return <p>{words.none}</p>;
  const answered = owed.value.filter(({ state }) => state === 'answered').length;
  return (
    <>
      <p class="big-fact">{words.completeness(answered, owed.value.length)}</p>
      <ul class="cards">
        {owed.value.map(({ answer, state }) => (
          <AnswerCard
            key={answer.id}
            model={model}
            answer={answer}
            state={state}
            isOpen={open.value === answer.id}
            toggle={() => (open.value = open.value === answer.id ? undefined : answer.id)}
          />
        ))}
      </ul>
    </>
  );
}

interface CardProps {
  model: WorkspaceModel;
  answer: ThemeAnswer;
  state: AnswerState;
  isOpen: boolean;
  toggle(): void;
}

function AnswerCard({ model, answer, state, isOpen, toggle }: CardProps) {
  const { respond: words, language } = useWords();
  const theme = model.themes.codebook.value.themes.find(({ id }) => id === answer.id);
  const when = answer.publishedAt
    ? words.published(dayOf(answer.publishedAt, language))
    : words.due(dayOf(answer.due, language));
  return (
    <li class="card" data-open={isOpen}>
      <h2 class="card-title">
        <button type="button" class="card-button" aria-expanded={isOpen} onClick={toggle}>
          {localText(theme?.name ?? answer.id, language)}
        </button>
      </h2>
      <p class="card-facts">
        <span class={`state state-${state}`}>{words.state[state]}</span> <span class="soft small">{when}</span>
      </p>
      {isOpen && <AnswerForm model={model} answer={answer} />}
    </li>
  );
}

function AnswerForm({ model, answer }: { model: WorkspaceModel; answer: ThemeAnswer }) {
  const { respond: words, shell, language } = useWords();
  const { respond, who } = model;
  const tags = [
    ...new Set(['en', 'es', ...respond.profile.value.languages.map(({ tag }) => tag), ...Object.keys(answer.words)]),
  ];
  const tag = useSignal<string>('en');
  const drafts = useSignal<Record<string, AnswerWords>>(answer.words);
  const facts = useSignal({
    status: answer.status ?? ('' as ThemeAnswer['status'] | ''),
    decidedOn: answer.decidedOn ?? '',
    due: answer.due,
    round: answer.round ?? '',
    forStudents: answer.forStudents,
  });
  const isSaved = useSignal(false);
  const own = drafts.value[tag.value] ?? emptyWords;
  const set = (key: keyof AnswerWords) => (value: string) => {
    isSaved.value = false;
    drafts.value = { ...drafts.value, [tag.value]: { ...own, [key]: value } };
  };
  return (
    <form
      class="form card-inside"
      onSubmit={async (event) => {
        event.preventDefault();
        const { status, decidedOn, due, round, forStudents } = facts.value;
        const { status: _, decidedOn: __, round: ___, publishedAt, ...rest } = answer;
        // A changed answer is to be published again: until then the old one stands.
        await respond.answers.save({
          ...rest,
          words: Object.fromEntries(
            Object.entries(drafts.value).filter(([, each]) => Object.values(each).some((text) => text.trim())),
          ),
          due: due || answer.due,
          forStudents,
          ...(status ? { status } : {}),
          ...(decidedOn ? { decidedOn } : {}),
          ...(round ? { round } : {}),
          ...(publishedAt ? { publishedAt } : {}),
          at: model.at(),
        });
        isSaved.value = true;
      }}
    >
      <Select
        label={words.answer.language}
        value={tag.value}
        options={tags.map((value) => ({ value, text: languageName(value, language) }))}
        set={(value) => {
          if (value) tag.value = value;
        }}
        isCompact
      />
      {(Object.keys(words.answer.words) as (keyof AnswerWords)[]).map((key) => (
        <Field
          key={key}
          label={words.answer.words[key]}
          hint={requiredWords.some((each) => each === key) ? words.answer.required : undefined}
          lang={tag.value}
          value={own[key]}
          set={set(key)}
          {...(key === 'whoDecided' ? {} : { rows: 2 })}
        />
      ))}
      <div class="grid-fields">
        <Select
          label={words.answer.status}
          value={facts.value.status ?? ''}
          none={shell.chooseOne}
          options={statuses.map((value) => ({ value, text: words.answer.statuses[value] }))}
          set={(status) => (facts.value = { ...facts.value, status })}
        />
        <Field
          label={words.answer.decidedOn}
          type="date"
          value={facts.value.decidedOn}
          set={(decidedOn) => (facts.value = { ...facts.value, decidedOn })}
        />
        <Field
          label={words.answer.due}
          type="date"
          value={facts.value.due}
          set={(due) => (facts.value = { ...facts.value, due })}
        />
        <Select
          label={words.answer.round}
          value={facts.value.round}
          none={words.answer.noRound}
          options={who.rounds.items.value.map(({ id, frozenAt }) => ({ value: id, text: dayOf(frozenAt, language) }))}
          set={(round) => (facts.value = { ...facts.value, round })}
        />
      </div>
      <Field
        label={words.answer.forStudents}
        rows={2}
        value={facts.value.forStudents}
        set={(forStudents) => (facts.value = { ...facts.value, forStudents })}
      />
      <div class="row">
        <button type="submit" class="primary">
          {shell.save}
        </button>
        <Sure
          text={words.answer.remove}
          question={`${words.answer.remove}?`}
          yes={shell.remove}
          act={() => void respond.answers.remove(answer.id)}
        />
        <span role="status">{isSaved.value ? shell.saved : ''}</span>
      </div>
    </form>
  );
}
