import { css } from '../shared/css.ts';

export const styles = css`
  .cards {
    display: grid;
    gap: 1.25em;
  }
  .card {
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
  }
  .heard,
  .did {
    padding: 1.5em;
    gap: 0.75em;
  }
  .heard {
    flex: 1 1 16em;
    background: var(--pl-raised);
  }
  .did {
    flex: 2 1 18em;
  }
  .eyebrow {
    font-weight: 600;
    color: var(--pl-ink-soft);
  }
  .title .said {
    font-size: 1.2em;
  }
  .title .eyebrow {
    display: block;
    margin-block-end: 0.35em;
    font-size: 0.84em;
  }
  .heard .chip {
    font-weight: 400;
    background: var(--pl-surface);
  }
  .answer {
    font-size: 1.1875em;
  }
  dl {
    display: grid;
    gap: 0.75em;
    max-inline-size: 65ch;
  }
  dt {
    font-weight: 600;
    color: var(--pl-ink-soft);
  }
  .thanks {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--pl-lamp);
  }
`;
