import { css } from 'lit';
import { tokens } from './tokens.ts';

/**
 * What every widget starts from. Everything hangs on an inner wrapper, since a page's `* {}` beats `:host`. Fonts and
 * the colour of text on the page's own ground are inherited; a card brings its paper and its ink as a pair, because
 * no one can know what it is pasted upon. Letter, word and line spacing are left alone: tools that widen them for a
 * reader reach in by inheritance only.
 */
export const base = [
  tokens,
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    .porch {
      font-size: var(--pl-rem);
      font-style: normal;
      font-variant: normal;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      white-space: normal;
      overflow-wrap: anywhere;
      visibility: visible;
      -webkit-tap-highlight-color: transparent;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      margin: 0;
      font-family: var(--porchlight-title-font, inherit);
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
      border-radius: calc(var(--pl-rem) * 0.75);
    }
    .paper a {
      color: var(--pl-accent);
      text-underline-offset: 0.2em;
    }
    .paper a:hover {
      color: var(--pl-accent-strong);
      text-decoration-thickness: 2px;
    }
    .said {
      white-space: pre-line;
    }
    .soft {
      color: var(--pl-ink-soft);
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      min-block-size: calc(var(--pl-rem) * 2.75);
      padding: 0.4em 1.1em;
      font: inherit;
      font-weight: 600;
      letter-spacing: inherit;
      word-spacing: inherit;
      text-decoration: none;
      color: var(--pl-accent);
      background: transparent;
      border: 1.5px solid var(--pl-line-strong);
      border-radius: calc(var(--pl-rem) * 0.5);
      cursor: pointer;
    }
    .button:hover {
      background: var(--pl-accent-soft);
      border-color: var(--pl-accent);
    }
    .button.main,
    .paper a.button.main {
      color: var(--pl-on-accent);
      background: var(--pl-accent);
      border-color: var(--pl-accent);
    }
    .button.main:hover,
    .paper a.button.main:hover {
      background: var(--pl-accent-strong);
      border-color: var(--pl-accent-strong);
    }
    .paper a.button,
    .paper a.button:hover {
      text-decoration: none;
    }
    .chip {
      display: inline-block;
      padding: 0.1em 0.7em;
      font-size: 0.875em;
      font-weight: 600;
      color: var(--pl-ink);
      background: var(--pl-raised);
      border: 1px solid transparent;
      border-radius: 1em;
    }
    .note {
      padding: 0.75em 1em;
      margin-block-end: 1em;
      border-radius: calc(var(--pl-rem) * 0.5);
      background: var(--pl-review-soft);
      color: var(--pl-ink);
      border: 1px solid transparent;
      border-inline-start: 4px solid var(--pl-lamp);
    }
    .note .button {
      margin-block-start: 0.5em;
    }
    :focus-visible {
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
    @media (prefers-reduced-motion: no-preference) {
      .button {
        transition:
          background-color 120ms,
          border-color 120ms;
      }
    }
  `,
];
