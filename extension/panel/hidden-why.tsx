import type { PanelModel } from '../models/panel-model.ts';
import { useWords } from './words.ts';

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
