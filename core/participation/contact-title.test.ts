import { expect, it } from 'vitest';
import { contactTitle } from './contact-title.ts';

it.each([
  ['Questions? Call 559-555-0100.', '559-555-0100', 'Questions? Call 559-555-0100.'],
  [
    'The district treats everybody alike, whatever their race, sex, age or origin. Questions: Office of Equity, 559-555-0108. Doors open at eight.',
    '559-555-0108',
    'Questions: Office of Equity, 559-555-0108.',
  ],
  [
    'If you have a disability and need what is shown in the film in another form, please write to films@district.example, and do so two days before the meeting takes place.',
    'films@district.example',
    'please write to films@district.example',
  ],
  [
    'Whoever wants to speak to the board about the calendar of the coming school year finds our office open all week',
    '',
    'Whoever wants to speak to the board about the calendar of the coming school …',
  ],
])('%s', (text, detail, title) => {
  expect(contactTitle(text, detail)).toBe(title);
});
