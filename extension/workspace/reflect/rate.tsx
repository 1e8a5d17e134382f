import { type Competency, competencies, domains } from '@porchlight/core/engagement/domains';
import { standingOf } from '@porchlight/core/engagement/ratings';
import { type RaterKind, type RatingStage, raterKinds, ratingStages } from '@porchlight/core/model/engagement';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Choices } from '../../panel/choices.tsx';
import { newId } from '../models/collection.ts';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Field, Select } from '../parts/field.tsx';
import { decimal } from '../parts/numbers.ts';
import { useEvidence } from '../practices/evidence.ts';
import { useWords } from '../words.ts';
import { Standings } from './standings.tsx';

/** Seven domains, a few minutes each, in any order. */
export function RateView({ model }: { model: WorkspaceModel }) {
  const { reflect: words, language } = useWords();
  const domain = useSignal<string>(domains[0].id);
  const open = useSignal<string | undefined>(undefined);
  const ratings = model.ratings.items.value;
  useEffect(() => void model.loadAudited(), []);
  const own = competencies.filter((each) => each.domain === domain.value);
  const done = (id: string) =>
    competencies.filter((each) => each.domain === id && ratings.some(({ competency }) => competency === each.id))
      .length;
  return (
    <div class="stack">
      <p>{words.rate.text}</p>
      <Select
        label={words.rate.domain}
        value={domain.value}
        options={domains.map(({ id, name, competencies: count }) => ({
          value: id as string,
          text: `${id.slice(4)}. ${name[language]} (${words.rate.progress(done(id), count)})`,
        }))}
        set={(value) => {
          domain.value = value || domains[0].id;
          open.value = undefined;
        }}
        isCompact
      />
      <ul class="cards">
        {own.map((competency) => (
          <CompetencyCard
            key={competency.id}
            model={model}
            competency={competency}
            isOpen={open.value === competency.id}
            toggle={() => (open.value = open.value === competency.id ? undefined : competency.id)}
          />
        ))}
      </ul>
      <p class="soft small">{words.rate.source}</p>
    </div>
  );
}

function CompetencyCard(props: { model: WorkspaceModel; competency: Competency; isOpen: boolean; toggle(): void }) {
  const { model, competency, isOpen, toggle } = props;
  const { reflect: words, language } = useWords();
  const standing = standingOf(competency.id, model.ratings.items.value);
  const evidence = useEvidence(model, competency.id);
  const { gap } = standing;
  return (
    <li class="card" data-open={isOpen}>
      <h2 class="card-title">
        <button type="button" class="card-button" aria-expanded={isOpen} onClick={toggle}>
          {competency.id.slice(4)} {competency.text[language]}
        </button>
      </h2>
      <div class="card-facts">
        {standing.raters === 0 ? <span class="soft small">{words.rate.none}</span> : <Standings standing={standing} />}
        {gap !== undefined && (
          <p class="small">
            {Math.abs(gap) < 0.25
              ? words.rate.even
              : gap > 0
                ? words.rate.gap(decimal(gap, language, 1))
                : words.rate.gapLower(decimal(-gap, language, 1))}
          </p>
        )}
      </div>
      {isOpen && (
        <div class="card-inside">
          {competency.advanced && (
            <>
              <h3>{words.rate.advanced}</h3>
              <p>{competency.advanced[language].replace(/^[^:]+: /, '')}</p>
            </>
          )}
          {evidence && (
            <>
              <h3>{words.rate.own}</h3>
              <p>{evidence}</p>
            </>
          )}
          <RateForm model={model} competency={competency.id} done={toggle} />
        </div>
      )}
    </li>
  );
}

function RateForm({ model, competency, done }: { model: WorkspaceModel; competency: string; done(): void }) {
  const { reflect: words } = useWords();
  const stage = useSignal<RatingStage | undefined>(undefined);
  const as = useSignal<RaterKind>('staff');
  const texts = useSignal({ rater: model.setting.value.value.coder, evidence: '', next: '' });
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!stage.value) return;
        const at = model.at();
        void model.ratings.save({
          id: newId(),
          competency,
          as: as.value,
          stage: stage.value,
          ...texts.value,
          on: at.slice(0, 10),
          at,
        });
        done();
      }}
    >
      <Choices
        legend={words.rate.rateIt}
        name={`stage-${competency}`}
        options={ratingStages.map((value) => ({
          value,
          text: words.rate.stages[value],
          hint: words.rate.stageHint[value],
        }))}
        value={stage.value}
        choose={(value) => (stage.value = value)}
      />
      <Choices
        legend={words.rate.as}
        name={`as-${competency}`}
        options={raterKinds.map((value) => ({ value, text: words.rate.raters[value] }))}
        value={as.value}
        choose={(value) => {
          // The name kept for staff is not somebody else's.
          if (value !== 'staff') texts.value = { ...texts.value, rater: '' };
          as.value = value;
        }}
        isShort
      />
      <Field
        label={words.rate.rater}
        value={texts.value.rater}
        set={(rater) => (texts.value = { ...texts.value, rater })}
      />
      <Field
        label={words.rate.evidence}
        rows={2}
        value={texts.value.evidence}
        set={(evidence) => (texts.value = { ...texts.value, evidence })}
      />
      <Field
        label={words.rate.next}
        rows={2}
        value={texts.value.next}
        set={(next) => (texts.value = { ...texts.value, next })}
      />
      <button type="submit" class="primary" disabled={!stage.value}>
        {words.rate.rateIt}
      </button>
    </form>
  );
}
