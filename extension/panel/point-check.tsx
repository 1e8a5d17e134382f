import type { ParticipationPoint } from '@porchlight/core/model/participation-point';
import { pointAnswerId } from '@porchlight/core/model/point-answer';
import { useSignal } from '@preact/signals';
import type { PanelModel } from '../models/panel-model.ts';
import { moment } from './when.ts';
import { useWords } from './words.ts';

/** Whether a point was read rightly: a person says, and it is kept with the page. */
export function PointCheck({ point, model }: { point: ParticipationPoint; model: PanelModel }) {
  const words = useWords();
  const own = words.pointCheck;
  const isAnswering = useSignal(false);
  const isWrong = useSignal(false);
  const note = useSignal('');
  const isTheirs = model.audit.kept.value === 'imported';
  const answers = isTheirs ? (model.audit.report.value?.pointAnswers ?? []) : model.records.answers.value;
  const id = pointAnswerId(model.records.page.value, point);
  const given = answers.find((answer) => answer.id === id);

  async function give(answer: 'right' | 'wrong'): Promise<void> {
    if (!(await model.notes.answer(point, answer, answer === 'wrong' ? note.value : ''))) return;
    isAnswering.value = isWrong.value = false;
    note.value = '';
  }

  if (given && !isAnswering.value) {
    return (
      <div class="point-check">
        <p class="small">
          <b>{own.said[given.answer]}</b> {given.note}{' '}
          <span class="soft">{words.decide.by(given.by || words.decide.nobody, moment(given.at, words.language))}</span>
        </p>
        {!isTheirs && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              isAnswering.value = true;
            }}
          >
            {own.change}
          </button>
        )}
      </div>
    );
  }
  if (isTheirs) return null;
  return (
    <fieldset class="point-check">
      <legend class="small">{own.question}</legend>
      <div class="row">
        <button type="button" class="quiet" onClick={() => void give('right')}>
          {own.right}
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={isWrong.value}
          onClick={() => {
            isWrong.value = !isWrong.value;
          }}
        >
          {own.wrong}
        </button>
      </div>
      {isWrong.value && (
        <>
          <label class="field">
            <span>{own.what}</span>
            <textarea
              rows={2}
              value={note.value}
              onInput={({ currentTarget }) => {
                note.value = currentTarget.value;
              }}
            />
          </label>
          <button type="button" class="quiet" onClick={() => void give('wrong')}>
            {own.save}
          </button>
        </>
      )}
    </fieldset>
  );
}
