import { type FixGroup, tally } from '@porchlight/core/export/group';
import type { Lens } from '@porchlight/core/model/lens';
import type { PanelModel } from '../models/panel-model.ts';
import { ofLens } from '../models/reading-model.ts';
import { FixCard } from './fix-card.tsx';
import { Icon } from './icons.tsx';
import { lensIcons } from './lens-icons.ts';
import { Translations } from './translations.tsx';
import { useWords } from './words.ts';

/** One lens: its fixes, and what of it is as it should be. */
export function LensSection({ lens, model }: { lens: Lens; model: PanelModel }) {
  const words = useWords();
  const { failures, reviews } = ofLens(model.reading.shown.value, lens);
  const counts = model.audit.report.value?.lenses[lens];
  const met = model.audit.report.value?.rules?.filter((rule) => rule.lens === lens && rule.outcome === 'passed') ?? [];
  const isFiltered = model.reading.who.value !== 'everyone';
  return (
    <section class="section" id={lens} tabIndex={-1} aria-labelledby={`${lens}-title`}>
      <h2 class="section-title" id={`${lens}-title`}>
        <Icon name={lensIcons[lens]} />
        <span>
          <span class="section-lens">{words.lens[lens].name}</span> {words.lens[lens].question}
        </span>
      </h2>
      <p class="soft">
        {isFiltered && failures.length + reviews.length === 0
          ? words.who.none
          : words.lensCount(failures.length, tally(failures).places, reviews.length, counts !== undefined)}
      </p>
      <Cards groups={failures} model={model} />
      {reviews.length > 0 && <p class="section-subtitle">{words.toLookAt}</p>}
      <Cards groups={reviews} model={model} />
      {lens === 'language' && model.audit.report.value && <Translations report={model.audit.report.value} />}
      {counts && counts.passed > 0 && (
        <details class="met">
          <summary>
            <Icon name="check" /> {words.lensMet(counts.passed)}
          </summary>
          <ul class="compared-list">
            {met.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {counts && counts.notApplicable > 0 && <p class="soft small">{words.lensNothingToJudge(counts.notApplicable)}</p>}
    </section>
  );
}

function Cards({ groups, model }: { groups: readonly FixGroup[]; model: PanelModel }) {
  if (groups.length === 0) return null;
  return (
    <ul class="cards">
      {groups.map((group) => (
        <FixCard key={group.key} group={group} model={model} />
      ))}
    </ul>
  );
}
