import type { Finding } from '@porchlight/core/model/finding';
import { useComputed, useSignal } from '@preact/signals';
import { type Making, makingFor, withAlt } from '../models/make.ts';
import type { PanelModel } from '../models/panel-model.ts';
import type { Task } from './cms/systems.ts';
import { CmsSteps } from './cms-steps.tsx';
import { CopyField } from './copy-field.tsx';
import { useWords } from './words.ts';

const tasks: Record<Making['kind'], Task> = { widget: 'paste', alt: 'alt', lang: 'lang', name: 'words' };

/** From a finding to what mends it: ready to copy, with the way to the place in the system that staff edit with. */
export function MakeFix({ finding, model }: { finding: Finding; model: PanelModel }) {
  const words = useWords();
  const making = useComputed(() => {
    const report = model.audit.report.value;
    const now = model.staff.district.value;
    // Where forms send to may have been written into the settings since the page was audited.
    const isOwn = report?.profile && model.audit.kept.value !== 'imported' && typeof now === 'object';
    return makingFor(finding, isOwn ? { ...report, profile: now } : report);
  });
  const kind = making.value?.kind;
  if (!making.value || !kind) return null;
  return (
    <div class="make">
      <h4>{words.make.title}</h4>
      <Made making={making.value} />
      <CmsSteps task={tasks[kind]} model={model} />
    </div>
  );
}

function Made({ making }: { making: Making }) {
  const { make } = useWords();
  switch (making.kind) {
    case 'widget':
      return (
        <>
          <p class="small">{make.widget}</p>
          <p class="small with-lamp">{making.fix.note}</p>
          <CopyField text={making.fix.html} label={make.widget} />
        </>
      );
    case 'lang':
      return (
        <>
          <p class="small">{make.langHint}</p>
          <CopyField text={making.code} label={make.lang} />
        </>
      );
    case 'alt':
      return <Alt tag={making.tag} />;
    case 'name':
      return <Name />;
  }
}

function Alt({ tag }: { tag: string }) {
  const { make } = useWords();
  const text = useSignal('');
  const isDecorative = useSignal(false);
  return (
    <>
      <label class="field">
        <span>{make.alt}</span>
        <span class="soft small">{make.altHint}</span>
        <textarea
          rows={2}
          value={text.value}
          disabled={isDecorative.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
      </label>
      {text.value.length > 150 && <p class="small with-lamp">{make.altTooLong}</p>}
      <label class="check">
        <input
          type="checkbox"
          checked={isDecorative.value}
          onChange={({ currentTarget }) => {
            isDecorative.value = currentTarget.checked;
          }}
        />
        {make.altDecorative}
      </label>
      {isDecorative.value && <CopyField text={withAlt(tag, '')} label="HTML" />}
      {!isDecorative.value && text.value.trim() && (
        <>
          <CopyField text={text.value.trim()} label={make.alt} />
          <CopyField text={withAlt(tag, text.value.trim())} label="HTML" />
        </>
      )}
    </>
  );
}

function Name() {
  const { make } = useWords();
  const text = useSignal('');
  return (
    <>
      <label class="field">
        <span>{make.name}</span>
        <span class="soft small">{make.nameHint}</span>
        <input
          type="text"
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
      </label>
      {text.value.trim() && <CopyField text={text.value.trim()} label={make.name} />}
    </>
  );
}
