import { tally } from '@porchlight/core/export/group';
import { type Lens, lenses } from '@porchlight/core/model/lens';
import type { PanelModel } from '../models/panel-model.ts';
import { ofLens } from '../models/reading-model.ts';
import { ComparedLists, comparedCounts } from './compared.tsx';
import { First } from './first.tsx';
import { Icon } from './icons.tsx';
import { lensIcons } from './lens-icons.ts';
import { moment } from './when.ts';
import { useWords } from './words.ts';

/** The page in a few lines: how much there is to fix, what to do first, and in which lens. No score. */
export function Overview({ model }: { model: PanelModel }) {
  const words = useWords();
  const { failures, reviews } = model.reading.found.value;
  const since = model.history.since.value;
  const isDone = model.audit.state.value.status === 'done';
  const isClear = isDone && failures.length === 0;
  const headline = isDone ? words.summary(failures.length) : words.soFar(failures.length);
  return (
    <section class="overview" aria-labelledby="overview">
      <h2 class="headline" id="overview">
        {isClear ? words.nothing.title : headline}
      </h2>
      {isClear && <p>{words.nothing.text}</p>}
      <p class="soft">{words.summaryDetail(tally(failures).places, reviews.length)}</p>
      {since && (
        <details class="since">
          <summary>
            <span>
              {words.history.since(moment(since.before, words.language))}: {comparedCounts(since, words)}
            </span>
          </summary>
          <ComparedLists compared={since} />
        </details>
      )}
      {isDone && <First reading={model.reading} />}
      <ul class="lenses">
        {lenses.map((lens) => (
          <LensRow key={lens} lens={lens} model={model} />
        ))}
      </ul>
    </section>
  );
}

function LensRow({ lens, model }: { lens: Lens; model: PanelModel }) {
  const words = useWords();
  const { failures, reviews } = ofLens(model.reading.found.value, lens);
  const isComplete = model.audit.report.value !== undefined;
  return (
    <li class="lenses-item">
      <a class="lenses-link" href={`#${lens}`}>
        <Icon name={lensIcons[lens]} />
        <span>
          <span class="lenses-question">{words.lens[lens].question}</span>{' '}
          <span class="lenses-count">
            {words.lensCount(failures.length, tally(failures).places, reviews.length, isComplete)}
          </span>
        </span>
      </a>
    </li>
  );
}
