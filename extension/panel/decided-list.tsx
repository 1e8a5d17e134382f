import type { Decided } from '@porchlight/core/decisions/sort-out';
import { groupKey } from '@porchlight/core/export/group';
import type { PanelModel } from '../models/panel-model.ts';
import { Icon } from './icons.tsx';
import { moment } from './when.ts';
import { useWords } from './words.ts';

/** What people decided about findings of this audit, each with reason, name and day, and the way back. */
export function DecidedList({ model }: { model: PanelModel }) {
  const words = useWords();
  const { planned, notAProblem, saidFixed } = model.sorted.value;
  const lists = [saidFixed, planned, notAProblem].filter((list) => list.length > 0);
  if (lists.length === 0) return null;
  return (
    <section class="section" id="decided" tabIndex={-1} aria-labelledby="decided-title">
      <h2 class="section-title" id="decided-title">
        <Icon name="check" /> <span>{words.decide.decided}</span>
      </h2>
      <p class="soft">{words.decide.decidedHint}</p>
      {lists.map((list) => (
        <div key={list[0]?.step.kind}>
          <h3 class="section-subtitle">{list[0] && words.decide.states[list[0].step.kind]}</h3>
          <ul class="cards">
            {together(list).map((some) => (
              <DecidedCard key={`${some[0].decision.id} ${some[0].step.at}`} some={some} model={model} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function DecidedCard({ some, model }: { some: [Decided, ...Decided[]]; model: PanelModel }) {
  const words = useWords();
  const { decide, language } = words;
  const [{ finding, step, decision }] = some;
  const earlier = decision.history.slice(0, -1);
  const isTheirs = model.audit.kept.value === 'imported';
  return (
    <li class="card decided">
      <h4 class="decided-problem">{finding.problem}</h4>
      <p class="small">{words.places(some.length)}</p>
      {step.reason && <p class="reason">{step.reason}</p>}
      <p class="soft small">{decide.by(step.by || decide.nobody, moment(step.at, language))}</p>
      {earlier.length > 0 && (
        <details>
          <summary>{decide.earlier}</summary>
          <ul class="plain small">
            {earlier.map((each) => (
              <li key={each.at}>
                {decide.states[each.kind]}. {each.reason}{' '}
                {decide.by(each.by || decide.nobody, moment(each.at, language))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!isTheirs && (
        <button
          type="button"
          class="quiet"
          onClick={() => void Promise.all(some.map((each) => model.decisions.reopen(each.decision)))}
        >
          {decide.reopen}
        </button>
      )}
    </li>
  );
}

/** Places that were decided in one go are shown as one. */
function together(list: readonly Decided[]): [Decided, ...Decided[]][] {
  const groups = new Map<string, [Decided, ...Decided[]]>();
  for (const decided of list) {
    const key = `${groupKey(decided.finding)} ${decided.step.at} ${decided.step.reason}`;
    const known = groups.get(key);
    if (known) known.push(decided);
    else groups.set(key, [decided]);
  }
  return [...groups.values()];
}
