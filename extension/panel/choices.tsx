/** One question with a few answers, of which one holds. */
export function Choices<Value extends string>(props: {
  legend: string;
  name: string;
  options: readonly { value: Value; text: string; hint?: string }[];
  value: Value | undefined;
  choose(value: Value): void;
  /** Side by side, for short answers. */
  isShort?: boolean;
}) {
  const { legend, name, options, value, choose, isShort } = props;
  return (
    <fieldset class={isShort ? 'choices short' : 'choices'}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="check">
          <input type="radio" name={name} checked={option.value === value} onChange={() => choose(option.value)} />
          <span>
            {option.text}
            {option.hint && <span class="soft small block">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
