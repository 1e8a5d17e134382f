import type { FixGroup } from '@porchlight/core/export/group';
import type { ReadingModel } from '../models/reading-model.ts';
import { Facts, headingId } from './fix-card.tsx';
import { useWords } from './words.ts';

/** For who has ten minutes: at most three fixes, each leading to its card. */
export function First({ reading }: { reading: ReadingModel }) {
  const words = useWords();
  const groups = reading.first.value;
  if (groups.length === 0) return null;
  return (
    <div class="first">
      <h3 class="first-title">{words.first}</h3>
      <ol class="first-list">
        {groups.map((group) => (
          <li key={group.key} class="first-item">
            <button type="button" class="first-button" onClick={() => goTo(group, reading)}>
              <span class="first-problem">{group.problem}</span>
              <Facts group={group} class="first-facts" />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function goTo(group: FixGroup, reading: ReadingModel): void {
  reading.open(group);
  // The card may have been filtered away until now: it is there after the next drawing.
  requestAnimationFrame(() => {
    const heading = document.getElementById(headingId(group.key));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  });
}
