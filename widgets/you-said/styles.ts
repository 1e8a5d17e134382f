import { css } from 'lit';

export const styles = css`
  .cards {
    display: grid;
    gap: 1.25em;
  }
  .card {
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
    box-shadow: 0 1px 2px rgb(28 35 51 / 6%), 0 8px 24px -14px rgb(28 35 51 / 20%);
  }
  .heard,
  .did {
    min-inline-size: 0;
    padding: 1.5em;
    display: grid;
    gap: 0.75em;
    align-content: start;
    justify-items: start;
  }
  .heard {
    flex: 1 1 16em;
    background: var(--pl-raised);
    border-block-start: 4px solid var(--pl-lamp);
  }
  .did {
    flex: 2 1 18em;
    border-block-start: 4px solid transparent;
  }
  .eyebrow {
    font-size: calc(var(--pl-rem) * 0.9375);
    font-weight: 600;
    color: var(--pl-ink-soft);
  }
  .title {
    font-family: inherit;
  }
  .title .said {
    font-family: var(--porchlight-title-font, inherit);
    font-size: var(--pl-size-title);
  }
  .title .eyebrow {
    display: block;
    margin-block-end: 0.35em;
  }
  .voices {
    font-weight: 600;
  }
  .groups,
  .labels,
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
  }
  .heard .chip {
    font-weight: 400;
    background: var(--pl-surface);
  }
  .answer {
    font-size: var(--pl-size-large);
    max-inline-size: 65ch;
  }
  dl {
    display: grid;
    gap: 0.75em;
    max-inline-size: 65ch;
  }
  dt {
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--pl-ink-soft);
  }
  .links a {
    padding-block: 0.6em;
  }
  .thanks {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--pl-lamp);
  }
  .date {
    font-size: 0.875em;
  }
  .done {
    color: var(--pl-pass);
    background: var(--pl-pass-soft);
  }
  .under-way {
    color: var(--pl-accent);
    background: var(--pl-accent-soft);
  }
  .planned {
    color: var(--pl-review);
    background: var(--pl-review-soft);
  }
  .not-done {
    color: var(--pl-fail);
    background: var(--pl-fail-soft);
  }
`;
