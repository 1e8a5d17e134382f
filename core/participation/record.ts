import type { ParticipationPoint } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { datesIn } from '../text/dates-in.ts';
import { momentOf } from './coming.ts';
import { pageName } from './page-name.ts';

const names =
  /\b(minutes|archived?s?|past ([\w-]+ ){0,2}(meetings?|events?)|previous|recordings?|videos?|actas|archivos?|reuniones (pasadas|anteriores))\b/i;
const ofOneEvent =
  /\/(events?|calendar|meetings?|public-meetings)\/[^/?#]*[-\d][^/?#]*\/?$|[?&](event|meeting|item)?_?id=\d/i;
const kept = new Set(['minutes', 'stream']);
const MOST = 0.6;
/** More than two years of monthly meetings: a page that keeps so many with their minutes is an archive. */
const MANY = 25;

/**
 * Whether a page whose dates are all over is a record of them: it says so in its name, it is the page of one meeting
 * (as its name, its address or its data say), or it keeps the minutes of very many. That nothing lies ahead is then no
 * fault in itself.
 */
export function isRecord(page: Page, points: readonly ParticipationPoint[]): boolean {
  const name = pageName(page);
  if (names.test(name)) return true;
  const days = new Set(points.map((point) => momentOf(point)?.slice(0, 10) ?? ''));
  const [day = ''] = days;
  if (days.size === 1) {
    const isDay = datesIn(name).some(
      (date) => Number(day.slice(5, 7)) === date.month && Number(day.slice(8)) === date.day,
    );
    return (
      isDay || ofOneEvent.test(page.url) || points.some(({ source }) => source === 'jsonld' || source === 'microdata')
    );
  }
  const papered = points.filter(({ links }) => links.some(({ rel }) => kept.has(rel)));
  return points.length >= MANY && papered.length >= points.length * MOST;
}
