import { tokensCss } from '@porchlight/core/design/tokens';

/** The look of the hosted pages; the widgets bring their own. */
export const pageCss = `${tokensCss(':root')}
* { box-sizing: border-box; }
body { margin: 0; background: var(--pl-ground); color: var(--pl-ink); font: max(1rem, 16px)/1.55 var(--pl-font-text); overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: var(--pl-space-2) var(--pl-space-6); align-items: center; justify-content: space-between; max-width: 46rem; margin: 0 auto; padding: var(--pl-space-6) var(--pl-space-4) 0; }
.district { margin: 0; padding-block-end: var(--pl-space-1); border-block-end: 3px solid var(--pl-lamp); font-family: var(--pl-font-title); font-size: var(--pl-size-large); }
nav ul { display: flex; flex-wrap: wrap; gap: var(--pl-space-1); margin: 0; padding: 0; list-style: none; }
nav a { display: flex; align-items: center; min-height: 44px; padding: 0 var(--pl-space-3); border-radius: var(--pl-radius); }
nav a[aria-current] { background: var(--pl-raised); color: var(--pl-ink); font-weight: 600; text-decoration: none; }
main { max-width: 46rem; margin: 0 auto; padding: var(--pl-space-6) var(--pl-space-4) var(--pl-space-12); }
.framed main { max-width: none; padding: var(--pl-space-1); }
.framed body { background: transparent; }
h1, h2 { font-family: var(--pl-font-title); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { margin: 0 0 var(--pl-space-6); font-size: var(--pl-size-display); }
h2 { margin: 0 0 var(--pl-space-2); font-size: var(--pl-size-title); }
a { color: var(--pl-accent); text-underline-offset: 0.2em; }
a:hover { color: var(--pl-accent-strong); }
:focus-visible { outline: 3px solid var(--pl-focus); outline-offset: 2px; }
form, article, .plain li { padding: var(--pl-space-6); border: 1px solid var(--pl-line); border-radius: var(--pl-radius); background: var(--pl-surface); }
article, .plain li { margin-block-end: var(--pl-space-4); }
.plain { margin: 0; padding: 0; list-style: none; }
.field { margin-block: var(--pl-space-4); }
label, legend { display: block; font-weight: 600; }
legend { padding: 0 var(--pl-space-2); }
fieldset { margin: var(--pl-space-6) 0; padding: var(--pl-space-2) var(--pl-space-4); border: 1px solid var(--pl-line); border-radius: var(--pl-radius); }
.quiet, .hint { color: var(--pl-ink-soft); font-weight: 400; }
.hint { margin: 0; }
textarea, input:not([type=hidden]) { width: 100%; min-height: 44px; margin-block-start: var(--pl-space-1); padding: var(--pl-space-2) var(--pl-space-3); border: 1px solid var(--pl-line-strong); border-radius: var(--pl-radius-small); background: var(--pl-ground); color: inherit; font: inherit; }
button { min-height: 48px; padding: 0 var(--pl-space-8); border: 1px solid transparent; border-radius: var(--pl-radius); background: var(--pl-accent); color: var(--pl-on-accent); font: inherit; font-weight: 600; }
button:hover { background: var(--pl-accent-strong); }
.receipt { display: inline-block; padding: 0 var(--pl-space-2); border-radius: var(--pl-radius-small); background: var(--pl-lamp-soft); font-variant-numeric: tabular-nums; letter-spacing: 0.05em; }
.unseen, .trap { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/** Tells the page around a frame how high its content is. Nothing else goes out, so any page may hear it. */
export const frameScript = `const tell = () => parent.postMessage({ porchlight: 'height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*');
new ResizeObserver(tell).observe(document.documentElement);
tell();
`;
