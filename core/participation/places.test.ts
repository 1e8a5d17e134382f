import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openPage } from '../page/page.ts';
import { datedPoints } from './dated-points.ts';

/** Where each dated point of a page is said to be: "place / address". */
function placesOn(body: string): string[] {
  const { document } = new JSDOM(`<title>Board meetings 2026</title><body>${body}</body>`).window;
  const points = openPage(document, { asOf: '2026-03-01', url: 'https://www.district.example/' }).derive(datedPoints);
  return points.map(({ place = '', address = '' }) => `${place} / ${address}`);
}

describe('the place of a meeting', () => {
  it('is not the address that an office writes from', () => {
    const body =
      '<p>Board meeting May 5, 2026, 6 p.m.</p><p>120 Orchard Street, Millbrook, CA 95020 | 555-555-0100</p>';
    expect(placesOn(body)).toEqual([' / ']);
  });

  it('is not where letters go, nor what the meeting is about', () => {
    const hearing = '<p>Board hearing May 5, 2026, 6 p.m., at City Hall, 4 Elm Street.</p>';
    const about = '<p>Variance for a fence in the side yard of 38 Aurora Street.</p>';
    const letters = '<p>Letters may be mailed to the clerk, 7 Oak Road.</p>';
    expect(placesOn(hearing + about + letters)).toEqual(['City Hall / 4 Elm Street']);
    expect(placesOn(`<p>Board hearing May 5, 2026, 6 p.m.</p>${about}${letters}`)).toEqual([' / ']);
  });

  it('is not a place near by when the meeting is online', () => {
    const body = '<ul><li>Board, May 5, 6 p.m., online</li><li>Board, May 19, 6 p.m., City Hall</li></ul>';
    expect(placesOn(body)).toEqual([' / ', 'City Hall / ']);
  });

  it('is what stands behind its own date in a line of several', () => {
    const body = '<p>The board meets May 5 at 6 p.m. (Oak Library), and June 9 at 6 p.m. at Lincoln School.</p>';
    expect(placesOn(body)).toEqual(['Oak Library / ', 'Lincoln School / ']);
  });

  it('has the address in the line below its name', () => {
    const body = '<p>Meetings are held at 6 p.m. in<br>Beacon High School<br>101 Oak Road</p><p>May 5</p><p>June 9</p>';
    expect(placesOn(body)).toEqual(['Beacon High School / 101 Oak Road', 'Beacon High School / 101 Oak Road']);
  });

  it('is what stands below a head of places, not below one that names a room besides', () => {
    const table = (head: string, cell: string) =>
      `<table><tr><th>Date</th><th>${head}</th></tr><tr><td>May 5, 2026</td><td>${cell}</td></tr></table>`;
    expect(placesOn(table('Meeting location', 'The Barn'))).toEqual(['The Barn / ']);
    expect(placesOn(table('Council (in the small meeting room)', 'Meeting no. 4'))).not.toContain('Meeting no. 4 / ');
  });
});
