import type { PanelModel } from '../models/panel-model.ts';
import { useWords } from './words.ts';

/** What became of the place that was chosen last on this screen, for those who do not see the page. */
export function MarkState({ model }: { model: PanelModel }) {
  const words = useWords();
  const { other, state, leave } = model.place;
  return (
    <div class="walk">
      <p class="small" role="status">
        {other.value ? words.place.state[state.value] : ''}
      </p>
      {other.value && state.value === 'marked' && (
        <button type="button" class="quiet" onClick={() => leave()}>
          {words.place.unmark}
        </button>
      )}
      {other.value && state.value === 'hidden' && <HiddenWhy model={model} />}
    </div>
  );
}

/** Why a place cannot be seen, and the words that would be there. */
export function HiddenWhy({ model }: { model: PanelModel }) {
  const { hidden } = useWords();
  const why = model.place.hidden.value;
  if (!why) return null;
  return (
    <div class="unseen-place">
      <p class="small">
        {hidden.why[why.reason]} {why.by && hidden.by(why.by)}
      </p>
      {why.preview && (
        <figure class="preview">
          <figcaption class="soft small">{hidden.preview}</figcaption>
          <blockquote dir="auto">{why.preview}</blockquote>
        </figure>
      )}
    </div>
  );
}
