import { localText } from '@porchlight/core/text/local-text';
import { agreement, pairsFor } from '@porchlight/core/themes/agreement';
import { useSignal } from '@preact/signals';
import { Problem } from '../../panel/problem.tsx';
import { TakeFile } from '../../panel/take-file.tsx';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { CommentText } from '../parts/comment-row.tsx';
import { decimal, percent } from '../parts/numbers.ts';
import { sentenceOf } from '../parts/problem.ts';
import { useWords } from '../words.ts';

/** Two people who read the same comments: how far they agree, and where to talk. */
export function SecondReaderView({ model }: { model: WorkspaceModel }) {
  const { themes: words } = useWords();
  const { byCoder } = model.themes;
  const told = useSignal('');
  const problem = useSignal('');
  const coders = [...byCoder.value.keys()].sort();
  const pairs = coders.flatMap((one, at) => coders.slice(at + 1).map((other) => [one, other] as const));
  const both = pairs.filter(([one, other]) => {
    const others = byCoder.value.get(other);
    return [...(byCoder.value.get(one)?.keys() ?? [])].some((comment) => others?.has(comment));
  });
  async function take(file: File): Promise<void> {
    told.value = problem.value = '';
    try {
      told.value = words.second.taken(await model.handOver.take(await file.text()));
    } catch (error) {
      problem.value = sentenceOf(error);
    }
  }
  return (
    <div class="stack">
      <p>{words.second.text}</p>
      {both.length === 0 && <p>{words.second.few}</p>}
      {both.map(([one, other]) => (
        <Compared key={`${one} ${other}`} model={model} one={one} other={other} />
      ))}
      <section class="section" aria-labelledby="hand-title">
        <h2 class="section-title" id="hand-title">
          {words.second.handOver}
        </h2>
        <p>{words.second.handOverText}</p>
        <div class="row">
          <button type="button" class="quiet" onClick={() => model.handOver.saveSample()}>
            {words.second.save}
          </button>
          <button type="button" class="quiet" onClick={() => model.handOver.saveReadings()}>
            {words.second.saveReadings}
          </button>
          <TakeFile text={words.second.take} accept=".json" take={(file) => void take(file)} />
        </div>
        <p role="status">{told.value}</p>
        <Problem text={problem.value} />
      </section>
    </div>
  );
}

function Compared({ model, one, other }: { model: WorkspaceModel; one: string; other: string }) {
  const { themes: words, language } = useWords();
  const { byCoder, codebook, subject } = model.themes;
  const [first, second] = [byCoder.value.get(one), byCoder.value.get(other)];
  if (!first || !second) return null;
  const rows = codebook.value.themes.map((theme) => {
    const pairs = pairsFor(theme.id, first, second);
    return { theme, pairs, ...agreement(pairs) };
  });
  const differing = new Set(
    rows.flatMap(({ pairs }) => pairs.filter((pair) => pair.one !== pair.other).map(({ comment }) => comment)),
  );
  return (
    <div class="stack">
      <div class="wide">
        <table class="table">
          <caption>{words.second.caption(one, other)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.list.theme}</th>
              <th scope="col">{words.second.both}</th>
              <th scope="col">{words.second.same}</th>
              <th scope="col">{words.second.kappa}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ theme, both, same, kappa }) => (
              <tr key={theme.id}>
                <th scope="row">{localText(theme.name, language)}</th>
                <td>{both}</td>
                <td>{percent(same, language)}</td>
                <td>{kappa === undefined ? words.second.noKappa : decimal(kappa, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{words.second.differ(differing.size)}</summary>
        <ul class="cards">
          {subject.value
            .filter(({ id }) => differing.has(id))
            .slice(0, 100)
            .map((comment) => (
              <li key={comment.id} class="card padded">
                <CommentText comment={comment} />
                {[one, other].map((coder) => (
                  <p key={coder} class="small">
                    <strong>{coder}:</strong>{' '}
                    {(byCoder.value.get(coder)?.get(comment.id) ?? [])
                      .map((id) =>
                        localText(codebook.value.themes.find((theme) => theme.id === id)?.name ?? id, language),
                      )
                      .join(', ') || '—'}
                  </p>
                ))}
              </li>
            ))}
        </ul>
      </details>
    </div>
  );
}
