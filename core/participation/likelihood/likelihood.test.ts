import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openPage } from '../../page/page.ts';
import { findPoints } from '../find-points.ts';
import { pageDates } from '../page-dates.ts';
import { startsOn } from '../testing/starts-on.ts';
import { evidenceOf } from './evidence.ts';
import { likelihoodOf } from './likelihood.ts';
import { pageDays } from './page-days.ts';
import { learn } from './training/learn.ts';

const starts = (body: string) => startsOn(body, { title: 'Oak school council', path: 'council' });

function evidenceOn(body: string): Set<string>[] {
  const { document } = new JSDOM(`<html lang="en"><title>Oak</title><main>${body}</main>`).window;
  const page = openPage(document, { asOf: '2026-09-01', url: 'https://www.district.example/' });
  const read = page.derive(pageDates);
  return read.all.map((dated) => evidenceOf(dated, { ...read, days: pageDays(read, page) }));
}

it('takes what is clearly a meeting for one, though it stands under a heading of other things', () => {
  const list =
    '<ul><li>General business meeting - October 13, 2026</li><li>Budget committee meeting - October 27, 2026</li></ul>';
  expect(starts(`<h1>School council</h1><h2>Useful links</h2>${list}`)).toBe('2026-10-13 2026-10-27');
});

it('takes a day of a list for what most others of the list are', () => {
  const days = ['September 8', 'October 13', 'October 27', 'November 10', 'November 24', 'December 8'];
  const list = days.map((day) => `<li>Council meeting, Tuesday, ${day}, 2026, at 6 p.m.</li>`).join('');
  const alone = '<li>Saturday, December 26, 2026</li>';
  const found = (items: string) => starts(`<h1>School council</h1><h2>Useful links</h2><ul>${items}</ul>`);
  expect(found(`${list}${alone}`)).toContain('2026-12-26');
  expect(found(alone)).toBe('');
});

it('leaves what is said right beside a day as it is, whatever else speaks for a meeting', () => {
  const days = ['October 13', 'October 27', 'November 10'].map((day) => `${day}, 2026`);
  for (const word of ['posted', 'deadline', 'no meeting on']) {
    const list = days.map((day) => `<li>Regular board meeting, ${word} ${day}</li>`).join('');
    expect(starts(`<h1>Board meetings</h1><ul>${list}</ul>`)).toBe('');
  }
});

it('drops a day that nothing but a word in its line speaks for, only where the page is in English', () => {
  const body =
    '<h1>School council</h1><p>The council meets on October 6, 2026 at 6 p.m.</p><ul><li>Parents who stand for a seat in the council meeting: hand in the form during the dates of May 1–3.</li></ul>';
  expect(starts(body)).toBe('2026-10-06T18:00');
  expect(starts(`<div lang="es">${body}</div>`)).toBe('2026-05-01 2026-10-06T18:00');
  const old = '<h1>Consejo escolar</h1><p>Audiencia pública sobre el presupuesto, 5 de abril de 2020</p>';
  expect(starts(old)).toBe('2020-04-05');
});

it('knows the words on both sides, the headings, the column, the row and the place among the other days', () => {
  const [first] = evidenceOn(
    '<h1>Board</h1><h2>2026 meetings</h2><table><tr><th>Date</th><th>Kind</th></tr><tr><td class="event-date red">Tuesday, October 6, 2026 at 6 p.m.</td><td>Budget workshop</td></tr><tr><td>Tuesday, October 13, 2026</td><td>Regular</td></tr></table>',
  );
  const expected = ['a0:at', 'a:p', 'h:meetings', 'hh:board', 'c:date', 'th:kind', 'r:workshop', 'k:event'];
  const ofDay = ['weekday', 'on 2', 'few days', 'away weeks ahead', 'hours 1', 'cell'];
  expect([...(first ?? [])]).toEqual(expect.arrayContaining([...expected, ...ofDay]));
  expect(first?.has('k:red')).toBe(false);
});

it('asks for a bounded number of signs, however much stands around a day', () => {
  const many = (count: number, text: string) => text.repeat(count);
  const long = evidenceOn(
    `<h1>${many(500, 'meeting word ')}</h1><p>${many(2000, 'word another ')} October 6, 2026 ${many(2000, 'more words ')}</p>`,
  );
  const wide = evidenceOn(
    `<table><tr>${many(300, '<th>Some name of it</th>')}</tr><tr>${many(300, '<td>October 6, 2026 and what else there is</td>')}</tr></table>`,
  );
  for (const evidence of [...long, ...wide]) expect(evidence.size).toBeLessThan(300);
});

it('says how likely people gather on a day as a number between 0 and 1', () => {
  const [meeting] = evidenceOn(
    '<h1>Board meetings</h1><p>Regular board meeting: Tuesday, October 6, 2026 at 6 p.m.</p>',
  );
  const [stamp] = evidenceOn('<h1>News</h1><p class="meta">Posted by Pat on August 30, 2026</p>');
  expect(likelihoodOf(meeting ?? [])).toBeGreaterThan(0.9);
  expect(likelihoodOf(stamp ?? [])).toBeLessThan(0.1);
  expect(likelihoodOf(['never seen'])).toBe(likelihoodOf([]));
});

it('is told by points as part of how sure we are', () => {
  const { document } = new JSDOM(
    '<html lang="en"><title>Oak</title><main><h1>Board meetings</h1><p>Regular board meeting: Tuesday, October 6, 2026 at 6 p.m.</p><h2>Around town</h2><p>Harvest event: Saturday, December 26, 2026</p></main>',
  ).window;
  const page = openPage(document, { asOf: '2026-09-01', url: 'https://www.district.example/' });
  const [sure = 0, less = 1] = page.derive(findPoints).flatMap(({ start, confidence }) => (start ? [confidence] : []));
  expect(sure).toBeGreaterThan(0.9);
  expect(less).toBeLessThan(0.7);
});

it('learns what speaks for and against from examples, the same each time', () => {
  const example = (gathers: boolean, ...evidence: string[]) => ({ evidence: new Set(evidence), gathers, counts: 1 });
  const examples = [
    ...Array(20).fill(example(true, 'b:meeting', 'b:the')),
    ...Array(20).fill(example(false, 'b:posted', 'b:the')),
  ];
  const weights = learn(examples, ['b:meeting', 'b:posted', 'b:the']);
  expect(weights.get('b:meeting')).toBeGreaterThan(1);
  expect(weights.get('b:posted')).toBeLessThan(-1);
  expect(Math.abs(weights.get('b:the') ?? 1)).toBeLessThan(0.1);
  expect(learn(examples, ['b:meeting', 'b:posted', 'b:the'])).toEqual(weights);
});
