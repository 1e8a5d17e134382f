import type { Lens } from '@porchlight/core/model/lens';
import { countPlaces } from '../models/groups.ts';
import type { PanelModel } from '../models/panel-model.ts';
import { FixCard } from './fix-card.tsx';
import { Icon } from './icons.tsx';
import { lensIcons } from './overview.tsx';
import { useWords } from './words.ts';

/** One lens: its fixes, and what of it is as it should be. */
export function LensSection({ lens, model }: { lens: Lens; model: PanelModel }) {
  const words = useWords();
  const groups = model.reading.byLens.value[lens];
  const counts = model.audit.report.value?.lenses[lens];
  const isFiltered = model.reading.who.value !== 'everyone';
  return (
    <section class="lens" id={lens} tabIndex={-1} aria-labelledby={`${lens}-title`}>
      <h2 id={`${lens}-title`}>
        <Icon name={lensIcons[lens]} />
        <span>
          <small>{words.lens[lens].name}</small> {words.lens[lens].question}
        </span>
      </h2>
      {groups.length === 0 ? (
        <p class="soft">{isFiltered ? words.who.none : words.lensCount(0, 0)}</p>
      ) : (
        <>
          <p class="soft">{words.lensCount(groups.length, countPlaces(groups))}</p>
          <ul class="cards">
            {groups.map((group) => (
              <FixCard key={group.key} group={group} model={model} />
            ))}
          </ul>
        </>
      )}
      {counts && (
        <p class="met">
          <Icon name="check" /> {words.lensMet(counts.passed, counts.notApplicable)}
        </p>
      )}
    </section>
  );
}
