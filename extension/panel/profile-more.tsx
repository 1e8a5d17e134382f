import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ProfileDraft, WrongField } from '../models/profile-draft.ts';
import { Problem } from './problem.tsx';
import { useWords } from './words.ts';

type Line = 'state' | 'gradeTarget' | 'contactName' | 'contactEmail' | 'contactPhone' | 'endpoint';
const lines: readonly Line[] = ['contactName', 'contactEmail', 'contactPhone', 'endpoint', 'state', 'gradeTarget'];

/** What matters once there are forms and numbers: whom families ask, where forms send to, how many people there are. */
export function ProfileMore(props: {
  draft: Signal<ProfileDraft>;
  wrong: WrongField | undefined;
  languages: readonly { tag: string; name: string }[];
}) {
  const { draft, wrong, languages } = props;
  const { setup } = useWords();
  const id = useId();
  const set = (some: Partial<ProfileDraft>) => {
    draft.value = { ...draft.value, ...some };
  };
  const marks = (field: keyof ProfileDraft, where?: string) => {
    const isWrong = wrong?.field === field && (where === undefined || wrong.where === where);
    return { 'aria-invalid': isWrong, 'aria-describedby': isWrong ? `${id}-wrong` : undefined };
  };
  return (
    <details class="more" open={wrong !== undefined || undefined}>
      <summary>{setup.more.title}</summary>
      <div class="form">
        {lines.map((field) => (
          <label key={field} class="field">
            <span>{setup.more.fields[field].name}</span>
            {setup.more.fields[field].hint && <span class="soft small">{setup.more.fields[field].hint}</span>}
            <input
              type="text"
              maxLength={field === 'state' ? 2 : 500}
              value={draft.value[field]}
              {...marks(field)}
              onInput={({ currentTarget }) => set({ [field]: currentTarget.value })}
            />
          </label>
        ))}
        {languages.length > 0 && (
          <fieldset class="choices">
            <legend>{setup.more.shares}</legend>
            <p class="soft small">{setup.more.sharesHint}</p>
            {languages.map(({ tag, name }) => (
              <label key={tag} class="field">
                <span>{name}</span>
                <input
                  type="text"
                  inputMode="decimal"
                  maxLength={6}
                  value={draft.value.shares[tag] ?? ''}
                  {...marks('shares', tag)}
                  onInput={({ currentTarget }) =>
                    set({ shares: { ...draft.value.shares, [tag]: currentTarget.value } })
                  }
                />
              </label>
            ))}
          </fieldset>
        )}
        <label class="field">
          <span>{setup.more.fields.enrolment.name}</span>
          <span class="soft small">{setup.more.fields.enrolment.hint}</span>
          <textarea
            rows={4}
            value={draft.value.enrolment}
            {...marks('enrolment')}
            onInput={({ currentTarget }) => set({ enrolment: currentTarget.value })}
          />
        </label>
        <Problem id={`${id}-wrong`} text={wrong && setup.more.wrong[wrong.field]} />
      </div>
    </details>
  );
}
