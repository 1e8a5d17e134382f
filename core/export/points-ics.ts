import { addDays, readDay, writeDay } from '../text/calendar.ts';
import { occurrences } from '../text/occurrences.ts';
import type { PagePoint } from './points-csv.ts';
import { vtimezone } from './vtimezone.ts';

export interface PointsCalendarOptions {
  /** IANA name of the district's time zone. */
  timeZone: string;
  /** The address of the page, for points that do not carry their own: ids are made of it, so that importing twice doubles nothing. */
  url: string;
  /** The day the page was read as of, `YYYY-MM-DD`: a rule without a first day begins there. */
  asOf: string;
  stamp: Date;
}

/**
 * The gatherings of a report as an iCalendar file (RFC 5545), times in the district's zone with its rules beside them
 * so that what recurs keeps its hour over a clock change. Points without a day or a rule are left out.
 * @throws RangeError for a time zone that this runtime does not know
 */
export function pointsCalendar(points: readonly PagePoint[], options: PointsCalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Porchlight//Participation points//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...vtimezone(options.timeZone, Number(options.asOf.slice(0, 4))),
    ...points.flatMap((point) => event(point, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event(point: PagePoint, { timeZone, asOf, stamp, ...options }: PointsCalendarOptions): string[] {
  const url = point.page ?? options.url;
  const first = point.recurrence ? occurrences(point.recurrence, asOf, 1)[0] : undefined;
  const start = point.start ?? (first && point.at ? `${first}T${point.at}` : first);
  if (!start) return [];
  const about = [point.remote, ...point.links.map(({ href, text }) => `${text} ${href}`.trim())].filter(Boolean);
  return [
    'BEGIN:VEVENT',
    `UID:${idOf(`${url} ${point.kind} ${start} ${point.title}`)}@porchlight`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    moment('DTSTART', start, timeZone),
    ...ending(point.end, start, timeZone),
    ...(point.recurrence && !point.start ? [`RRULE:${point.recurrence}`] : []),
    `SUMMARY:${escaped(point.title)}`,
    ...textLine('LOCATION', [point.place, point.address].filter(Boolean).join(', ')),
    ...textLine('DESCRIPTION', about.join('\n')),
    ...(/^https?:/i.test(url) ? [`URL:${url.replace(/[\r\n]/g, '')}`] : []),
    ...(point.status === 'cancelled' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ];
}

/** The end of a day is the day after: DTEND is not part of the event. */
function ending(end: string | undefined, start: string, timeZone: string): string[] {
  if (!end || end <= start) return [];
  if (start.length > 10) return [moment('DTEND', end.length > 10 ? end : `${end}T23:59`, timeZone)];
  const day = readDay(end);
  return day ? [moment('DTEND', writeDay(addDays(day, 1)), timeZone)] : [];
}

function moment(name: string, value: string, timeZone: string): string {
  const digits = value.replace(/[-:]/g, '');
  return value.length > 10 ? `${name};TZID=${timeZone}:${digits}00` : `${name};VALUE=DATE:${digits}`;
}

function textLine(name: string, text: string): string[] {
  return text ? [`${name}:${escaped(text)}`] : [];
}

function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[;,]/g, (mark) => `\\${mark}`)
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** Lines of at most 75 octets, continued behind a space; a character is never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let width = 0;
  let out = '';
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (width + octets > 75) {
      out += '\r\n ';
      width = 1;
    }
    out += letter;
    width += octets;
  }
  return out;
}

/** A short id that stays the same for the same words. */
function idOf(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
