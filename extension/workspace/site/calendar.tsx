import { recurrenceWords, span, wallClock } from '@porchlight/core/export/when';
import { type SitePoint, siteCalendar } from '@porchlight/core/site/calendar';
import type { Site } from '@porchlight/core/site/site';
import { useWords } from '../words.ts';
import { PageLinks } from './page-link.tsx';
import { said } from './said.ts';

const LISTED = 200;

/** What families can still take part in, from all pages. */
export function CalendarView({ site }: { site: Site }) {
  const { language, site: words } = useWords();
  const { say, own } = said(language);
  const points = siteCalendar(site);
  if (points.length === 0) return <p>{own.calendarNone}</p>;
  return (
    <div class="stack">
      <div class="wide">
        <table class="table">
          <caption>{own.calendar}</caption>
          <thead>
            <tr>
              <th scope="col">{say.what}</th>
              <th scope="col">{say.when}</th>
              <th scope="col">{say.placeColumn}</th>
              <th scope="col">{own.toldOn}</th>
            </tr>
          </thead>
          <tbody>
            {points.slice(0, LISTED).map(({ point, pages }) => (
              <tr
                key={`${point.kind} ${point.start ?? point.recurrence ?? point.deadline ?? ''} ${pages[0]} ${point.title}`}
              >
                <th scope="row">
                  <bdi>{point.title || say.kind[point.kind]}</bdi>
                  <span class="soft small block">{say.kind[point.kind]}</span>
                </th>
                <td>{when(point, language) || say.notFound}</td>
                <td dir="auto">
                  {[point.place, point.address, point.remote].filter(Boolean).join(', ') || say.notFound}
                </td>
                <td>
                  <PageLinks site={site} addresses={pages} most={2} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {points.length > LISTED && <p>{words.results.more(points.length - LISTED)}</p>}
    </div>
  );
}

function when({ start, end, recurrence, deadline }: SitePoint['point'], language: 'en' | 'es'): string {
  const { say } = said(language);
  if (start) return span(start, end, language);
  if (recurrence) return `${say.repeats} ${recurrenceWords(recurrence, language) || recurrence}`;
  return deadline ? say.until(wallClock(deadline, language)) : '';
}
