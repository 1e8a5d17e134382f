import type { FixGroup } from '@porchlight/core/export/group';
import type { PanelModel } from '../models/panel-model.ts';
import { Decide } from './decide.tsx';
import { Icon } from './icons.tsx';
import { MakeFix } from './make-fix.tsx';
import { Outcome } from './outcome.tsx';
import { Places } from './places.tsx';
import { Review } from './review.tsx';
import { Technical } from './technical.tsx';
import { moment } from './when.ts';
import { useWords } from './words.ts';

/** The id of the button that opens a card. */
export function headingId(key: string): string {
  return `fix-${key}`;
}

/** One fix and its places: closed, what is wrong and how much of it; opened, who is shut out and what to do. */
export function FixCard({ group, model }: { group: FixGroup; model: PanelModel }) {
  const words = useWords();
  const isOpen = model.reading.opened.value.has(group.key);
  const [finding] = group.findings;
  const here = model.place.where.value;
  const chosen = here?.group.key === group.key ? here.finding : undefined;
  const shown = chosen ?? finding;
  const isReview = group.outcome === 'review';
  const still = group.findings.map(({ id }) => model.sorted.value.stillThere.get(id)).find(Boolean);
  return (
    <li class="card" data-open={isOpen}>
      <h3>
        <button
          type="button"
          class="card-button"
          id={headingId(group.key)}
          aria-expanded={isOpen}
          onClick={() => model.reading.toggle(group.key)}
        >
          <span class="card-problem">{group.problem}</span>
          <Icon name="chevron" />
        </button>
      </h3>
      <p class="card-facts">
        <Facts group={group} />
      </p>
      {isOpen && (
        <div class="card-inside">
          {still && <p class="with-lamp small">{words.decide.stillThere(moment(still.at, words.language))}</p>}
          <h4>{isReview ? words.group.look : words.group.fix}</h4>
          <p class="card-text">{shown.fix}</p>
          <h4>{words.group.why}</h4>
          <p class="card-text">{finding.why}</p>
          {!isReview && <MakeFix finding={shown} model={model} />}
          <Places group={group} model={model} />
          {isReview && <Review group={group} finding={chosen} model={model} />}
          <Decide group={group} model={model} />
          <Technical finding={shown} />
        </div>
      )}
    </li>
  );
}

/** How hard a fix matters, in how many places it waits, and who can make it. */
export function Facts({ group, class: more = '' }: { group: FixGroup; class?: string }) {
  const words = useWords();
  return (
    <span class={`facts ${more}`}>
      <Outcome group={group} />
      <span>
        {words.places(group.findings.length)} · {words.fixedBy(group.fixedBy)}
      </span>
    </span>
  );
}
