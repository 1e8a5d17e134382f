// A part: what a form needs that is written inside the tag, or preset. A question in an attribute goes without it.
export { readForm } from './definition.ts';
export { choiceField, groupFields, hints, opening } from './written-fields.ts';
