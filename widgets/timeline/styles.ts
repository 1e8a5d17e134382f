import { css } from 'lit';

export const styles = css`
  .section + .section,
  .updated {
    margin-block-start: 2em;
  }
  .phase {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-size: var(--pl-size-title);
  }
  .phase::before {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .lit::before {
    border-color: transparent;
    background: var(--pl-lamp);
    box-shadow: 0 0 0 0.22em color-mix(in srgb, var(--pl-lamp) 32%, transparent);
  }
  .entries {
    margin-block-start: 1em;
    display: grid;
    gap: 1em;
  }
  .quiet {
    margin-block-start: 0.5em;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    padding: 1.25em;
    min-inline-size: 0;
  }
  .entry.now {
    border-block-start: 4px solid var(--pl-lamp);
    box-shadow: 0 1px 2px rgb(28 35 51 / 6%), 0 8px 24px -12px rgb(28 35 51 / 22%);
  }
  .entry.past {
    background: var(--pl-ground);
  }
  .tile {
    flex: none;
    align-self: flex-start;
    display: grid;
    justify-items: center;
    inline-size: 4.25em;
    padding-block: 0.4em;
    color: var(--pl-ink);
    background: var(--pl-raised);
    border: 1px solid transparent;
    border-radius: calc(var(--pl-rem) * 0.5);
  }
  .now .tile {
    color: var(--pl-ink);
    background: var(--pl-lamp-soft);
  }
  .tile b {
    font-family: var(--porchlight-title-font, inherit);
    font-size: 1.75em;
    line-height: 1.15;
  }
  .tile span {
    font-size: var(--pl-size-small);
  }
  .body {
    flex: 1 1 15em;
    min-inline-size: 0;
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .labels {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.75em;
  }
  .title {
    font-size: var(--pl-size-large);
  }
  .when {
    font-weight: 600;
  }
  dl:not(:has(dt)) {
    display: none;
  }
  :is(.postponed, .cancelled) > .body > .when {
    text-decoration: line-through;
  }
  .when::first-letter {
    text-transform: uppercase;
  }
  .zone {
    font-weight: 400;
  }
  .body > .said,
  .reason {
    max-inline-size: 65ch;
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
    flex: 0 0 9.5em;
    color: var(--pl-ink-soft);
  }
  dd {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .help {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
  }
  .link {
    padding-block: 0.6em;
  }
  .chip.open {
    color: var(--pl-pass);
    background: var(--pl-pass-soft);
  }
  .chip.reviewing,
  .chip.decided {
    color: var(--pl-accent);
    background: var(--pl-accent-soft);
  }
  .chip.postponed {
    color: var(--pl-review);
    background: var(--pl-review-soft);
  }
  .chip.cancelled,
  .chip.not-adopted {
    color: var(--pl-fail);
    background: var(--pl-fail-soft);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: calc(var(--pl-rem) * 2.75);
    inline-size: fit-content;
    cursor: pointer;
    border-radius: calc(var(--pl-rem) * 0.25);
  }
  summary .phase {
    font-size: var(--pl-size-large);
  }
  summary .phase::after {
    content: '';
    align-self: center;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.2em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  details[open] .phase::after {
    transform: translateY(25%) rotate(225deg);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .updated {
    font-size: 0.875em;
  }
  @media (max-width: 30rem) {
    .tile {
      display: flex;
      gap: 0.4em;
      align-items: baseline;
      inline-size: auto;
      padding: 0.1em 0.75em;
    }
  }
  @media (forced-colors: active) {
    .lit::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
