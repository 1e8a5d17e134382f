import { expect, it } from 'vitest';
import { sharedSentence } from './shared-sentence.ts';

it.each([
  [['Only one.'], 'Only one.'],
  [['The same.', 'The same.'], 'The same.'],
  [['The text is too pale (2.1 to 1).', 'The text is too pale (3.9 to 1).'], 'The text is too pale (… to 1).'],
  // The bracket and the quotation mark stay, although the words beside them differ.
  [['This link says only “more”.', 'This link says only “click here”.'], 'This link says only “…”.'],
  // A quotation that would be cut in two is no sentence.
  [
    ['The link to Arabic is called "Arabic", a word.', 'The link to Spanish is called "Spanish", a word.'],
    'The link to Arabic is called "Arabic", a word.',
  ],
  // The end may not run over the start when one sentence is the beginning of the other.
  [['One two three four', 'One two three four five'], 'One two three four…'],
  [['Esta lengua no es árabe.', 'Esta lengua no es así.'], 'Esta lengua no es ….'],
  // Too little in common: the first speaks for all.
  [['No title.', 'Empty heading.'], 'No title.'],
])('%j', (sentences, shared) => {
  expect(sharedSentence(sentences)).toBe(shared);
});
