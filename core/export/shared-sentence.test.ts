import { expect, it } from 'vitest';
import { sharedAdvice, sharedSentence } from './shared-sentence.ts';

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

it.each([
  [['Write what it shows.', 'Write what it shows.'], 'Write what it shows.'],
  [
    [
      'Choose a darker color, such as #333, or a paler background. It is #777 now.',
      'Choose a darker color, such as #222, or a paler background. It is #888 now.',
    ],
    'Choose a darker color, or a paler background.',
  ],
  [
    [
      'Use the name that its readers use, "Español", and mark it so.',
      'Use the name that its readers use, "Hmoob", and mark it so.',
    ],
    'Use the name that its readers use, and mark it so.',
  ],
  // One that differs, and says the only thing, is better than silence.
  [
    ['Spell the name of it "Español". Marks count.', 'Spell the name of it "Hmoob". Marks count.'],
    'Spell the name of it "…". Marks count.',
  ],
])('advice %j', (texts, shared) => {
  expect(sharedAdvice(texts)).toBe(shared);
});
