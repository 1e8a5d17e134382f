import { css } from './css.ts';
import { tokens } from './tokens.ts';

/**
 * What every widget starts from. Everything hangs on an inner wrapper, since a page's `* {}` beats `:host`. Fonts and
 * the colour of text on the page's own ground are inherited; a card brings its paper and its ink as a pair, because
 * no one can know what it is pasted upon. Letter, word and line spacing are left alone: tools that widen them for a
 * reader reach in by inheritance only.
 */
export const base = `${tokens}${css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .porch {
    font-size: max(1rem, 16px);
    font-style: normal;
    font-variant: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    visibility: visible;
  }
  * {
    box-sizing: border-box;
  }
  .heading,
  .question {
    margin: 0;
    font-family: var(--porchlight-title-font, inherit);
    font-size: 1.1875em;
    font-weight: 600;
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .paper {
    color: var(--pl-ink);
    background: var(--pl-surface);
    border: 1px solid var(--pl-line);
    border-radius: 12px;
  }
  .lamp {
    border-block-start: 4px solid var(--pl-lamp);
    box-shadow: 0 8px 24px -14px rgb(28 35 51 / 30%);
  }
  .paper a:not(.button) {
    color: var(--pl-accent);
    padding-block: 0.6em;
    text-underline-offset: 0.2em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .stack {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    align-content: start;
    justify-items: start;
  }
  .said {
    white-space: pre-line;
    max-inline-size: 65ch;
  }
  .soft {
    color: var(--pl-ink-soft);
  }
  .small {
    font-size: 0.875em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: 0.4em 1.1em;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-decoration: none;
    color: var(--pl-accent);
    background: var(--pl-surface);
    border: 1.5px solid var(--pl-line-strong);
    border-radius: 8px;
    cursor: pointer;
  }
  .button:hover {
    text-decoration: underline;
  }
  .main {
    color: var(--pl-on-accent);
    background: var(--pl-accent);
    border-color: var(--pl-accent);
  }
  .chip {
    padding: 0.1em 0.7em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--pl-ink);
    background: var(--pl-raised);
    border: 1px solid transparent;
    border-radius: 1em;
  }
  .open,
  .done {
    color: var(--pl-pass);
    background: var(--pl-pass-soft);
  }
  .reviewing,
  .decided,
  .under-way {
    color: var(--pl-accent);
    background: var(--pl-accent-soft);
  }
  .postponed {
    color: var(--pl-review);
    background: var(--pl-review-soft);
  }
  .cancelled,
  .not-adopted,
  .not-done {
    color: var(--pl-fail);
    background: var(--pl-fail-soft);
  }
  .note {
    margin-block-end: 1em;
    padding: 0.75em 1em;
    color: var(--pl-ink);
    background: var(--pl-review-soft);
    border-inline-start: 4px solid var(--pl-lamp);
    border-radius: 8px;
  }
  select,
  textarea,
  input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.55em 0.75em;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--pl-ink);
    background-color: var(--pl-surface);
    border: 1.5px solid var(--pl-line-strong);
    border-radius: 8px;
  }
  :focus-visible,
  .choice:has(:focus-visible) {
    outline: 3px solid var(--pl-focus);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`}`;
