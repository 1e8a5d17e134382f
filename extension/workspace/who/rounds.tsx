import type { Round } from '@porchlight/core/model/theme';
import { localText } from '@porchlight/core/text/local-text';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { dayOf } from '../parts/numbers.ts';
import { useWords } from '../words.ts';

/** Numbers as they stood on a day. */
export function RoundsSection({ model }: { model: WorkspaceModel }) {
  const { who: words, language } = useWords();
  const { rounds, notYet } = model.who;
  const list = [...rounds.items.value].sort((one, other) => other.frozenAt.localeCompare(one.frozenAt));
  const why = notYet.value;
  return (
    <section class="section" aria-labelledby="rounds-title">
      <h2 class="section-title" id="rounds-title">
        {words.rounds.title}
      </h2>
      <p>{words.rounds.text}</p>
      <div class="row">
        <button
          type="button"
          class="primary"
          id="freeze"
          disabled={why !== undefined}
          onClick={() => void model.who.freeze()}
        >
          {words.rounds.freeze}
        </button>
        {why && <span>{words.rounds.why[why]}</span>}
      </div>
      {list.length === 0 ? (
        <p>{words.rounds.none}</p>
      ) : (
        <ul class="plain">
          {list.map((round) => (
            <li key={round.id} class="row">
              <span>{words.rounds.item(dayOf(round.frozenAt, language), round.total, round.dimension)}</span>
              <button
                type="button"
                class="quiet"
                onClick={() =>
                  model.computer.save({
                    name: `round-${round.frozenAt.slice(0, 10)}.csv`,
                    type: 'text/csv',
                    parts: [csvOf(round, language)],
                  })
                }
              >
                {words.rounds.csv}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The same numbers as on the screen; a cell that a spreadsheet program could take for a formula begins with an apostrophe. */
function csvOf({ groups, sizes, total, rows }: Round, language: string): string {
  const cell = (value: string | number) => {
    const text = String(value);
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [
    ['', 'all', 'margin', ...groups.map((group) => group || '?')],
    ['people', total, '', ...sizes],
    ...rows.map(({ name, voices, margin, cells }) => [localText(name, language), voices, margin ?? '', ...cells]),
  ];
  return `\ufeff${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}
