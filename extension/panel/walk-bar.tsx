import type { PanelModel } from '../models/panel-model.ts';
import { HiddenWhy } from './hidden-why.tsx';
import { useWords } from './words.ts';

/**
 * What became of a place that was chosen away from the fixes: while walking through every finding, or a heading, a note
 * or a way to take part. The bar stays in view, whatever is read.
 */
export function WalkBar({ model }: { model: PanelModel }) {
  const words = useWords();
  const { place } = model;
  const isWalking = place.isWalking.value;
  const isShown = isWalking || place.other.value !== undefined;
  const at = place.position.value;
  const state = place.state.value;
  const said = isWalking ? `${words.walk.position(at + 1, place.all.value.length)}. ` : '';
  return (
    <section class={isShown ? 'walk-bar' : 'heard'} aria-label={words.walk.title}>
      {isWalking && <p class="walk-title">{place.all.value[at]?.finding.problem}</p>}
      <p class="small" role="status">
        {isShown ? said + words.place.state[state] : ''}
      </p>
      {isShown && state === 'hidden' && <HiddenWhy model={model} />}
      {isShown && (
        <div class="row">
          {isWalking && (
            <>
              <button type="button" class="quiet" onClick={() => place.walk(-1, words.place.label)}>
                {words.place.previous}
              </button>
              <button type="button" class="quiet" onClick={() => place.walk(1, words.place.label)}>
                {words.place.next}
              </button>
            </>
          )}
          <button type="button" class="quiet" onClick={() => place.leave()}>
            {isWalking ? words.walk.end : words.place.unmark}
          </button>
        </div>
      )}
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
