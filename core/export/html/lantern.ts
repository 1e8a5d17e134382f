import { verbatim } from './markup.ts';

/** The mark of Porchlight: a porch lantern. Decoration beside the name, so hidden from assistive technology. */
export const lantern = verbatim(
  '<svg class="lantern" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true" focusable="false">' +
    '<path class="iron" d="M12 0a4 4 0 0 1 4 4v1.5l5 4.5v2H3v-2l5-4.5V4a4 4 0 0 1 4-4Zm0 2a2 2 0 0 0-2 2v1h4V4a2 2 0 0 0-2-2Z"/>' +
    '<path class="glass" d="M5 13.5h14L17.2 26H6.8Z"/>' +
    '<path class="iron" d="M5.5 27.5h13V29L16 32H8l-2.5-3Z"/>' +
    '<path class="flame" d="M12 16.2c1.9 2 2.8 3.5 2.8 5a2.8 2.8 0 0 1-5.6 0c0-1.5.9-3 2.8-5Z"/></svg>',
);
