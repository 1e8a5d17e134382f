import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PanelModel } from '../models/panel-model.ts';
import { FileButton } from './file-button.tsx';
import { Problem } from './problem.tsx';
import { useWords } from './words.ts';

/** Everything that is kept: how much, into a file, back from one, and away. */
export function DataSection({ model }: { model: PanelModel }) {
  const words = useWords();
  const own = words.data;
  const told = useSignal('');
  const problem = useSignal('');
  const isAsking = useSignal(false);
  const isReplacing = useSignal(false);
  const usage = model.data.usage.value;
  useEffect(() => void model.data.measure(), []);

  async function restore(text: string): Promise<void> {
    told.value = problem.value = '';
    try {
      const count = await model.data.restore(text, isReplacing.value);
      if (count !== undefined) told.value = own.restored(count);
    } catch (error) {
      problem.value = `${words.send.noFile} ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  return (
    <section class="section" id="data" aria-labelledby="data-title">
      <h2 class="section-title" id="data-title">
        {own.title}
      </h2>
      <p>{own.text}</p>
      {usage && (
        <p class="soft small">{own.used(size(usage.used, words.language), size(usage.limit, words.language))}</p>
      )}
      <div class="row">
        <button type="button" class="quiet" id="backup" onClick={() => void model.data.backup()}>
          {own.backup}
        </button>
        <FileButton text={own.restore} accept=".jsonl" take={(text) => void restore(text)} />
      </div>
      <label class="check small">
        <input
          type="checkbox"
          checked={isReplacing.value}
          onChange={({ currentTarget }) => {
            isReplacing.value = currentTarget.checked;
          }}
        />
        {own.restoreReplace}
      </label>
      {isAsking.value ? (
        <div class="notice stack" role="alert">
          <p>{own.clearSure}</p>
          <div class="row">
            <button
              type="button"
              class="quiet"
              id="clear-yes"
              onClick={async () => {
                isAsking.value = false;
                told.value = (await model.data.clear()) ? own.cleared : '';
              }}
            >
              {own.clearYes}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                isAsking.value = false;
              }}
            >
              {own.clearNo}
            </button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          class="quiet"
          id="clear"
          onClick={() => {
            isAsking.value = true;
          }}
        >
          {own.clear}
        </button>
      )}
      <p class="small" role="status">
        {told.value}
      </p>
      <Problem text={problem.value} />
    </section>
  );
}

/** Bytes as people say them. */
function size(bytes: number, language: string): string {
  const [value, unit] = bytes < 1e9 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e9, 'gigabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
