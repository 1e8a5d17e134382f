import type { ParticipationPoint } from '../model/participation-point.ts';

const MAX_AT_ONCE = 40;

/**
 * The same gathering stated twice, once: points of the same start whose titles do not tell them apart become one that
 * has what either knows. A day without a time gives way to the same day with one.
 */
export function merged(points: readonly ParticipationPoint[]): ParticipationPoint[] {
  const byStart = new Map<string, ParticipationPoint[]>();
  const timed = new Map<string, ParticipationPoint>();
  for (const point of points) {
    const { start } = point;
    if (start && start.length > 10) timed.set(start.slice(0, 10), timed.get(start.slice(0, 10)) ?? point);
  }
  for (const point of points) {
    const start = point.start ?? '';
    const other = start.length === 10 ? timed.get(start) : undefined;
    const key = other?.start ?? start;
    const known = byStart.get(key) ?? [];
    byStart.set(key, known);
    // A page with very many titles on one moment is not told apart further: comparing all with all would not end.
    const at = known.length >= MAX_AT_ONCE ? 0 : known.findIndex((each) => other !== undefined || isSame(each, point));
    const same = known[at];
    if (same) known[at] = joined(same, point);
    else if (!other || other === point) known.push(point);
    else known.push({ ...point, start: key, allDay: false });
  }
  return [...byStart.values()].flat();
}

function isSame(one: ParticipationPoint, other: ParticipationPoint): boolean {
  if (one.source === 'jsonld' || one.source === 'microdata' || one.source === 'widget') {
    if (other.source === 'text' || other.source === 'table') return true;
  }
  const [first, second] = [wordsOf(one.title), wordsOf(other.title)];
  return first.includes(second) || second.includes(first) || one.kind === 'event' || other.kind === 'event';
}

function joined(one: ParticipationPoint, other: ParticipationPoint): ParticipationPoint {
  const links = [...one.links, ...other.links.filter(({ href }) => !one.links.some((link) => link.href === href))];
  const status = one.status === 'cancelled' || other.status === 'cancelled' ? 'cancelled' : one.status;
  return {
    ...other,
    ...one,
    ...(status ? { status } : {}),
    ...(one.title ? {} : { title: other.title }),
    links: links.slice(0, 12),
    contact: { ...other.contact, ...one.contact },
    help: { ...other.help, ...one.help },
  };
}

function wordsOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}
