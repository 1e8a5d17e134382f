import { addVotes, votesBy } from '@porchlight/core/feedback/count-votes';
import type { SameGroups, Statement, Votes } from '@porchlight/core/model/engagement';
import type { PublicCell } from '@porchlight/core/model/theme';
import { localText } from '@porchlight/core/text/local-text';
import { consensus } from '@porchlight/core/themes/consensus';
import { publicCounts } from '@porchlight/core/themes/suppress';
import { useSignal } from '@preact/signals';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Field } from '../parts/field.tsx';
import { Hidden } from '../parts/hidden.tsx';
import { decimal } from '../parts/numbers.ts';
import { Sure } from '../parts/sure.tsx';
import { useGroupName } from '../who/group-name.ts';
import { useWords } from '../words.ts';

const kinds = ['agree', 'disagree', 'unsure'] as const;

/** One statement, how each group voted on it, and votes that were counted by hand. */
export function StatementCard({ model, statement }: { model: WorkspaceModel; statement: Statement }) {
  const { respond: words, language } = useWords();
  const { dimension, same } = model.setting.value.value;
  const votes = allVotes(statement, dimension, same);
  // Whoever did not say is no group of its own.
  const result = consensus(Object.fromEntries([...votes].filter(([group]) => group !== '')));
  return (
    <li class="card padded">
      <h2 class="card-title">{localText(statement.text, language)}</h2>
      {votes.size > 0 && (
        <>
          <p>
            <span class={result.shared ? 'state state-answered' : 'state state-draft'}>
              {result.shared ? words.check.shared : words.check.notShared}
            </span>{' '}
            <span class="soft small">
              {result.groups.length > 0 && words.check.strength(decimal(result.strength, language))}
              {result.groups.length > 0 && result.tooFew.length > 0 && ' · '}
              {result.tooFew.length > 0 && words.check.tooFew(result.tooFew.join(', '))}
            </span>
          </p>
          <VotesTable model={model} votes={votes} name={localText(statement.text, language)} />
        </>
      )}
      <ByHand model={model} statement={statement} />
    </li>
  );
}

/** What the form counted and what people counted by hand, together. */
function allVotes({ votes, formVotes = {} }: Statement, dimension: string, same: SameGroups): Map<string, Votes> {
  const all = votesBy(dimension, formVotes, same);
  for (const [group, own] of Object.entries(votes)) {
    const other = all.get(group);
    all.set(group, other ? addVotes(own, other) : own);
  }
  return all;
}

function VotesTable(props: { model: WorkspaceModel; votes: ReadonlyMap<string, Votes>; name: string }) {
  const { respond: words } = useWords();
  const nameOf = useGroupName(props.model);
  const groups = [...props.votes.keys()];
  const own = [...props.votes.values()];
  const { sizes, rows } = publicCounts({
    sizes: own.map(({ agree, disagree, unsure }) => agree + disagree + unsure),
    rows: kinds.map((kind) => own.map((each) => each[kind])),
  });
  const cell = (value: PublicCell | undefined) => (value === undefined || value === 'hidden' ? <Hidden /> : value);
  return (
    <div class="wide">
      <table class="table numbers">
        <caption class="heard">{words.check.caption(props.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.check.group}</th>
            <th scope="col">{words.check.all}</th>
            {kinds.map((kind) => (
              <th scope="col" key={kind}>
                {words.check.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group, at) => (
            <tr key={group}>
              <th scope="row">{nameOf(group)}</th>
              <td>{cell(sizes[at])}</td>
              {kinds.map((kind, row) => (
                <td key={kind}>{cell(rows[row]?.cells[at])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ByHand({ model, statement }: { model: WorkspaceModel; statement: Statement }) {
  const { respond: words, shell } = useWords();
  const { statements } = model.respond;
  const votes = useSignal(
    Object.entries(statement.votes)
      .map(([group, { agree, disagree, unsure }]) => `${group}: ${words.check.line(agree, disagree, unsure)}`)
      .join('\n'),
  );
  const problem = useSignal('');
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const read = votesIn(votes.value);
        problem.value = typeof read === 'string' ? words.check.badLine(read) : '';
        if (typeof read === 'string') return;
        void statements.change(statement.id, (kept) => ({ ...kept, votes: read, at: model.at() }));
      }}
    >
      <Field
        label={words.check.votes}
        hint={words.check.votesHint}
        rows={3}
        value={votes.value}
        set={(value) => (votes.value = value)}
        problem={problem.value}
      />
      <div class="row">
        <button type="submit" class="quiet">
          {shell.save}
        </button>
        <Sure
          text={shell.remove}
          question={`${shell.remove}?`}
          yes={shell.remove}
          act={() => void statements.remove(statement.id)}
        />
      </div>
    </form>
  );
}

/** The votes in "Group: 40 yes, 5 no, 3 unsure" lines, in English or Spanish; else the first line that is none. */
function votesIn(text: string): Record<string, Votes> | string {
  const all = new Map<string, Votes>();
  for (const line of text.split('\n').filter((each) => each.trim())) {
    const [, group = '', agree, disagree, unsure] =
      /^(.+?):\s*(\d+)\s*(?:yes|s[ií])\s*[,;]\s*(\d+)\s*no\s*(?:[,;]\s*(\d+)\s*.*)?$/i.exec(line.trim()) ?? [];
    if (!group) return line.trim();
    all.set(group.trim(), { agree: Number(agree), disagree: Number(disagree), unsure: Number(unsure ?? 0) });
  }
  return Object.fromEntries(all);
}
