import type { Statement } from '@porchlight/core/model/engagement';
import { localText } from '@porchlight/core/text/local-text';
import { consensus, type Votes } from '@porchlight/core/themes/consensus';
import { useSignal } from '@preact/signals';
import { newId } from '../models/collection.ts';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Field } from '../parts/field.tsx';
import { decimal } from '../parts/numbers.ts';
import { Sure } from '../parts/sure.tsx';
import { useWords } from '../words.ts';

/** Sentences that say back what was heard, and whether every group agrees. */
export function CheckView({ model }: { model: WorkspaceModel }) {
  const { respond: words, shell } = useWords();
  const { statements } = model.respond;
  const text = useSignal({ en: '', es: '' });
  return (
    <div class="stack">
      <p>{words.check.text}</p>
      {statements.items.value.length === 0 && <p>{words.check.none}</p>}
      <ul class="cards">
        {[...statements.items.value]
          .sort((one, other) => one.id.localeCompare(other.id))
          .map((statement) => (
            <StatementCard key={statement.id} model={model} statement={statement} />
          ))}
      </ul>
      <form
        class="form card padded"
        onSubmit={(event) => {
          event.preventDefault();
          const { en, es } = text.value;
          void statements.save({
            id: newId(),
            text: es.trim() ? { en: en.trim(), es: es.trim() } : en.trim(),
            votes: {},
            at: model.at(),
          });
          text.value = { en: '', es: '' };
        }}
      >
        <Field
          label={words.check.statement}
          isRequired
          value={text.value.en}
          set={(en) => (text.value = { ...text.value, en })}
        />
        <Field
          label={words.check.statementEs}
          lang="es"
          value={text.value.es}
          set={(es) => (text.value = { ...text.value, es })}
        />
        <button type="submit" class="primary">
          {shell.add}
        </button>
      </form>
    </div>
  );
}

function StatementCard({ model, statement }: { model: WorkspaceModel; statement: Statement }) {
  const { respond: words, shell, language } = useWords();
  const { statements } = model.respond;
  const result = consensus(statement.votes);
  const isVoted = Object.keys(statement.votes).length > 0;
  const votes = useSignal(
    Object.entries(statement.votes)
      .map(([group, { agree, disagree, unsure }]) => `${group}: ${agree} yes, ${disagree} no, ${unsure} unsure`)
      .join('\n'),
  );
  const problem = useSignal('');
  return (
    <li class="card padded">
      <h2 class="card-title">{localText(statement.text, language)}</h2>
      {isVoted && (
        <p>
          <span class={result.shared ? 'state state-answered' : 'state state-draft'}>
            {result.shared ? words.check.shared : words.check.notShared}
          </span>{' '}
          <span class="soft small">
            {words.check.strength(decimal(result.strength, language))}
            {result.tooFew.length > 0 && ` · ${words.check.tooFew(result.tooFew.join(', '))}`}
          </span>
        </p>
      )}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          const read = votesIn(votes.value);
          problem.value = typeof read === 'string' ? words.check.badLine(read) : '';
          if (typeof read !== 'string') void statements.save({ ...statement, votes: read, at: model.at() });
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
    </li>
  );
}

/** The votes in "Group: 40 yes, 5 no, 3 unsure" lines, in English or Spanish; else the first line that is none. */
function votesIn(text: string): Record<string, Votes> | string {
  const all: Record<string, Votes> = {};
  for (const line of text.split('\n').filter((each) => each.trim())) {
    const [, group = '', agree, disagree, unsure] =
      /^(.+?):\s*(\d+)\s*(?:yes|s[ií])\s*[,;]\s*(\d+)\s*no\s*(?:[,;]\s*(\d+)\s*.*)?$/i.exec(line.trim()) ?? [];
    if (!group) return line.trim();
    all[group.trim()] = { agree: Number(agree), disagree: Number(disagree), unsure: Number(unsure ?? 0) };
  }
  return all;
}
