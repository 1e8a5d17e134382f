import type { Feed, TimelineEntry } from '../model/feed.ts';
import { instantIn } from '../text/instant.ts';
import { localText } from '../text/local-text.ts';

/**
 * A feed's timeline as an iCalendar file (RFC 5545) that families can subscribe to. Times are written in UTC, which
 * every calendar reads; a local time would need the rules of its time zone beside it.
 * @param options.language the language of the words
 * @param options.host who vouches for the entries' ids, for example `www.district.example`
 * @param options.stamp when this state of the feed was published
 */
export function feedCalendar(feed: Feed, options: { language: string; host: string; stamp: Date }): string {
  const { language, host, stamp } = options;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Porchlight//Feed//EN',
    'METHOD:PUBLISH',
    property('X-WR-CALNAME', localText(feed.district, language)),
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...feed.timeline.flatMap((entry) => event(entry, feed.timeZone, language, host, stamp)),
    'END:VCALENDAR',
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function event(entry: TimelineEntry, timeZone: string, language: string, host: string, stamp: Date): string[] {
  const say = (text: TimelineEntry['about']) => localText(text, language);
  const about = [say(entry.about), say(entry.howTo), say(entry.reason), entry.remote ?? ''].filter(Boolean);
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}@${host}`,
    `DTSTAMP:${utc(stamp)}`,
    ...dates(entry, timeZone),
    property('SUMMARY', say(entry.title)),
    property('DESCRIPTION', about.join('\n')),
    property('LOCATION', [say(entry.place), entry.address ?? ''].filter(Boolean).join(', ')),
    entry.status === 'cancelled' ? 'STATUS:CANCELLED' : '',
    'END:VEVENT',
  ];
}

function dates({ start, end }: TimelineEntry, timeZone: string): string[] {
  if (!start.includes('T')) {
    // The end of a whole-day entry is the first day that is free again.
    const free = new Date(`${(end ?? start).slice(0, 10)}T00:00:00Z`);
    free.setUTCDate(free.getUTCDate() + 1);
    return [`DTSTART;VALUE=DATE:${digits(start)}`, `DTEND;VALUE=DATE:${digits(free.toISOString().slice(0, 10))}`];
  }
  const from = `DTSTART:${utc(instantIn(timeZone, start))}`;
  return end?.includes('T') ? [from, `DTEND:${utc(instantIn(timeZone, end))}`] : [from];
}

function utc(instant: Date): string {
  return `${digits(instant.toISOString().slice(0, 19))}Z`;
}

function digits(date: string): string {
  return date.replace(/[-:]/g, '');
}

/** A line with text for people; empty when there is none. */
function property(name: string, value: string): string {
  return value && `${name}:${value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')}`;
}

/** Lines hold at most 75 octets; a continued line begins with a space. Characters are never cut in two. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 74) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
