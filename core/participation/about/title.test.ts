import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../page/page.ts';
import { findPoints } from '../find-points.ts';

const titles = (body: string, title = 'Meetings | Oak Hill School Board') =>
  openPage(
    new JSDOM(`<html lang="en"><head><title>${title}</title></head><body><main>${body}</main></body></html>`).window
      .document,
    {
      asOf: '2026-08-01',
      url: 'https://www.district.example/board',
    },
  )
    .derive(findPoints)
    .filter(({ start }) => start)
    .map(({ title }) => title);

describe('a gathering is called', () => {
  it.each([
    ['by the words beside its day', '<ul><li>September 15, 2026 - Budget workshop</li></ul>', ['Budget workshop']],
    [
      'by what its sentence calls it',
      '<p>There will be a special meeting of the Finance Committee on September 15, 2026 at 6 p.m. in Room 4.</p>',
      ['Special meeting of the Finance Committee'],
    ],
    [
      'by the line in its record, not by its papers or its state',
      '<table><tr><th>Date</th><th>Body</th><th>Papers</th></tr><tr><td>September 15, 2026</td><td>Library Board</td><td><a href="/a.pdf">Agenda packet (PDF)</a></td></tr><tr><td>October 13, 2026</td><td>Planning Commission - CANCELLED</td><td></td></tr></table>',
      ['Library Board', 'Planning Commission'],
    ],
    [
      'by its label, not by its place',
      '<p>What: Spring forum</p><p>Where: Virtual meeting</p><p>When: September 15, 2026, 6 p.m.</p>',
      ['Spring forum'],
    ],
    [
      'by the heading above without what makes it a list',
      '<h2>2026-27 Bond Oversight Committee Meeting Dates</h2><ul><li>September 15, 2026</li></ul>',
      ['Bond Oversight Committee Meeting'],
    ],
    [
      'by the page, where the heading names nobody',
      '<h2>Upcoming meetings</h2><ul><li>September 15, 2026</li></ul>',
      ['Oak Hill School Board'],
    ],
    [
      'by no remark behind its day',
      '<h2>Library Board Meetings</h2><ul><li>September 15, 2026</li><li>November 16, 2026 (early because of the Thanksgiving break)</li></ul>',
      ['Library Board Meeting', 'Library Board Meeting'],
    ],
  ])('%s', (_, body, expected) => {
    expect(titles(body)).toEqual(expected);
  });

  it('by its kind, where nothing names it', () => {
    expect(titles('<h1>Board meetings</h1><ul><li>September 15, 2026, 6 p.m.</li></ul>', 'Meetings')).toEqual([
      'Board meeting',
    ]);
  });
});
