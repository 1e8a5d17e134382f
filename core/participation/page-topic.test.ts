import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openPage } from '../page/page.ts';
import { topicOf } from './page-topic.ts';

const topic = (heading: string, url = 'https://d.example/page') => {
  const { document } = new JSDOM(`<main><h1>${heading}</h1></main>`).window;
  return topicOf(openPage(document, { asOf: '2026-09-01', url }));
};

it.each([
  ['Board of Education', 'board'],
  ['LCAP: your input', 'engagement'],
  ['Survey results', 'results'],
  ['Enrollment', 'enrollment'],
  ['Lunch menus', 'other'],
  ['Reuniones de la mesa directiva', 'board'],
  ['Comités y consejos', 'engagement'],
])('%s', (heading, expected) => {
  expect(topic(heading).topic).toBe(expected);
});

it('reads the address, and says which words decided', () => {
  const decision = topic('Welcome', 'https://d.example/school-board/index.html');
  expect(decision.topic).toBe('board');
  expect(decision.because).toContain('"school board"');
});

it('takes a page that states meetings for one about taking part, whatever it is called', () => {
  const days = ['September 15', 'October 13', 'November 10'].map((day) => `<li>${day}, 2026: Board meeting</li>`);
  expect(topic(`Welcome</h1><ul>${days.join('')}</ul><h1>`)).toMatchObject({
    topic: 'engagement',
    found: { is: 'engagement', meetings: 3 },
  });
  expect(topic(`Welcome</h1><ul>${days.slice(1).join('')}</ul><h1>`).found).toEqual({ is: 'other' });
});
