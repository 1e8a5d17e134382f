import { css } from '../shared/css.ts';

export const styles = css`
  [aria-invalid='true']:is(textarea, input):not(:focus) {
    border-color: var(--pl-fail);
    box-shadow: inset 0 0 0 1px var(--pl-fail);
  }
  [aria-disabled] {
    cursor: progress;
    opacity: 0.85;
  }
  .errors {
    margin-block-start: 1.25em;
    padding: 1em 1.25em;
    background: var(--pl-fail-soft);
    border: 2px solid var(--pl-fail);
    border-radius: 8px;
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
  form .note {
    margin: 0;
  }
  .note .row {
    margin-block-start: 0.5em;
  }
  .ways {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .receipt {
    gap: 1em;
  }
  .receipt:focus,
  .errors:focus {
    outline: none;
  }
  .tick {
    inline-size: 3em;
    block-size: 3em;
    margin: 0.5em;
    padding: 0.6em;
    fill: none;
    stroke: var(--porchlight-on-lamp, #2b1d05);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
    background: var(--pl-lamp);
    border-radius: 50%;
    box-shadow: 0 0 0 0.5em var(--pl-lamp-soft);
  }
  .reference {
    display: inline-block;
    margin-block-start: 0.25em;
    padding: 0.2em 0.6em;
    font-size: 1.4375em;
    font-variant-numeric: tabular-nums;
    background: var(--pl-raised);
    border-radius: 4px;
    user-select: all;
  }
  .next {
    inline-size: 100%;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--pl-line);
  }
  @media (forced-colors: active) {
    .tick {
      stroke: CanvasText;
    }
  }
`;
