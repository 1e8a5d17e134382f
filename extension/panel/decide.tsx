import type { FixGroup } from '@porchlight/core/export/group';
import type { DecisionKind } from '@porchlight/core/model/decision';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { PanelModel } from '../models/panel-model.ts';
import { Choices } from './choices.tsx';
import { Problem } from './problem.tsx';
import { useWords } from './words.ts';

type Kind = Exclude<DecisionKind, 'confirmed' | 'open'>;
type Where = 'all' | 'chosen' | 'site';
const kinds: Kind[] = ['fixed', 'planned', 'not-a-problem'];

/** What is to become of a fix: fixed, planned, or not a problem here and why; kept with name and day. */
export function Decide({ group, model }: { group: FixGroup; model: PanelModel }) {
  const words = useWords();
  const isOpen = useSignal(false);
  if (model.audit.kept.value === 'imported') return null;
  return (
    <div class="decide">
      <button
        type="button"
        class="quiet"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {words.decide.open}
      </button>
      {isOpen.value && (
        <DecideForm
          group={group}
          model={model}
          close={() => {
            isOpen.value = false;
          }}
        />
      )}
    </div>
  );
}

function DecideForm({ group, model, close }: { group: FixGroup; model: PanelModel; close(): void }) {
  const { decide } = useWords();
  const id = useId();
  const kind = useSignal<Kind>('not-a-problem');
  const where = useSignal<Where>('all');
  const reason = useSignal('');
  const problem = useSignal('');
  const chosen = model.place.where.value;
  const here = chosen?.group.key === group.key ? chosen.finding : undefined;

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (kind.value === 'not-a-problem' && !reason.value.trim()) {
      problem.value = decide.reasonNeeded;
      document.getElementById(`${id}-reason`)?.focus();
      return;
    }
    const findings = where.value === 'chosen' && here ? [here] : group.findings;
    const isForSite = where.value === 'site';
    const isKept = await model.decisions.decide({ findings, kind: kind.value, reason: reason.value, isForSite });
    if (isKept) close();
    else problem.value = decide.notKept;
  }

  const places: Where[] = here && group.findings.length > 1 ? ['all', 'chosen', 'site'] : ['all', 'site'];
  return (
    <form class="form" onSubmit={(event) => void save(event)} noValidate>
      <Choices
        legend={decide.title}
        name={`${id}-kind`}
        options={kinds.map((value) => ({ value, text: decide.kinds[value], hint: decide.hints[value] }))}
        value={kind.value}
        choose={(value) => {
          kind.value = value;
          problem.value = '';
        }}
      />
      <Choices
        legend={decide.where}
        name={`${id}-where`}
        options={places.map((value) => ({
          value,
          text: value === 'all' ? decide.places.all(group.findings.length) : decide.places[value],
        }))}
        value={where.value}
        choose={(value) => {
          where.value = value;
        }}
      />
      <label class="field">
        <span>{decide.reason}</span>
        <textarea
          id={`${id}-reason`}
          rows={2}
          value={reason.value}
          aria-invalid={problem.value ? 'true' : undefined}
          aria-describedby={problem.value ? `${id}-problem` : undefined}
          onInput={({ currentTarget }) => {
            reason.value = currentTarget.value;
          }}
        />
      </label>
      <Problem id={`${id}-problem`} text={problem.value} />
      <div class="row">
        <button type="submit" class="primary">
          {decide.save}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {decide.cancel}
        </button>
      </div>
    </form>
  );
}
