import { useSignal, useSignalEffect } from '@preact/signals';
import type { PanelModel } from '../models/panel-model.ts';
import { cmsWords } from './cms/cms-words.ts';
import { type CmsWords, isSystem, systems, type Task } from './cms/systems.ts';
import { useWords } from './words.ts';

/** Where to do something, step by step, in the system that staff edit pages with. */
export function CmsSteps({ task, model }: { task: Task; model: PanelModel }) {
  const words = useWords();
  const loaded = useSignal<{ own: CmsWords; steps: string[] } | undefined>(undefined);
  useSignalEffect(() => {
    const id = model.staff.staff.value.cms;
    void cmsWords(words.language).then((own) => {
      loaded.value = { own, steps: own.steps[isSystem(id) ? id : 'other'][task] };
    });
  });
  return (
    <details class="cms">
      <summary>{words.make.where}</summary>
      <CmsChoice model={model} />
      <ol class="steps">
        {loaded.value?.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="soft small">{loaded.value?.own.untried}</p>
    </details>
  );
}

/** Which system that is. */
export function CmsChoice({ model, label }: { model: PanelModel; label?: string }) {
  const words = useWords();
  const options = useSignal<{ id: string; name: string }[]>([]);
  useSignalEffect(() => {
    void cmsWords(words.language).then(({ other }) => {
      options.value = systems.map(({ id, name }) => ({ id, name: name || other }));
    });
  });
  const chosen = model.staff.staff.value.cms;
  return (
    <label class="field">
      <span>{label ?? words.make.chooseCms}</span>
      <select
        value={chosen || 'other'}
        onChange={({ currentTarget }) => void model.staff.saveStaff({ cms: currentTarget.value })}
      >
        {options.value.map(({ id, name }) => (
          <option key={id} value={id} selected={id === (chosen || 'other')}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
