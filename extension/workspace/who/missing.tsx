import { LANGUAGE } from '@porchlight/core/feedback/language-kind';
import { useSignal } from '@preact/signals';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Field } from '../parts/field.tsx';
import { Hidden } from '../parts/hidden.tsx';
import { decimal } from '../parts/numbers.ts';
import { useWords } from '../words.ts';
import { useGroupName } from './group-name.ts';

/** Who was heard against who is there. */
export function MissingSection({ model }: { model: WorkspaceModel }) {
  const { who: words, shell, language } = useWords();
  const name = useGroupName(model);
  const { who } = model;
  const rows = who.missing.value;
  const missing = rows.filter(({ notHeard }) => notHeard);
  const isEditing = useSignal(false);
  return (
    <section class="section first-section" aria-labelledby="missing-title">
      <h2 class="section-title" id="missing-title">
        {words.missing.title}
      </h2>
      {rows.length === 0 && <p>{words.missing.need}</p>}
      {rows.length > 0 &&
        (missing.length === 0 ? (
          <p>{words.missing.none}</p>
        ) : (
          <ul class="missing">
            {missing.map((row) => (
              <li key={row.group} class="missing-item">
                {words.missing.all(name(row.group), row.missing)}
              </li>
            ))}
          </ul>
        ))}
      {rows.length > 0 && (
        <>
          <div class="wide">
            <table class="table">
              <caption class="heard">{words.missing.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.missing.group}</th>
                  <th scope="col">{words.missing.heard}</th>
                  <th scope="col">{words.missing.enrolled}</th>
                  <th scope="col">{words.missing.ratio}</th>
                  <th scope="col">{words.missing.state}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.group}>
                    <th scope="row">{name(row.group)}</th>
                    {/* A handful of people who were heard is a handful that could be known. */}
                    <td>{row.heard < 10 ? <Hidden /> : row.heard}</td>
                    <td>{row.enrolled.toLocaleString(language)}</td>
                    <td>{row.heard < 10 ? <Hidden /> : decimal(row.ratio, language)}</td>
                    <td>
                      {row.notHeard ? <strong>{words.missing.notHeard}</strong> : words.missing.heardOk}
                      {row.notHeard && row.heard >= 10 && (
                        <span class="soft small block">{words.missing.more(row.missing)}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="soft small">{words.missing.rule}</p>
        </>
      )}
      {isEditing.value || rows.length === 0 ? (
        <PopulationForm model={model} done={() => (isEditing.value = false)} />
      ) : (
        <button type="button" class="quiet" onClick={() => (isEditing.value = true)}>
          {shell.edit}: {words.missing.edit}
        </button>
      )}
    </section>
  );
}

function PopulationForm({ model, done }: { model: WorkspaceModel; done(): void }) {
  const { who: words, shell } = useWords();
  const { who, respond } = model;
  const known = who.population.value;
  const groups = who.groups.value.filter((group) => group !== '');
  const { dimension } = model.setting.value.value;
  const start = known ? Object.entries(known.counts) : groups.map((group) => [group, ''] as const);
  const text = useSignal(start.map(([group, count]) => `${group}: ${count}`).join('\n'));
  const from = useSignal(known?.from ?? '');
  const problem = useSignal('');
  const enrolment = Object.entries(respond.profile.value.enrolment);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const counts: Record<string, number> = {};
        for (const line of text.value.split('\n').filter((each) => each.trim())) {
          const [, group = '', count = ''] = /^(.*):\s*([\d.,]*)\s*$/.exec(line) ?? [];
          const number = Number(count.replace(/[.,]/g, ''));
          if (!group.trim() || !Number.isInteger(number)) {
            problem.value = words.missing.badLine(line.trim());
            return;
          }
          if (count) counts[group.trim()] = number;
        }
        problem.value = '';
        void who.savePopulation(counts, from.value.trim());
        done();
      }}
    >
      <Field
        label={words.missing.edit}
        hint={words.missing.editHint}
        rows={Math.min(12, Math.max(4, start.length + 1))}
        value={text.value}
        set={(value) => (text.value = value)}
        problem={problem.value}
      />
      <Field label={words.missing.from} value={from.value} set={(value) => (from.value = value)} />
      <div class="row">
        <button type="submit" class="primary">
          {shell.save}
        </button>
        {enrolment.length > 0 && dimension !== LANGUAGE && (
          <button
            type="button"
            class="quiet"
            onClick={() => (text.value = enrolment.map(([group, count]) => `${group}: ${count}`).join('\n'))}
          >
            {words.missing.fromProfile}
          </button>
        )}
      </div>
    </form>
  );
}
