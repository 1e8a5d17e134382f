import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openPage } from '../page/page.ts';
import { findPoints } from './find-points.ts';

/** Finds points and tells how much of the processor that took, in milliseconds: other work on the machine counts not. */
const timed = (body: string) => {
  const { document } = new JSDOM(`<title>Board meetings</title><body>${body}</body>`).window;
  const page = openPage(document, { asOf: '2026-09-01', url: 'https://x.example/' });
  const began = process.cpuUsage();
  const points = page.derive(findPoints);
  return { points, ms: process.cpuUsage(began).user / 1000 };
};
/** The larger of two like pages, four times the size, may take at most ten times as long: a quadratic step takes 16. */
const expectNearlyLinear = (make: (size: number) => string, size: number) => {
  timed(make(size));
  const small = Math.min(timed(make(size)).ms, timed(make(size)).ms);
  const large = Math.min(timed(make(size * 4)).ms, timed(make(size * 4)).ms);
  expect(large / Math.max(small, 15)).toBeLessThan(10);
};

describe('hostile text', { timeout: 60_000 }, () => {
  it('thousands of dates in one paragraph', () => {
    expectNearlyLinear((size) => `<p>${'Board meeting May 5, 2026 at 6 p.m. '.repeat(size)}</p>`, 1500);
  });

  it('thousands of stamps, deadlines and elements in one paragraph', () => {
    expectNearlyLinear(
      (size) =>
        `<p>${'Board meeting, <span class="x">posted May 5, 2026 2 p.m.</span> by noon on May 6* or June 7 '.repeat(size)}</p>`,
      500,
    );
  });

  it('thousands of rows with days of months and times', () => {
    expectNearlyLinear(
      (size) =>
        `<h2>Meetings 2026</h2><table><tr><th>Board</th><th>Jan</th><th>Feb</th></tr>${'<tr><td>6 pm</td><td>13</td><td>10*</td></tr>'.repeat(size)}</table><p>* at 5 pm</p>`,
      300,
    );
  });

  it('thousands of headings, each with a day beneath', () => {
    expectNearlyLinear((size) => '<h3>A title of a post</h3><p>May 5, 2026</p>'.repeat(size), 1000);
  });

  it('thousands of dates in a list', () => {
    expectNearlyLinear((size) => `<ul>${'<li>Board meeting May 5, 2026, 6 p.m.</li>'.repeat(size)}</ul>`, 700);
  });

  it('a very long heading above very many days', () => {
    expectNearlyLinear(
      (size) => `<h2>${'Board of the school '.repeat(size * 10)}</h2>${'<p>May 5, 2026</p>'.repeat(size)}`,
      300,
    );
  });

  it('very many days without a year between two that have one, and terms that end', () => {
    expectNearlyLinear(
      (size) =>
        `<ul><li>May 5, 2025</li>${'<li>Tuesday, May 6</li>'.repeat(size)}<li>May 7, 2026</li></ul><table>${'<tr><td>12/31/2026</td><td>6/30/2027</td></tr>'.repeat(size)}</table>`,
      400,
    );
  });

  it('very many lines in one block', () => {
    expectNearlyLinear((size) => 'Oak City Hall<br>Elm Room<br>May 5, 2026<br>'.repeat(size), 800);
  });

  it.each([
    ['of words', 'wordy words '],
    ['of digits', '1 22 333 4444 '],
    ['of one digit', '1'],
    ['of months', 'May '],
    ['of weekdays', 'first Tuesday and '],
    ['of house numbers', '120 North Orchard '],
    ['of colons', '6: '],
  ])('a megabyte %s', (_what, part) => {
    const { ms } = timed(`<p>${part.repeat(Math.floor(1_000_000 / part.length))}</p>`);
    expect(ms).toBeLessThan(8000);
  });

  it('a row of very many columns whose last cell spans rows, above very many rows', () => {
    expectNearlyLinear(
      (size) =>
        `<table><tr>${'<td colspan="20"></td>'.repeat(size)}<td rowspan="2">x</td></tr>${'<tr><td>x</td></tr>'.repeat(size)}</table>`,
      2000,
    );
  });

  it('tables nested 400 deep', () => {
    const { points } = timed(
      `${'<table><tr><td>'.repeat(400)}Board meeting September 15, 2026${'</td></tr></table>'.repeat(400)}`,
    );
    expect(points.map(({ start }) => start)).toEqual(['2026-09-15']);
  });

  it('reads through marks of direction and of no width', () => {
    const { points } = timed(
      '<p>Board meeting \u202ESep\u200Btember\u202C 15,\u00A0\u20662026\u2069 at 6\u200B p.m.</p>',
    );
    expect(points.map(({ start }) => start)).toEqual(['2026-09-15T18:00']);
  });

  it('reads full-width digits, and takes lookalike letters for letters', () => {
    expect(timed('<p>Board meeting September １５, ２０２６</p>').points[0]?.start).toBe('2026-09-15');
    expect(timed('<p>Board meeting September l5, 2O26</p>').points.filter(({ start }) => start)).toEqual([]);
  });

  it('pauses at least every few hundred lines', () => {
    const { document } = new JSDOM(`<ul>${'<li>Board meeting May 5, 2026</li>'.repeat(2000)}</ul>`).window;
    const steps = findPoints(openPage(document, { asOf: '2026-09-01' }));
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).toBeGreaterThan(60);
  });
});
