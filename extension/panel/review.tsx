import type { FixGroup } from '@porchlight/core/export/group';
import type { Finding } from '@porchlight/core/model/finding';
import { useSignal } from '@preact/signals';
import type { PanelModel } from '../models/panel-model.ts';
import { Problem } from './problem.tsx';
import { guideOf } from './review-guide.ts';
import { useWords } from './words.ts';

/** What a machine cannot decide, guided in steps; the answer is kept. It is for the marked place, or else for all. */
export function Review({
  group,
  finding,
  model,
}: {
  group: FixGroup;
  finding: Finding | undefined;
  model: PanelModel;
}) {
  const { review, decide } = useWords();
  const note = useSignal('');
  const problem = useSignal('');
  if (model.audit.kept.value === 'imported') return null;
  const answer = async (kind: 'not-a-problem' | 'confirmed') => {
    const findings = finding ? [finding] : group.findings;
    const reason = note.value.trim() || (kind === 'confirmed' ? review.problem : review.fine);
    const isKept = await model.decisions.decide({ findings, kind, reason });
    problem.value = isKept ? '' : decide.notKept;
  };
  return (
    <div class="review-guide">
      <h4>{review.title}</h4>
      <ol class="steps">
        {review.steps[guideOf(group)].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <label class="field">
        <span>{review.note}</span>
        <textarea
          rows={2}
          value={note.value}
          onInput={({ currentTarget }) => {
            note.value = currentTarget.value;
          }}
        />
      </label>
      <p class="small">
        {review.answer}{' '}
        {finding && group.findings.length > 1 ? decide.places.chosen : decide.places.all(group.findings.length)}
      </p>
      <div class="row">
        <button type="button" class="quiet" onClick={() => void answer('not-a-problem')}>
          {review.fine}
        </button>
        <button type="button" class="quiet" onClick={() => void answer('confirmed')}>
          {review.problem}
        </button>
      </div>
      <Problem text={problem.value} />
    </div>
  );
}
