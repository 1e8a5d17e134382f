import { expect, it } from 'vitest';
import { protectedAreas } from './protected-areas.ts';

it.each([
  ['What is your family income?', ['income']],
  ['Do you feel anxious or depressed at school?', ['mental or psychological problems']],
  ['¿A qué iglesia va su familia?', ['religious practices or beliefs']],
  ['Have you tried vaping?', ['illegal, anti-social or self-incriminating behavior']],
  ['What would make lunch better?', []],
  ['How do you get to school?', []],
])('%s', (question, areas) => {
  expect(protectedAreas(question)).toEqual(areas);
});
