import { timingNotes } from '@porchlight/core/engagement/timing';
import { Activity, OutcomeState, spectrumStages } from '@porchlight/core/model/engagement';
import { useSignal } from '@preact/signals';
import { Icon } from '../../panel/icons.tsx';
import { newId } from '../models/collection.ts';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Check, Field, Select } from '../parts/field.tsx';
import { dayOf } from '../parts/numbers.ts';
import { SaveRow } from '../parts/save-row.tsx';
import { Sure } from '../parts/sure.tsx';
import { useWords } from '../words.ts';

/** What the district does with families: with whom it was designed, which help there is, who decides, how it ended. */
export function ActivitiesView({ model }: { model: WorkspaceModel }) {
  const { plan: words, shell, language } = useWords();
  const { activities } = model;
  const open = useSignal<string | undefined>(undefined);
  const sorted = [...activities.items.value].sort((one, other) =>
    (other.opens ?? other.at).localeCompare(one.opens ?? one.at),
  );
  return (
    <div class="stack">
      {sorted.length === 0 && <p>{words.none}</p>}
      <ul class="cards">
        {sorted.map((activity) => (
          <li key={activity.id} class="card padded">
            <h2 class="card-title">{activity.title}</h2>
            <p class="soft small">
              {[
                activity.stage && words.stages[activity.stage],
                activity.opens && dayOf(activity.opens, language),
                activity.outcome ? words.outcomes[activity.outcome] : words.open,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {timingNotes(activity).map((note) => (
              <p key={note} class="small with-icon caution-line">
                <Icon name="calendar" /> <span>{words.timing[note]}</span>
              </p>
            ))}
            <Blanks activity={activity} />
            <div class="row">
              <button
                type="button"
                class="quiet"
                aria-expanded={open.value === activity.id}
                onClick={() => (open.value = open.value === activity.id ? undefined : activity.id)}
              >
                {shell.edit}
                <span class="heard">: {activity.title}</span>
              </button>
              <Sure
                text={shell.remove}
                question={`${shell.remove}: ${activity.title}?`}
                yes={shell.remove}
                act={() => void activities.remove(activity.id)}
              />
            </div>
            {open.value === activity.id && (
              <ActivityForm model={model} activity={activity} done={() => (open.value = undefined)} />
            )}
          </li>
        ))}
      </ul>
      {open.value === 'new' ? (
        <ActivityForm
          model={model}
          activity={Activity.parse({ id: newId(), title: ' ', at: model.at() })}
          done={() => (open.value = undefined)}
        />
      ) : (
        <button type="button" class="primary" onClick={() => (open.value = 'new')}>
          {words.add}
        </button>
      )}
      <p class="soft small">{words.stageSource}</p>
    </div>
  );
}

const asked = ['designedWith', 'whoDecides', 'success', 'staffLearn', 'familiesGain'] as const;

/** What nobody has said of an activity yet. */
function Blanks({ activity }: { activity: Activity }) {
  const { plan: words, language } = useWords();
  const blank = asked.filter((field) => !activity[field]).map((field) => words[field]);
  if (blank.length === 0) return null;
  return <p class="soft small">{words.blank(new Intl.ListFormat(language).format(blank))}</p>;
}

const lines = ['designedWith', 'whoDecides'] as const;
const paragraphs = ['success', 'staffLearn', 'familiesGain', 'learningGoal', 'stock', 'gained'] as const;

function ActivityForm({ model, activity, done }: { model: WorkspaceModel; activity: Activity; done(): void }) {
  const { plan: words, shell } = useWords();
  const draft = useSignal({ ...activity, title: activity.title.trim() });
  const set = (some: { [Key in keyof Activity]?: Activity[Key] | undefined }) => {
    draft.value = { ...draft.value, ...some } as Activity;
  };
  const { value } = draft;
  return (
    <form
      class={activity.title.trim() ? 'form' : 'form card padded'}
      onSubmit={(event) => {
        event.preventDefault();
        const said = Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined && each !== ''));
        void model.activities.save(Activity.parse({ ...said, title: value.title.trim(), at: model.at() }));
        done();
      }}
    >
      <div class="grid-fields">
        <Field label={words.title} isRequired value={value.title} set={(title) => set({ title })} />
        <Select
          label={words.stage}
          value={value.stage ?? ''}
          none={shell.chooseOne}
          options={spectrumStages.map((stage) => ({ value: stage, text: words.stages[stage] }))}
          set={(stage) => set({ stage: stage || undefined })}
        />
        {lines.map((field) => (
          <Field
            key={field}
            label={words[field]}
            value={value[field]}
            set={(text) => set({ [field]: text.slice(0, 300) })}
          />
        ))}
        <Field
          label={words.opens}
          type="date"
          value={value.opens ?? ''}
          set={(opens) => set({ opens: opens || undefined })}
        />
        <Field
          label={words.closes}
          type="date"
          value={value.closes ?? ''}
          set={(closes) => set({ closes: closes || undefined })}
        />
        <Field
          label={words.decided}
          type="date"
          value={value.decided ?? ''}
          set={(decided) => set({ decided: decided || undefined })}
        />
        <Select
          label={words.outcome}
          value={value.outcome ?? ''}
          none={words.open}
          options={OutcomeState.options.map((outcome) => ({ value: outcome, text: words.outcomes[outcome] }))}
          set={(outcome) => set({ outcome: outcome || undefined })}
        />
      </div>
      <fieldset class="choices short">
        <legend>{words.helpLegend}</legend>
        {(Object.keys(words.help) as Activity['help'][number][]).map((help) => (
          <Check
            key={help}
            isOn={value.help.includes(help)}
            set={(isOn) => set({ help: isOn ? [...value.help, help] : value.help.filter((each) => each !== help) })}
          >
            {words.help[help]}
          </Check>
        ))}
      </fieldset>
      <details open={paragraphs.some((field) => value[field])}>
        <summary>{words.more}</summary>
        <div class="stack">
          {paragraphs.map((field) => (
            <Field
              key={field}
              label={words[field]}
              rows={2}
              value={value[field]}
              set={(text) => set({ [field]: text.slice(0, 4000) })}
            />
          ))}
          <Check isOn={value.collective === true} set={(collective) => set({ collective })}>
            {words.collective}
          </Check>
          <div class="grid-fields">
            <Field
              label={words.hours}
              type="number"
              value={String(value.hours ?? '')}
              set={(text) => set({ hours: amountIn(text) })}
            />
            <Field
              label={words.cost}
              type="number"
              value={String(value.cost ?? '')}
              set={(text) => set({ cost: amountIn(text) })}
            />
          </div>
        </div>
      </details>
      <SaveRow leave={done} />
    </form>
  );
}

function amountIn(text: string): number | undefined {
  const amount = Number(text);
  return text.trim() && Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}
