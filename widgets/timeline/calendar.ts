import type { TimelineEntry } from '@porchlight/core/model/feed';
import { hasTime, instantOf } from '../shared/dates.ts';

/** The words of a calendar entry, already in the reader's language. */
export interface CalendarWords {
  title: string;
  about: string;
  place: string;
}

/** The same entry as addresses for the calendars that people have. */
export interface CalendarLinks {
  /** An iCalendar file in an address, so that it needs no server. */
  file: string;
  google: string;
  outlook: string;
}

/** @param zone the feed's time zone */
export function calendarLinks(entry: TimelineEntry, words: CalendarWords, zone: string, stamp: number): CalendarLinks {
  const { title, about, place } = words;
  const allDay = !hasTime(entry.start);
  const [from = '', to = from] = dates(entry, zone).map((line) => line.slice(line.indexOf(':') + 1));
  const iso = (moment: string) =>
    moment.replace(
      /^(....)(..)(..)(T(..)(..)..Z)?$/,
      (_, y, m, d, t, h, min) => `${y}-${m}-${d}${t ? `T${h}:${min}:00Z` : ''}`,
    );
  return {
    file: `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(entry, words, zone, stamp))}`,
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: `${from}/${to}`,
      details: about,
      location: place,
    }),
    outlook: address('https://outlook.live.com/calendar/0/action/compose', {
      rru: 'addevent',
      subject: title,
      startdt: iso(from),
      enddt: iso(to),
      body: about,
      location: place,
      allday: String(allDay),
    }),
  };
}

function address(base: string, fields: Record<string, string>): string {
  return `${base}?${new URLSearchParams(fields)}`;
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
