import { useSignal, useSignalEffect } from '@preact/signals';
import type { PanelModel } from '../models/panel-model.ts';
import type { CmsWords, Task } from './cms/cms.ts';
import { useWords } from './words.ts';

/** The names of the systems, here so that the steps themselves are fetched only when they are wanted. */
export { CmsChoice, CmsSteps };

function CmsSteps({ task, model }: { task: Task; model: PanelModel }) {
  const words = useWords();
  const loaded = useSignal<{ own: CmsWords; steps: string[] } | undefined>(undefined);
  useSignalEffect(() => {
    const id = model.staff.staff.value.cms;
    void import('./cms/cms.ts').then(({ cmsWords, isSystem }) => {
      const own = cmsWords(words.language);
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

function CmsChoice({ model, label }: { model: PanelModel; label?: string }) {
  const words = useWords();
  const options = useSignal<{ id: string; name: string }[]>([]);
  useSignalEffect(() => {
    void import('./cms/cms.ts').then(({ systems, cmsWords }) => {
      const { other } = cmsWords(words.language);
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
