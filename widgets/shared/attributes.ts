/**
 * What staff may set on a widget from outside its tag: in the address of the framed page, or as `data-` attributes of
 * plain HTML. Colours, `lang` and `id` come from where the widget stands.
 */
export const settable = [
  'src',
  'now',
  'calendar',
  'heading-level',
  'endpoint',
  'form',
  'question',
  'preset',
  'languages',
  'format',
] as const;

/** Those of them that are addresses. */
export const addresses: readonly string[] = ['src', 'calendar', 'endpoint'];
