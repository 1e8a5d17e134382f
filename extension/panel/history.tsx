import type { KeptAudit } from '@porchlight/core/storage/tables/audits';
import { useSignal } from '@preact/signals';
import type { Comparison } from '../models/history-model.ts';
import type { PanelModel } from '../models/panel-model.ts';
import { ComparedLists } from './compared.tsx';
import { Icon } from './icons.tsx';
import { Problem } from './problem.tsx';
import { Trend } from './trend.tsx';
import { moment } from './when.ts';
import { useWords } from './words.ts';

/** Every audit of this page so far: how it went, any two against each other, any one again. */
export function HistoryView({ model }: { model: PanelModel }) {
  const words = useWords();
  const own = words.history;
  const problem = useSignal('');
  const list = model.history.list.value;
  async function open(kept: KeptAudit): Promise<void> {
    problem.value = (await model.history.show(kept)) ? '' : own.lost;
    if (!problem.value) model.view.value = 'page';
  }
  const shownAt = model.audit.report.value?.page.auditedAt;
  return (
    <section class="section first-section" aria-labelledby="history-title">
      <h2 class="section-title" id="history-title">
        <Icon name="history" /> <span>{own.title}</span>
      </h2>
      {list.length === 0 && <p class="soft">{own.none}</p>}
      {list.length > 0 && <Trend audits={list} shown={shownAt} open={(kept) => void open(kept)} />}
      {list.length > 1 && <Compare model={model} list={list} />}
      <Problem text={problem.value} />
    </section>
  );
}

function Compare({ model, list }: { model: PanelModel; list: readonly KeptAudit[] }) {
  const words = useWords();
  const own = words.history;
  const earlier = useSignal(list[1]?.id ?? '');
  const later = useSignal(list[0]?.id ?? '');
  const compared = useSignal<Comparison | undefined>(undefined);
  const choice = (label: string, value: { value: string }) => (
    <label class="field">
      <span>{label}</span>
      <select
        value={value.value}
        onChange={({ currentTarget }) => {
          value.value = currentTarget.value;
          compared.value = undefined;
        }}
      >
        {list.map(({ id, at }) => (
          <option key={id} value={id} selected={id === value.value}>
            {moment(at, words.language)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details class="compare">
      <summary>{own.compare}</summary>
      <form
        class="form"
        onSubmit={async (event) => {
          event.preventDefault();
          const before = list.find(({ id }) => id === earlier.value);
          const now = list.find(({ id }) => id === later.value);
          if (before && now) compared.value = await model.history.compare(before, now);
        }}
      >
        {choice(own.earlier, earlier)}
        {choice(own.later, later)}
        <button type="submit" class="quiet">
          {own.compareGo}
        </button>
      </form>
      {compared.value && <ComparedLists compared={compared.value} />}
    </details>
  );
}
