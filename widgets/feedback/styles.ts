import { css } from '../shared/css.ts';

export const styles = css`
  .sheet {
    max-inline-size: 44em;
    padding: 1.5em;
  }
  .languages {
    margin-block-end: 1.25em;
  }
  [aria-pressed='true'] {
    color: var(--pl-ink);
    background: var(--pl-accent-soft);
    border-color: var(--pl-accent);
  }
  .title,
  .question {
    font-size: 1.4375em;
  }
  form,
  .reply {
    display: grid;
    gap: 1.75em;
  }
  * + form {
    margin-block-start: 1.25em;
  }
  .field {
    justify-items: stretch;
  }
  label,
  legend {
    font-weight: 600;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 1.5em 0 0;
    border: 0;
    border-block-start: 1px solid var(--pl-line);
  }
  .asked {
    padding: 0;
    border: 0;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    margin-block-end: 0.35em;
  }
  legend + * {
    clear: both;
  }
  .hint {
    color: var(--pl-ink-soft);
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 8.5em;
  }
  .reply {
    align-items: end;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
    margin-block-start: 1em;
  }
  .choices {
    margin-block-start: 0.5em;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    padding: 0.35em 0.9em;
    font-weight: 400;
    border: 1.5px solid var(--pl-line-strong);
    border-radius: 24px;
    cursor: pointer;
  }
  .choice:has(:checked) {
    background: var(--pl-accent-soft);
    border-color: var(--pl-accent);
  }
  .choice input {
    flex: none;
    inline-size: 1.15em;
    min-block-size: 1.15em;
    margin: 0;
    accent-color: var(--pl-accent);
    outline: none;
  }
  .send {
    justify-self: start;
    min-inline-size: 9em;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
