import type { SiteModel } from '../models/site-model.ts';
import { useWords } from '../words.ts';

/** How far the run is, and what it could not read. What is said aloud is only that it began and how it ended. */
export function GoingSection({ site }: { site: SiteModel }) {
  const { site: words } = useWords();
  const { going } = site.running;
  if (!going.value) return null;
  const { run, doing, far, rate, failed, latest } = going.value;
  const host = new URL(site.runs.get(run)?.begin.home ?? 'https://-').host;
  const isKnown = far.known > 0 && doing !== 'beginning';
  const left = rate > 0 ? (far.known - far.done) / rate : undefined;
  const facts = [
    words.going.far(far.done, far.known),
    ...(doing === 'reading' && rate > 0 ? [words.going.rate(rate)] : []),
    ...(doing === 'reading' && left !== undefined && left > 0 ? [words.going.left(left)] : []),
    ...(failed > 0 ? [words.going.failed(failed)] : []),
  ];
  return (
    <section class="section add going" aria-labelledby="going-title">
      <h2 class="section-title" id="going-title">
        {words.going.title(host)}
      </h2>
      <p>{words.going.doing[doing]}</p>
      <progress aria-label={words.going.doing[doing]} {...(isKnown ? { value: far.done, max: far.known } : {})} />
      {isKnown && <p class="big-fact">{facts.join(' · ')}</p>}
      {latest && (
        <p class="soft small going-latest">
          {words.going.latest}: <bdi dir="ltr">{latest}</bdi>
        </p>
      )}
      <div class="row">
        <button type="button" class="primary" disabled={doing === 'pausing'} onClick={site.running.pause}>
          {words.going.pause}
        </button>
        <button type="button" class="quiet" disabled={doing === 'pausing'} onClick={site.running.stop}>
          {words.going.stop}
        </button>
      </div>
      <p class="soft small">{words.going.leave}</p>
    </section>
  );
}
