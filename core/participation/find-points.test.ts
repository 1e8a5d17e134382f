import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ParticipationPoint } from '../model/participation-point.ts';
import { openPage } from '../page/page.ts';
import { findPoints } from './find-points.ts';

const find = (
  body: string,
  { lang = 'en', url = 'https://www.district.example/board', title = 'Board meetings' } = {},
) => {
  const { document } = new JSDOM(`<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`)
    .window;
  const points = openPage(document, { asOf: '2026-09-01', url }).derive(findPoints);
  return points.map((point) => ParticipationPoint.parse(point));
};
const starts = (body: string, options = {}) => find(body, options).flatMap(({ start }) => start ?? []);

describe('a board page', () => {
  const points = find(`<main><h1>Board meetings</h1>
    <p>All regular meetings begin at 6:00 p.m. in the Board Room, 120 Orchard Street, Millbrook, CA 95020.</p>
    <h2>2026-27 schedule</h2>
    <ul><li>September 15 <a href="/a/0915.pdf">Agenda</a></li><li>October 6, 20</li><li>January 12</li>
    <li>November 3 – CANCELLED</li></ul>
    <p>Minutes approved August 4, 2026. Last updated August 20, 2026.</p></main>
    <footer>© 2026 District. Office hours 8:00 a.m. to 4:30 p.m.</footer>`).filter(({ start }) => start);

  it('gives every date its year from the heading and its time from the sentence for all', () => {
    expect(points.map(({ start }) => start)).toEqual([
      '2026-09-15T18:00',
      '2026-10-06T18:00',
      '2026-10-20T18:00',
      '2027-01-12T18:00',
      '2026-11-03T18:00',
    ]);
  });

  it('knows the place, the agenda and what is cancelled', () => {
    expect(points[0]).toMatchObject({
      kind: 'board-meeting',
      status: 'scheduled',
      address: '120 Orchard Street, Millbrook, CA 95020',
      links: [{ rel: 'agenda', href: 'https://www.district.example/a/0915.pdf' }],
    });
    expect(points.at(-1)?.status).toBe('cancelled');
  });
});

it('reads a JSON-LD calendar, and the same meeting in text once', () => {
  const event = {
    '@type': 'Event',
    name: 'Regular Board Meeting',
    startDate: '2026-09-15T18:00:00-07:00',
    endDate: '2026-09-15T20:00:00-07:00',
    location: { '@type': 'Place', name: 'Board Room', address: { streetAddress: '120 Orchard Street' } },
  };
  const points = find(
    `<script type="application/ld+json">${JSON.stringify([event, { ...event, name: 'Study session', startDate: '2026-09-22', endDate: '2026-09-22' }])}</script>
    <p>Board meeting: September 15, 2026, 6:00 p.m.</p>`,
  );
  expect(points.map(({ start, end, source, place }) => [start, end, source, place])).toEqual([
    ['2026-09-15T18:00', '2026-09-15T20:00', 'jsonld', 'Board Room'],
    ['2026-09-22', undefined, 'jsonld', 'Board Room'],
  ]);
});

it('reads a table with the year in a heading, and columns that are no meetings', () => {
  expect(
    starts(`<h2>2027 Meetings</h2><table><tr><th>Meeting date</th><th>Time</th><th>Agenda posted</th><th>Location</th></tr>
      <tr><td>January 12</td><td>6:00 PM</td><td>January 8</td><td>Library</td></tr>
      <tr><td>February 9</td><td>5:30 PM</td><td>February 5</td><td>Library</td></tr></table>`),
  ).toEqual(['2027-01-12T18:00', '2027-02-09T17:30']);
});

it('reads a recurrence as a rule without a start', () => {
  expect(
    find('<p>The board meets on the first and third Tuesday of each month, September to June, at 6 p.m.</p>').filter(
      ({ kind }) => kind === 'board-meeting',
    ),
  ).toMatchObject([{ recurrence: 'FREQ=MONTHLY;BYDAY=1TU,3TU;BYMONTH=9,10,11,12,1,2,3,4,5,6', at: '18:00' }]);
});

it('reads a Spanish page', () => {
  const points = find(
    `<h1>Reuniones de la mesa directiva</h1><ul><li>Reunión ordinaria: martes 15 de septiembre de 2026 a las 6:00 de la tarde. Lugar: Biblioteca Central</li>
    <li>Audiencia pública sobre el presupuesto, 22 de septiembre, 18:30</li></ul><p>Última actualización: 1 de agosto de 2026</p>
    <p>La encuesta está abierta hasta el 2 de octubre de 2026.</p>`,
    { lang: 'es', title: 'Reuniones' },
  );
  expect(points.map(({ kind, start, deadline }) => [kind, start ?? deadline])).toEqual([
    ['board-meeting', '2026-09-15T18:00'],
    ['hearing', '2026-09-22T18:30'],
    ['survey', '2026-10-02'],
  ]);
  expect(points[0]?.place).toBe('Biblioteca Central');
});

it('says of a page with only past meetings that they are past', () => {
  const points = find('<ul><li>Regular meeting, May 12, 2026</li><li>Regular meeting, June 9, 2026</li></ul>');
  expect(points.map(({ start, status }) => [start, status])).toEqual([
    ['2026-05-12', 'past'],
    ['2026-06-09', 'past'],
  ]);
});

describe('what is no meeting', () => {
  it.each([
    ['a posting date', '<p>Agenda posted September 11, 2026</p>'],
    ['a deadline', '<p>Send comments to the board by September 14, 2026 at noon.</p>'],
    ['a deadline some words on', '<p>The deadline to apply for the committee is September 14, 2026.</p>'],
    ['the opening of a form', '<p>Board candidate registration opens September 14, 2026.</p>'],
    ['a term of office', '<p>Trustee Ana Ruiz, term expires December 1, 2026</p>'],
    ['a long term', '<p>Board president, January 5, 2025 – December 31, 2028</p>'],
    ['a copyright', '<footer>© September 1, 2026 Board of Education</footer>'],
    ['a biography', '<p>Ana Ruiz was elected to the board on November 4, 2024.</p>'],
    ['a policy', '<p>Board policy 1234, adopted: March 3, 2026, revised: April 1, 2026</p>'],
    [
      'the date of a news item',
      '<article><span class="entry-date">September 2, 2026</span><h2>Board honors teachers</h2></article>',
    ],
    ['the day it was moved from', '<p>Board meeting rescheduled from September 8, 2026.</p>'],
    ['a day without one', '<p>No board meeting on September 7, 2026</p>'],
    ['minutes to approve', '<h3>Approval of minutes</h3><p>Minutes of August 4, 2026</p>'],
    [
      'a date in prose',
      '<p>The Board of Education of the district submitted its long annual report on the state of all of its schools, their buildings and their finances to the county office on January 31, 2026.</p>',
    ],
    ['a mask of digits', '<p>Board office: open 24/7, call 555-555-0100</p>'],
  ])('%s', (_what, html) => {
    expect(starts(html)).toEqual([]);
  });
});

describe('dates in pieces', () => {
  it('joins a month above a day', () => {
    expect(starts('<div><span>Sep</span></div><div>15</div><div>Board meeting</div><div>6:00 PM</div>')).toEqual([
      '2026-09-15T18:00',
    ]);
  });

  it('reads a month grid by its weekdays', () => {
    const head = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const row = ['13', '14', '15<div>6:00 PM Regular board meeting</div>', '16', '17', '18', '19'];
    expect(
      starts(
        `<h2>September 2026</h2><table><tr>${head.map((day) => `<th>${day}</th>`).join('')}</tr><tr>${row.map((day) => `<td>${day}</td>`).join('')}</tr></table>`,
      ),
    ).toEqual(['2026-09-15T18:00']);
  });

  it('lets a weekday mend a year', () => {
    expect(starts('<h2>Meetings</h2><p>Board meeting Tuesday, January 12</p>')).toEqual(['2027-01-12']);
  });

  it('reads what a tab or a closed details holds', () => {
    expect(starts('<details><summary>Board dates</summary><p>Board meeting September 15, 2026</p></details>')).toEqual([
      '2026-09-15',
    ]);
  });
});

it('reads a long line of dates that says once what they are', () => {
  const days = ['January 12', 'February 9', 'March 9', 'April 13', 'May 11'];
  expect(
    starts(
      `<p>2027 scheduled meetings of the Board of Education of the Millbrook Unified School District: ${days.join(', ')} and June 8. All meetings begin at 6:00 p.m. in the library.</p>`,
    ),
  ).toEqual(['01-12', '02-09', '03-09', '04-13', '05-11', '06-08'].map((day) => `2027-${day}T18:00`));
});

describe('channels', () => {
  it('names a survey, a committee and a contact', () => {
    const points = find(`<main><h1>Take part</h1><p><a href="https://forms.gle/x">Family survey</a></p>
      <h2>School Site Council</h2><p>To join, call 555-555-0100.</p>
      <p>Questions? <a href="mailto:ruiz@district.example">ruiz@district.example</a></p></main>`);
    expect(points.map(({ kind }) => kind)).toEqual(['survey', 'committee', 'contact', 'contact']);
    expect(points[3]?.contact.email).toBe('ruiz@district.example');
  });
});

describe('ways that a page opens', () => {
  const titles = (body: string) =>
    find(`<main>${body}</main>`)
      .filter(({ start }) => !start)
      .map(({ kind, title }) => `${kind} ${title}`);

  it('are the home of the agendas, not the papers of one meeting nor one event for a calendar', () => {
    expect(
      titles(`<p><a href="https://go.boarddocs.com/ca/millbrook/Board.nsf/Public">All agendas</a></p>
        <p>September 15, 2026 board meeting <a href="https://millbrook.granicus.com/AgendaViewer.php?view_id=2&clip_id=7">Agenda</a>
        <a href="https://calendar.google.com/calendar/render?action=TEMPLATE&text=Board">Add to calendar</a></p>`),
    ).toEqual(['board-meeting All agendas']);
  });

  it('are forms about what the district does, not about the page, nor bait for machines', () => {
    expect(
      titles(`<form><label for="a">What should the board know?</label><textarea id="a"></textarea></form>
        <div><div>Was this page helpful?</div><textarea aria-label="Why"></textarea></div>
        <form><h2>E-mail this page to a friend</h2><textarea aria-label="Message"></textarea></form>
        <form><label>Leave this field blank <textarea></textarea></label></form>`),
    ).toEqual(['feedback-form What should the board know?']);
  });
});

it('tells the address of a meeting with the meeting, and that of an office as a contact', () => {
  const points = find(
    '<main><h1>Board meetings</h1><p>Oak School<br>9 River Road</p><p>October 6, 2026, 6 p.m., Oak School</p><p>District office<br>120 Orchard Street</p></main>',
  );
  expect(points.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
    'board-meeting 9 River Road',
    'contact 120 Orchard Street',
  ]);
});
