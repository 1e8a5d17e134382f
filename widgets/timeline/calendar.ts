import type { TimelineEntry } from '@porchlight/core/model/feed';
import { hasTime, instantOf } from '../shared/dates.ts';

/** The words of a calendar entry, already in the reader's language. */
export interface CalendarWords {
  title: string;
  about: string;
  place: string;
}

/**
 * One entry as an iCalendar file, RFC 5545. Times are written in UTC, which every calendar reads, where a local time
 * would need the rules of its time zone beside it. A time without an end is given none.
 * @param zone the feed's time zone
 * @param stamp when this was written, milliseconds since 1970
 */
export function calendarFile(entry: TimelineEntry, words: CalendarWords, zone: string, stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Porchlight//Timeline//EN',
    'BEGIN:VEVENT',
    `UID:${entry.id}@porchlight`,
    `DTSTAMP:${utc(stamp)}`,
    ...dates(entry, zone),
    property('SUMMARY', words.title),
    property('DESCRIPTION', words.about),
    property('LOCATION', words.place),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function dates({ start, end }: TimelineEntry, zone: string): string[] {
  if (!hasTime(start)) {
    const last = new Date(end ? end.slice(0, 10) : start);
    // The end of a whole-day entry is the first day that is free again.
    last.setUTCDate(last.getUTCDate() + 1);
    return [`DTSTART;VALUE=DATE:${digits(start)}`, `DTEND;VALUE=DATE:${digits(last.toISOString().slice(0, 10))}`];
  }
  const from = `DTSTART:${utc(instantOf(start, zone))}`;
  return end && hasTime(end) ? [from, `DTEND:${utc(instantOf(end, zone))}`] : [from];
}

function utc(instant: number): string {
  return `${digits(new Date(instant).toISOString().slice(0, 19))}Z`;
}

function digits(date: string): string {
  return date.replace(/[-:]/g, '');
}

function property(name: string, value: string): string {
  return value && `${name}:${value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n')}`;
}

/** A line holds at most 75 octets. Eighteen characters of any script stay below, with nothing to count. */
function fold(line: string): string {
  return line.replace(/.{18}(?=.)/gu, '$&\r\n ');
}
