import type { PanelModel } from '../models/panel-model.ts';
import { HiddenWhy } from './mark-state.tsx';
import { useWords } from './words.ts';

/** Walking through every finding on the page, one after the other; the bar stays in view. */
export function WalkBar({ model }: { model: PanelModel }) {
  const words = useWords();
  const { place } = model;
  if (!place.isWalking.value) return null;
  const at = place.position.value;
  const { finding } = place.all.value[at] ?? {};
  return (
    <section class="walk-bar" aria-label={words.walk.title}>
      <p class="walk-title">{finding?.problem}</p>
      <p class="small" role="status">
        {words.walk.position(at + 1, place.all.value.length)}. {words.place.state[place.state.value]}
      </p>
      {place.state.value === 'hidden' && <HiddenWhy model={model} />}
      <div class="row">
        <button type="button" class="quiet" onClick={() => place.walk(-1, words.place.label)}>
          {words.place.previous}
        </button>
        <button type="button" class="quiet" id="walk-next" onClick={() => place.walk(1, words.place.label)}>
          {words.place.next}
        </button>
        <button type="button" class="quiet" onClick={() => place.leave()}>
          {words.walk.end}
        </button>
      </div>
    </section>
  );
}

/** The way into the walk. */
export function WalkStart({ model }: { model: PanelModel }) {
  const words = useWords();
  if (model.place.all.value.length < 2) return null;
  return (
    <button type="button" class="quiet walk-start" onClick={() => model.place.walk(1, words.place.label)}>
      {words.walk.start}
    </button>
  );
}
