import type { Effort } from '@porchlight/core/model/feedback';
import { type Signal, useSignal } from '@preact/signals';
import { Problem } from '../../panel/problem.tsx';
import { TakeFile } from '../../panel/take-file.tsx';
import type { Into } from '../models/feedback-model.ts';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Field, Select } from '../parts/field.tsx';
import { sentenceOf } from '../parts/problem.ts';
import { Tabs } from '../parts/tabs.tsx';
import { useWords } from '../words.ts';
import { ColumnsTable } from './columns.tsx';

type Way = 'file' | 'intake' | 'notes';
const kindOf: Record<Way, Effort['kind']> = { file: 'survey', intake: 'intake', notes: 'meeting' };

/** Where new comments go, while it is being said. */
interface Draft {
  effort: string;
  name: string;
  kind: Effort['kind'];
  closed: string;
}

/** The three ways in: a spreadsheet, the web form, notes. */
export function BringIn({ model }: { model: WorkspaceModel }) {
  const { feedback: words } = useWords();
  const way = useSignal<Way>('file');
  const problem = useSignal('');
  const draft = useSignal<Draft>({ effort: '', name: '', kind: 'survey', closed: '' });

  /** Runs an import; what is wrong with it is told, and nothing of it is kept. */
  async function run(work: (into: Into) => Promise<void>): Promise<void> {
    problem.value = '';
    const { effort, name, kind, closed } = draft.value;
    try {
      await work(
        effort ? { effort } : { name: name.trim() || words.ways[way.value], kind, ...(closed ? { closed } : {}) },
      );
      draft.value = { ...draft.value, effort: '', name: '', closed: '' };
    } catch (error) {
      problem.value = sentenceOf(error);
    }
  }

  return (
    <section class="section add" aria-labelledby="add-title">
      <h2 class="section-title" id="add-title">
        {words.add}
      </h2>
      <Tabs
        label={words.add}
        names={words.ways}
        shown={way.value}
        show={(next) => {
          way.value = next;
          problem.value = '';
          draft.value = { ...draft.value, kind: kindOf[next] };
        }}
      />
      {way.value === 'file' && <FromFile model={model} problem={problem} draft={draft} run={run} />}
      {way.value === 'intake' && <FromIntake model={model} problem={problem} draft={draft} run={run} />}
      {way.value === 'notes' && <FromNotes model={model} draft={draft} run={run} />}
      <Problem text={problem.value} />
    </section>
  );
}

interface WayProps {
  model: WorkspaceModel;
  draft: Signal<Draft>;
  run(work: (into: Into) => Promise<void>): Promise<void>;
}

function FromFile({ model, problem, draft, run }: WayProps & { problem: Signal<string> }) {
  const { feedback: words } = useWords();
  const { pending, importing } = model.feedback;
  async function choose(file: File): Promise<void> {
    problem.value = '';
    draft.value = { ...draft.value, name: draft.value.name || file.name.replace(/\.[^.]+$/, '') };
    try {
      await model.feedback.choose(file);
    } catch (error) {
      problem.value = sentenceOf(error);
    }
  }
  return (
    <div class="stack">
      <p>{words.file.text}</p>
      <TakeFile text={words.file.choose} accept=".csv,.tsv,.txt,.xlsx" take={(file) => void choose(file)} />
      {pending.value && (
        <>
          <p class="soft">{pending.value.isRemembered ? words.file.remembered : words.file.columns}</p>
          <ColumnsTable model={model} />
          <IntoFields model={model} draft={draft} />
          <button
            type="button"
            class="primary"
            disabled={importing.value !== undefined}
            onClick={() => void run((into) => model.feedback.importPending(into))}
          >
            {words.bringIn}
          </button>
        </>
      )}
    </div>
  );
}

function FromIntake({ model, problem, draft, run }: WayProps & { problem: Signal<string> }) {
  const { feedback: words } = useWords();
  const { setting, token, reach } = model;
  const address = useSignal(setting.value.value.intake);
  const groups = useSignal('');
  return (
    <form
      class="form"
      onSubmit={async (event) => {
        event.preventDefault();
        const asGroup = new Set(
          groups.value
            .split(/[,;]/)
            .map((id) => id.trim())
            .filter(Boolean),
        );
        const secret = token.value;
        // Nothing may be awaited before the browser is asked: it takes the question only from the click.
        const asked = reach.allow(address.value);
        if (!(await asked)) {
          problem.value = words.intake.notAllowed;
          return;
        }
        await setting.save({ intake: address.value });
        await run(async (into) => {
          const { same } = setting.value.value;
          const tally = await model.feedback.fetchIntake(into, address.value, secret, asGroup, same);
          await model.respond.takeVotes(tally);
        });
      }}
    >
      <p>{words.intake.text}</p>
      <Field
        label={words.intake.address}
        type="url"
        isRequired
        value={address.value}
        set={(value) => (address.value = value)}
      />
      <Field
        label={words.intake.token}
        hint={words.intake.tokenHint}
        type="password"
        isRequired
        value={token.value}
        set={(value) => (token.value = value)}
      />
      <Field
        label={words.intake.groups}
        hint={words.intake.groupsHint}
        value={groups.value}
        set={(value) => (groups.value = value)}
      />
      <IntoFields model={model} draft={draft} />
      <button type="submit" class="primary">
        {words.intake.read}
      </button>
    </form>
  );
}

function FromNotes({ model, draft, run }: WayProps) {
  const { feedback: words } = useWords();
  const notes = useSignal('');
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void run(async (into) => {
          await model.feedback.addNotes(into, notes.value);
          notes.value = '';
        });
      }}
    >
      <p>{words.notes.text}</p>
      <Field
        label={words.notes.label}
        rows={10}
        isRequired
        placeholder={words.notes.example}
        value={notes.value}
        set={(value) => (notes.value = value)}
      />
      <IntoFields model={model} draft={draft} />
      <button type="submit" class="primary">
        {words.bringIn}
      </button>
    </form>
  );
}

/** Which effort the new comments belong to. */
function IntoFields({ model, draft }: { model: WorkspaceModel; draft: Signal<Draft> }) {
  const { feedback: words } = useWords();
  const { effort, name, kind, closed } = draft.value;
  const set = (some: Partial<Draft>) => {
    draft.value = { ...draft.value, ...some };
  };
  const there = model.feedback.efforts.items.value;
  return (
    <div class="grid-fields">
      {there.length > 0 && (
        <Select
          label={words.into.legend}
          value={effort}
          none={words.into.fresh}
          options={there.map(({ id, name: known }) => ({ value: id, text: words.into.there(known) }))}
          set={(value) => set({ effort: value })}
        />
      )}
      {!effort && (
        <>
          <Field label={words.into.name} value={name} set={(value) => set({ name: value })} />
          <Select
            label={words.into.kind}
            value={kind}
            options={(Object.keys(words.into.kinds) as Effort['kind'][]).map((value) => ({
              value,
              text: words.into.kinds[value],
            }))}
            set={(value) => value && set({ kind: value })}
          />
          <Field
            label={words.into.closed}
            hint={words.into.closedHint}
            type="date"
            value={closed}
            set={(value) => set({ closed: value })}
          />
        </>
      )}
    </div>
  );
}
