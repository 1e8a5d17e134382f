import type { DayWords } from '../languages/language.ts';

/** A day, or a day and wall-clock time in the district: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. They sort as text. */
type Plain = string;

/**
 * What the clock on the wall shows in a time zone at an instant, as `YYYY-MM-DDTHH:MM`.
 * @param zone an IANA time zone
 * @param instant milliseconds since 1970
 */
export function wallClock(zone: string, instant: number): Plain {
  // Swedes write dates so: 2026-11-20 18:00:00.
  return new Date(instant).toLocaleString('sv', { timeZone: zone }).slice(0, 16).replace(' ', 'T');
}

/**
 * The instant at which the clock on the wall of a time zone shows this, in milliseconds since 1970.
 * In the hour that is skipped in spring it is the moment an hour later, as calendars do.
 */
export function instantOf(wall: Plain, zone: string): number {
  const asIfUtc = Date.parse(`${wall.length > 10 ? wall : `${wall}T00:00`}Z`);
  const shift = (instant: number) => Date.parse(`${wallClock(zone, instant)}Z`) - instant;
  return asIfUtc - shift(asIfUtc - shift(asIfUtc));
}

/** Whether a day stands with a clock time. */
export function hasTime(value: Plain): boolean {
  return value.length > 10;
}

/** The first minute of a day, or the minute itself. */
export function firstMinute(value: Plain): Plain {
  return hasTime(value) ? value : `${value}T00:00`;
}

/** The last minute of a day, or the minute itself. */
export function lastMinute(value: Plain): Plain {
  return hasTime(value) ? value : `${value}T23:59`;
}

/** How a reader's language writes dates: its tag, and its own words where browsers lack them. */
export interface DateLanguage {
  tag: string;
  dayWords?: DayWords | undefined;
}

/**
 * Writes a wall-clock date in a language. The value is formatted as if in UTC, so it never shifts.
 * Always the Gregorian calendar: school calendars are, and some browsers would write the year 1405 for Persian.
 */
export function write(value: Plain, { tag }: DateLanguage, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${firstMinute(value)}Z`);
  return new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(date);
}

export function writeDay(value: Plain, language: DateLanguage): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return language.dayWords?.day(value) ?? write(value, language, options);
}

/** The month in a word of its own, short where the language is known to shorten it. */
export function writeMonth(value: Plain, language: DateLanguage): string {
  return language.dayWords?.month(value) ?? write(value, language, { month: 'short' });
}

export function writeTime(value: Plain, language: DateLanguage): string {
  return write(value, language, { hour: 'numeric', minute: '2-digit' });
}

/** `Thursday, December 10, 2026`, and ` · 6:00 PM` when a time is known. The dot spares every language its own "at". */
export function writeMoment(value: Plain, language: DateLanguage): string {
  return writeDay(value, language) + (hasTime(value) ? ` · ${writeTime(value, language)}` : '');
}

/** A time zone as people call it, summer and winter: `Pacific Time`. */
export function writeZone(zone: string, { tag }: DateLanguage): string {
  const parts = new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
