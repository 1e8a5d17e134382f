import type { PanelModel } from '../models/panel-model.ts';
import { FixCard } from './fix-card.tsx';
import { Icon } from './icons.tsx';
import { useWords } from './words.ts';

/** What a machine could not decide, of all lenses. */
export function Reviews({ model }: { model: PanelModel }) {
  const words = useWords();
  const groups = model.reading.reviews.value;
  if (groups.length === 0) return null;
  return (
    <section class="lens" aria-labelledby="reviews">
      <h2 id="reviews">
        <Icon name="eye" /> <span>{words.reviews.title}</span>
      </h2>
      <p class="soft">{words.reviews.text}</p>
      <ul class="cards">
        {groups.map((group) => (
          <FixCard key={group.key} group={group} model={model} />
        ))}
      </ul>
    </section>
  );
}
