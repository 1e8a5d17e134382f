import { type Impact, impacts, type Lens, lenses } from '@porchlight/core/model/lens';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { PanelModel } from '../models/panel-model.ts';
import { placeName } from '../models/place-name.ts';
import { Choices } from './choices.tsx';
import { Problem } from './problem.tsx';
import { useWords } from './words.ts';

/** Writing a note or a finding: words first, then, where it helps, the place pointed at and a picture. */
export function NoteForm({ model }: { model: PanelModel }) {
  const words = useWords();
  const own = words.notes;
  const id = useId();
  const isOpen = useSignal(false);
  const kind = useSignal<'remark' | 'finding'>('remark');
  const text = useSignal('');
  const lens = useSignal<Lens>('accessibility');
  const impact = useSignal<Impact>('serious');
  const fix = useSignal('');
  const problem = useSignal('');

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (!text.value.trim()) {
      problem.value = own.textNeeded;
      document.getElementById(`${id}-text`)?.focus();
      return;
    }
    const finding = kind.value === 'finding' && { lens: lens.value, impact: impact.value, fix: fix.value.trim() };
    const isKept = await model.notes.add({ text: text.value.trim(), ...(finding ? { finding } : {}) });
    if (!isKept) {
      problem.value = words.decide.notKept;
      return;
    }
    text.value = fix.value = problem.value = '';
    isOpen.value = false;
  }

  if (!isOpen.value) {
    return (
      <button
        type="button"
        class="quiet add-note"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {own.add}
      </button>
    );
  }
  return (
    <form class="form" onSubmit={(event) => void save(event)} noValidate>
      <label class="field">
        <span>{own.text}</span>
        <textarea
          id={`${id}-text`}
          rows={3}
          value={text.value}
          aria-invalid={problem.value ? 'true' : undefined}
          aria-describedby={problem.value ? `${id}-problem` : undefined}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
      </label>
      <Choices
        legend={own.kind}
        name={`${id}-kind`}
        options={[
          { value: 'remark', text: own.remark },
          { value: 'finding', text: own.finding },
        ]}
        value={kind.value}
        choose={(value) => {
          kind.value = value;
        }}
      />
      {kind.value === 'finding' && (
        <>
          <label class="field">
            <span>{own.lens}</span>
            <select
              value={lens.value}
              onChange={({ currentTarget }) => {
                lens.value = currentTarget.value as Lens;
              }}
            >
              {lenses.map((each) => (
                <option key={each} value={each}>
                  {words.lens[each].name}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{own.impact}</span>
            <select
              value={impact.value}
              onChange={({ currentTarget }) => {
                impact.value = currentTarget.value as Impact;
              }}
            >
              {impacts.map((each) => (
                <option key={each} value={each}>
                  {words.impact[each]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{own.fix}</span>
            <textarea
              rows={2}
              value={fix.value}
              onInput={({ currentTarget }) => {
                fix.value = currentTarget.value;
              }}
            />
          </label>
        </>
      )}
      <PlaceAndPicture model={model} />
      <Problem id={`${id}-problem`} text={problem.value} />
      <div class="row">
        <button type="submit" class="primary">
          {own.save}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            model.notes.forget();
            isOpen.value = false;
          }}
        >
          {words.decide.cancel}
        </button>
      </div>
    </form>
  );
}

function PlaceAndPicture({ model: { notes } }: { model: PanelModel }) {
  const words = useWords();
  const own = words.notes;
  const target = notes.target.value;
  const state = notes.state.value;
  return (
    <div class="stack">
      <p class="small" role="status">
        {state === 'pointing' ? own.pointing : ''}
        {state === 'picturing' ? own.picturing : ''}
        {state === 'no-picture' ? own.noPicture : ''}
        {state === 'idle' && target ? own.pointed(target.text || placeName(target)) : ''}
      </p>
      <div class="row">
        <button type="button" class="quiet" onClick={() => void notes.point(own.pointLabel)}>
          {target ? own.pointAgain : own.point}
        </button>
        {target && (
          <button type="button" class="quiet" onClick={() => void notes.takePicture()}>
            {own.picture}
          </button>
        )}
      </div>
      {target && <p class="soft small">{own.pictureHint}</p>}
      {notes.picture.value && <img class="note-picture" src={notes.picture.value} alt={own.pictureAlt} />}
    </div>
  );
}
