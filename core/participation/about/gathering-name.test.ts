import { expect, it } from 'vitest';
import { gatheringNameIn } from './gathering-name.ts';

it.each([
  [
    'Notice is given that a special meeting of the Board of Trustees will be held',
    'Special meeting of the Board of Trustees',
  ],
  ['There will be a regular board meeting on, at the high school', 'Regular board meeting'],
  ['The public hearing on the proposed budget was held on', 'Public hearing on the proposed budget'],
  ['Regular meetings are held in the library', 'Regular meeting'],
  ['Join us for the Oak Hill PTA meeting', 'Oak Hill PTA meeting'],
  ['THE JUNE MONTHLY MEETING WILL BE HELD', 'JUNE MONTHLY MEETING'],
  ['Se invita a la reunión ordinaria de la mesa directiva el', 'Reunión ordinaria de la mesa directiva'],
  ['Habrá una audiencia pública sobre el presupuesto escolar', 'Audiencia pública sobre el presupuesto escolar'],
  ['The committee is in the First Floor Meeting Room', undefined],
  ['And budget meetings follow', 'Budget meeting'],
  ['Under the Open Meetings Act all may come', undefined],
  ['The meeting was moved to', undefined],
  ['That session ended at noon', undefined],
  ['Doors open early', undefined],
])('%s', (sentence, name) => {
  expect(gatheringNameIn(sentence)).toBe(name);
});
