/** A day, or a day and wall-clock time in the district: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. They sort as text. */
type Plain = string;

/**
 * What the clock on the wall shows in a time zone at an instant, as `YYYY-MM-DDTHH:MM`.
 * @param zone an IANA time zone
 * @param instant milliseconds since 1970
 */
export function wallClock(zone: string, instant: number): Plain {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
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

/**
 * Writes a wall-clock date in a language. The value is formatted as if in UTC, so it never shifts.
 * Always the Gregorian calendar: school calendars are, and some browsers would write the year 1405 for Persian.
 */
export function write(value: Plain, language: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${firstMinute(value)}Z`);
  return new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(date);
}

const day: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };

export function writeDay(value: Plain, language: string): string {
  return write(value, language, day);
}

export function writeTime(value: Plain, language: string): string {
  return write(value, language, { hour: 'numeric', minute: '2-digit' });
}

/** `Thursday, December 10, 2026`, and ` · 6:00 PM` when a time is known. The dot spares every language its own "at". */
export function writeMoment(value: Plain, language: string): string {
  return writeDay(value, language) + (hasTime(value) ? ` · ${writeTime(value, language)}` : '');
}

/** A time zone as people call it, summer and winter: `Pacific Time`. */
export function writeZone(zone: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
