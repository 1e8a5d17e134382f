import * as z from 'zod/mini';

/** A calendar day, `YYYY-MM-DD`, checked against the real calendar (2026-02-30 is refused). */
export const PlainDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Expected a day written as YYYY-MM-DD.'),
  z.refine((value) => isRealDay(value), 'This day is not in the calendar.'),
);

/**
 * A day, or a day with a clock time as the wall of the district shows it: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
 * It carries no offset: the time zone stands beside it. A family reads a wall clock, not an instant.
 */
export const PlainDateTime = z.string().check(
  z.regex(
    /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/,
    'Expected YYYY-MM-DD, or YYYY-MM-DDTHH:MM with a 24-hour clock.',
  ),
  z.refine((value) => isRealDay(value.slice(0, 10)), 'This day is not in the calendar.'),
);

/** An IANA time zone name that this runtime knows, for example `America/Los_Angeles`. */
export const TimeZone = z
  .string()
  .check(z.refine(isKnownTimeZone, 'Expected a time zone such as America/Los_Angeles.'));

/** An instant in UTC, ISO 8601 with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Instant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, 'Expected an instant in UTC that ends with Z.'));

function isRealDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
}

function isKnownTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
