import type { SiteRun } from '@porchlight/core/storage/tables/site-runs';
import { useSignal } from '@preact/signals';
import { Problem } from '../../panel/problem.tsx';
import { TakeFile } from '../../panel/take-file.tsx';
import { moment } from '../../panel/when.ts';
import type { SiteModel } from '../models/site-model.ts';
import { sentenceOf } from '../parts/problem.ts';
import { Sure } from '../parts/sure.tsx';
import { useWords } from '../words.ts';

/** All runs, the newest first, and a way in for those of the command line. */
export function RunsSection({ site }: { site: SiteModel }) {
  const { site: words } = useWords();
  const told = useSignal('');
  const problem = useSignal('');
  const runs = site.newestFirst.value;
  async function take(file: File): Promise<void> {
    told.value = '';
    problem.value = '';
    try {
      told.value = words.runs.taken(await site.take(await file.text()));
    } catch (error) {
      problem.value = sentenceOf(error);
    }
  }
  return (
    <section class="section" aria-labelledby="runs-title">
      <h2 class="section-title" id="runs-title">
        {words.runs.title}
      </h2>
      {runs.length === 0 && <p>{words.runs.none}</p>}
      <ul class="cards">
        {runs.map((run) => (
          <RunCard key={run.id} run={run} site={site} />
        ))}
      </ul>
      {site.opening.value && <p>{words.runs.opening}</p>}
      <p class="soft small">{words.runs.takeHint}</p>
      <TakeFile text={words.runs.take} accept=".jsonl,.ndjson,application/jsonl" take={(file) => void take(file)} />
      <p role="status">{told.value}</p>
      <Problem text={problem.value} />
    </section>
  );
}

function RunCard({ run, site }: { run: SiteRun; site: SiteModel }) {
  const { site: words, language } = useWords();
  const { summary, state, from, begin } = run;
  return (
    <li class="card padded">
      <h3 class="card-title">
        <bdi dir="ltr">{run.site}</bdi>
      </h3>
      <p class="soft small">
        <span class={state === 'done' ? 'state state-answered' : 'state'}>{words.runs.states[state]}</span>{' '}
        {moment(begin.at, language)} · {summary ? words.runs.facts(summary.pages, summary.failed) : words.runs.notYet}
        {from === 'imported' && ` · ${words.runs.imported}`}
      </p>
      <div class="row">
        <button type="button" class="quiet" onClick={() => void site.open(run.id)}>
          {words.runs.open}
        </button>
        {state !== 'done' && (
          <button type="button" class="quiet" onClick={() => void site.resume(run.id)}>
            {words.runs.resume}
          </button>
        )}
        <Sure
          text={words.runs.remove}
          question={words.runs.removeSure}
          yes={words.runs.remove}
          act={() => void site.remove(run.id)}
        />
      </div>
    </li>
  );
}
