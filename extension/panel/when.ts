import type { ToolLanguage } from '@porchlight/core/model/lens';

/**
 * A day, or a day and a clock time, as the wall of the district shows it, in words.
 * @param start `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; so is `end`
 */
export function when(start: string, end: string | undefined, language: ToolLanguage): string {
  const format = (value: string, options: Intl.DateTimeFormatOptions) =>
    // A wall clock has no zone: read and written in the same one, the hour stays as it is.
    new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { ...options, timeZone: 'UTC' }).format(
      new Date(value.length > 10 ? `${value}:00Z` : `${value}T00:00:00Z`),
    );
  const full = (value: string) =>
    format(value, { dateStyle: 'full', ...(value.length > 10 ? { timeStyle: 'short' as const } : {}) });
  if (!end || end === start) return full(start);
  const isSameDay = end.slice(0, 10) === start.slice(0, 10);
  return `${full(start)} – ${isSameDay && end.length > 10 ? format(end, { timeStyle: 'short' }) : full(end)}`;
}

/** An instant in words, on this computer's own clock: when somebody here did something. */
export function moment(instant: string, language: ToolLanguage): string {
  return new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant));
}
