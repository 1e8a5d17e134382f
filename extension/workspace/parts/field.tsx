import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  set(value: string): void;
  hint?: string | undefined;
  problem?: string | undefined;
  type?: 'text' | 'date' | 'number' | 'password' | 'url' | 'search';
  rows?: number;
  lang?: string;
  placeholder?: string;
  isRequired?: boolean;
}

/** One line or some lines of text under a label, with a hint and, when it is wrong, why. */
export function Field({
  label,
  value,
  set,
  hint,
  problem,
  type = 'text',
  rows,
  lang,
  placeholder,
  isRequired,
}: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    placeholder,
    lang,
    dir: type === 'text' ? ('auto' as const) : undefined,
    required: isRequired,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? (true as const) : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="soft small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {rows ? (
        <textarea {...shared} rows={rows} onInput={({ currentTarget }) => set(currentTarget.value)} />
      ) : (
        // One of several types, which the types of attributes cannot say at once.
        <input
          {...shared}
          type={type as 'text'}
          autocomplete="off"
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      )}
      {problem && (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}

/** One of several, under a label. The empty value is offered where `none` has words. */
export function Select<Value extends string>(props: {
  label: string;
  value: Value | '';
  options: readonly { value: Value; text: string }[];
  set(value: Value | ''): void;
  none?: string;
  isCompact?: boolean;
}) {
  const { label, value, options, set, none, isCompact } = props;
  const id = useId();
  return (
    <div class={isCompact ? 'field compact' : 'field'}>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => set(currentTarget.value as Value | '')}>
        {none !== undefined && (
          <option value="" selected={value === ''}>
            {none}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A box to check, with its words beside it. */
export function Check(props: { isOn: boolean; set(isOn: boolean): void; children: ComponentChildren }) {
  return (
    <label class="check">
      <input type="checkbox" checked={props.isOn} onChange={({ currentTarget }) => props.set(currentTarget.checked)} />
      <span>{props.children}</span>
    </label>
  );
}
