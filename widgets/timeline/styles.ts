import { css } from '../shared/css.ts';

export const styles = css`
  .section + .section,
  .find + .section,
  .foot {
    margin-block-start: 2em;
  }
  .phase {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-size: 1.4375em;
  }
  .phase::before {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border: 2px solid;
    border-radius: 50%;
  }
  .lit::before {
    border-color: transparent;
    background: var(--pl-lamp);
    box-shadow: 0 0 0 0.22em var(--pl-lamp-soft);
  }
  .entries {
    margin-block: 1em;
    display: grid;
    gap: 1em;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    padding: 1.25em;
    min-inline-size: 0;
  }
  .tile {
    flex: none;
    align-self: flex-start;
    display: grid;
    justify-items: center;
    inline-size: 4.25em;
    padding-block: 0.4em;
    background: var(--pl-raised);
    border-radius: 8px;
    font-size: 0.875em;
  }
  .now .tile {
    background: var(--pl-lamp-soft);
  }
  .tile b {
    font-size: 2em;
    line-height: 1.15;
  }
  .body {
    flex: 1 1 15em;
  }
  .when {
    font-weight: 600;
  }
  .off .when {
    text-decoration: line-through;
  }
  dl {
    display: grid;
    gap: 0.4em;
    inline-size: 100%;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  dt {
    flex: 0 1 9.5em;
    color: var(--pl-ink-soft);
  }
  dd {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  summary {
    min-block-size: 44px;
    inline-size: fit-content;
    padding-block: 0.5em;
    cursor: pointer;
  }
  summary .phase {
    display: inline;
    font-size: 1.1875em;
  }
  summary .phase::before {
    content: none;
  }
  .calendar[open] {
    flex-basis: 100%;
  }
`;
