import { type Lens, lenses } from '@porchlight/core/model/lens';
import { countPlaces, type FixGroup } from '../models/groups.ts';
import type { PanelModel } from '../models/panel-model.ts';
import { headingId } from './fix-card.tsx';
import { Icon, type IconName } from './icons.tsx';
import { Outcome } from './outcome.tsx';
import { useWords } from './words.ts';

export const lensIcons: Record<Lens, IconName> = {
  accessibility: 'use',
  language: 'understand',
  participation: 'take-part',
};

/** The page in a few lines: how much there is to fix, in which lens, and what to do first. No score. */
export function Overview({ model }: { model: PanelModel }) {
  const words = useWords();
  const { failures, reviews, byLens, first } = model.reading;
  const fixes = failures.value.length;
  const since = model.audit.since.value;
  const isRunning = model.audit.state.value.status === 'running';
  const isClear = fixes === 0 && !isRunning && model.reading.who.value === 'everyone';
  return (
    <section class="overview" aria-labelledby="overview">
      <h2 id="overview">{isRunning ? words.soFar(fixes) : isClear ? words.nothing.title : words.summary(fixes)}</h2>
      {isClear && <p>{words.nothing.text}</p>}
      <p class="soft">{words.summaryDetail(countPlaces(failures.value), reviews.value.length)}</p>
      {since && (
        <p class="since">
          <Icon name="check" /> {words.since(since.fixed, since.fresh)}
        </p>
      )}
      <ul class="lenses">
        {lenses.map((lens) => (
          <li key={lens}>
            <a href={`#${lens}`}>
              <Icon name={lensIcons[lens]} />
              <span>
                <b>{words.lens[lens].question}</b>{' '}
                <span class="soft">{words.lensCount(byLens.value[lens].length, countPlaces(byLens.value[lens]))}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {!isRunning && first.value.length > 0 && <First groups={first.value} open={model.reading.open} />}
    </section>
  );
}

function First({ groups, open }: { groups: FixGroup[]; open(key: string): void }) {
  const words = useWords();
  return (
    <div class="first">
      <h3>{words.first}</h3>
      <ol>
        {groups.map((group) => (
          <li key={group.key}>
            <button type="button" class="row" onClick={() => goTo(group.key, open)}>
              <b>{group.findings[0].problem}</b>
              <span class="facts">
                <Outcome group={group} />
                <span>{words.places(group.findings.length)}</span>
                <span>{words.fixedBy(group.fixedBy)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function goTo(key: string, open: (key: string) => void): void {
  open(key);
  const heading = document.getElementById(headingId(key));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
