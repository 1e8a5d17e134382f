import { localText } from '@porchlight/core/text/local-text';
import { useSignal } from '@preact/signals';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Select } from '../parts/field.tsx';
import { Hidden } from '../parts/hidden.tsx';
import { dayOf } from '../parts/numbers.ts';
import { useGroupName } from '../who/group-name.ts';
import { useWords } from '../words.ts';

/** One page for the board: themes, groups, who is missing, and what the numbers cannot tell. */
export function MemoView({ model }: { model: WorkspaceModel }) {
  const { respond: words, who: whoWords, shell, language } = useWords();
  const name = useGroupName(model);
  const { who, respond, feedback } = model;
  const rounds = [...who.rounds.items.value].sort((one, other) => other.frozenAt.localeCompare(one.frozenAt));
  const chosen = useSignal(rounds[0]?.id ?? '');
  const round = rounds.find(({ id }) => id === chosen.value) ?? rounds[0];
  if (!round) return <p>{words.memo.noRound}</p>;
  const missing = who.missing.value.filter(({ notHeard }) => notHeard);
  const efforts = feedback.efforts.items.value
    .filter(({ id }) => round.efforts.includes(id))
    .map((effort) => effort.name);
  const list = new Intl.ListFormat(language).format(efforts);
  const rows = [...round.rows].sort(
    (one, other) =>
      Number(other.voices === 'hidden' ? -1 : other.voices) - Number(one.voices === 'hidden' ? -1 : one.voices),
  );
  const isSame = round.dimension === model.setting.value.value.dimension;
  return (
    <>
      <div class="row not-printed">
        <Select
          label={words.memo.round}
          value={round.id}
          options={rounds.map(({ id, frozenAt }) => ({ value: id, text: dayOf(frozenAt, language) }))}
          set={(value) => {
            if (value) chosen.value = value;
          }}
          isCompact
        />
        <button type="button" class="primary" onClick={() => print()}>
          {words.memo.print}
        </button>
      </div>
      <article class="memo">
        <header>
          <h2>{words.memo.title}</h2>
          <p class="soft">{words.memo.subtitle(respond.profile.value.district, dayOf(round.frozenAt, language))}</p>
        </header>
        <p>{words.memo.heard(round.total, list)}</p>
        <h3>{words.memo.missingTitle}</h3>
        {who.missing.value.length === 0 || !isSame ? (
          <p>{words.memo.missingUnknown}</p>
        ) : missing.length === 0 ? (
          <p>{words.memo.missingNone}</p>
        ) : (
          <ul class="memo-list">
            {missing.map(({ group, missing: more }) => (
              <li key={group}>{whoWords.missing.all(name(group), more)}</li>
            ))}
          </ul>
        )}
        <h3>{words.memo.themesTitle}</h3>
        <div class="wide">
          <table class="table numbers">
            <thead>
              <tr>
                <th scope="col">{words.memo.theme}</th>
                <th scope="col">{words.memo.voices}</th>
                {round.groups.length > 1 &&
                  round.groups.map((group) => (
                    <th scope="col" key={group}>
                      {name(group)}
                    </th>
                  ))}
                <th scope="col">{words.memo.answer}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ theme, name: called, voices, margin, cells }) => (
                <tr key={theme}>
                  <th scope="row">{localText(called, language)}</th>
                  <td>
                    {voices === 'hidden' ? <Hidden /> : voices}{' '}
                    {margin && voices !== 'hidden' ? words.memo.plusMinus(margin) : ''}
                  </td>
                  {round.groups.length > 1 &&
                    cells.map((cell, at) => <td key={round.groups[at]}>{cell === 'hidden' ? <Hidden /> : cell}</td>)}
                  <td>{answerOf(theme)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="soft small">{shell.hiddenWhy}</p>
        <h3>{words.memo.limitsTitle}</h3>
        <ul class="memo-list">
          {words.memo.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </article>
    </>
  );

  function answerOf(theme: string): string {
    const answer = respond.answers.get(theme);
    if (!answer) return '';
    const did = localText(
      Object.fromEntries(Object.entries(answer.words).map(([tag, { did: text }]) => [tag, text])),
      language,
    );
    return answer.publishedAt && did ? did : words.memo.noAnswer;
  }
}
