import type * as Lit from 'lit/html.js';

// Stands in for `lit/html.js` in parts that a widget loads: enough to describe markup, which the widget draws.

/** What Lit's own `html` makes; the build keeps Lit and this in step, for both carry one version's names. */
export const html: typeof Lit.html = (strings, ...values) => ({ _$litType$: 1, strings, values });

/** The symbol is registered, so it is the same as Lit's. */
export const nothing = Symbol.for('lit-nothing') as typeof Lit.nothing;
