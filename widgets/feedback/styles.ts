import { css } from 'lit';

export const styles = css`
  .sheet {
    max-inline-size: 44em;
    padding: 1.5em;
    border-block-start: 4px solid var(--pl-lamp);
    box-shadow: 0 1px 2px rgb(28 35 51 / 6%), 0 8px 24px -12px rgb(28 35 51 / 22%);
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1.25em;
  }
  .languages .button[aria-pressed='true'] {
    color: var(--pl-ink);
    background: var(--pl-accent-soft);
    border-color: var(--pl-accent);
    box-shadow: inset 0 0 0 1px var(--pl-accent);
  }
  .title {
    font-size: var(--pl-size-title);
    margin-block-end: 0.4em;
  }
  form,
  .reply {
    display: grid;
    gap: 1.75em;
  }
  .title + form,
  .said + form,
  .errors + form {
    margin-block-start: 1.25em;
  }
  .field {
    display: grid;
    gap: 0.35em;
    align-content: start;
    min-inline-size: 0;
  }
  label,
  legend {
    font-weight: 600;
  }
  .question {
    font-family: var(--porchlight-title-font, inherit);
    font-size: var(--pl-size-title);
    text-wrap: balance;
  }
  legend {
    padding: 0;
    margin-block-end: 0.35em;
    font-size: var(--pl-size-large);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 1.5em 0 0;
    border: 0;
    border-block-start: 1px solid var(--pl-line);
  }
  legend {
    float: inline-start;
    inline-size: 100%;
  }
  legend + * {
    clear: both;
  }
  .hint {
    color: var(--pl-ink-soft);
  }
  textarea,
  input:not([type='radio']),
  select {
    inline-size: 100%;
    min-block-size: calc(var(--pl-rem) * 2.75);
    padding: 0.55em 0.75em;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--pl-ink);
    background-color: var(--pl-surface);
    border: 1.5px solid var(--pl-line-strong);
    border-radius: calc(var(--pl-rem) * 0.5);
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 8.5em;
  }
  :is(textarea, input, select):focus-visible {
    outline-offset: 0;
    border-color: var(--pl-focus);
  }
  [aria-invalid='true']:is(textarea, input):not(:focus) {
    border-color: var(--pl-fail);
    box-shadow: inset 0 0 0 1px var(--pl-fail);
  }
  .reply {
    align-items: end;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
    margin-block-start: 1em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: calc(var(--pl-rem) * 2.75);
    padding: 0.35em 1em 0.35em 0.8em;
    padding-inline: 0.8em 1em;
    font-weight: 400;
    border: 1.5px solid var(--pl-line-strong);
    border-radius: calc(var(--pl-rem) * 1.5);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--pl-accent);
  }
  .choice:has(:checked) {
    background: var(--pl-accent-soft);
    border-color: var(--pl-accent);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--pl-focus);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--pl-accent);
    outline: none;
  }
  .send {
    justify-self: start;
    min-inline-size: 9em;
  }
  .send[aria-disabled] {
    cursor: progress;
    opacity: 0.85;
  }
  .errors {
    margin-block-start: 1.25em;
    padding: 1em 1.25em;
    background: var(--pl-fail-soft);
    border: 2px solid var(--pl-fail);
    border-radius: calc(var(--pl-rem) * 0.5);
  }
  .errors-title {
    font-size: var(--pl-size-large);
  }
  .paper .errors a {
    display: inline-block;
    padding-block: 0.35em;
    font-weight: 600;
    color: var(--pl-fail);
  }
  .error {
    font-weight: 600;
    color: var(--pl-fail);
  }
  .note {
    margin: 0;
  }
  .ways {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .receipt {
    display: grid;
    gap: 1em;
    justify-items: start;
  }
  .receipt:focus,
  .errors:focus {
    outline: none;
  }
  .receipt .title {
    margin: 0;
  }
  .done {
    inline-size: 3em;
    block-size: 3em;
    padding: 0.6em;
    fill: none;
    stroke: var(--pl-on-lamp);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
    background: var(--pl-lamp);
    border-radius: 50%;
    box-shadow: 0 0 0 0.5em var(--pl-lamp-soft);
    margin: 0.5em;
  }
  .reference {
    display: inline-block;
    margin-block-start: 0.25em;
    padding: 0.2em 0.6em;
    font-size: var(--pl-size-title);
    font-variant-numeric: tabular-nums;
    background: var(--pl-raised);
    border-radius: calc(var(--pl-rem) * 0.25);
    user-select: all;
  }
  .next {
    inline-size: 100%;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--pl-line);
  }
  .next-title {
    font-size: var(--pl-size-large);
  }
  @media (forced-colors: active) {
    .languages .button[aria-pressed='true'],
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
    .done {
      stroke: CanvasText;
    }
  }
`;
