import type { ToolLanguage } from '../model/lens.ts';
import { strings } from './strings.ts';

/**
 * A day, or a day and wall-clock time, for people. No time zone is applied: the wall clock is what the page stated.
 * @param value `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`
 */
export function wallClock(value: string, language: ToolLanguage): string {
  const hasTime = value.includes('T');
  const instant = new Date(hasTime ? `${value}:00Z` : `${value}T00:00:00Z`);
  return new Intl.DateTimeFormat(strings(language).locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(hasTime ? { hour: 'numeric', minute: '2-digit' } : {}),
  }).format(instant);
}

/** From start to end for people; the day is said once when both are on it. */
export function span(start: string, end: string | undefined, language: ToolLanguage): string {
  const from = wallClock(start, language);
  if (!end || end === start) return from;
  const sameDay = end.slice(0, 10) === start.slice(0, 10) && end.includes('T');
  const until = sameDay ? clockTime(end, language) : wallClock(end, language);
  return `${from} ${strings(language).to} ${until}`;
}

/** An instant in a time zone, with the zone's short name. */
export function instantIn(instant: string, timeZone: string, language: ToolLanguage): string {
  return new Intl.DateTimeFormat(strings(language).locale, {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant));
}

/** A calendar day, long: `September 14, 2026`. */
export function longDay(day: string, language: ToolLanguage): string {
  return new Intl.DateTimeFormat(strings(language).locale, { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

function clockTime(value: string, language: ToolLanguage): string {
  return new Intl.DateTimeFormat(strings(language).locale, {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(`${value}:00Z`));
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const units = { YEARLY: 'everyYear', MONTHLY: 'everyMonth', WEEKLY: 'everyWeek', DAILY: 'everyDay' } as const;

/**
 * An RFC 5545 recurrence in words: how often, and on which weekdays.
 * @returns nothing when the rule says more than these words can, so that no half-truth is shown
 */
export function recurrenceWords(rule: string, language: ToolLanguage): string | undefined {
  const say = strings(language);
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part) => part.split('=', 2) as [string, string | undefined]),
  );
  if ([...parts.keys()].some((name) => !['FREQ', 'BYDAY', 'INTERVAL', 'WKST'].includes(name))) return undefined;
  const frequency = Object.keys(units).find((unit) => unit === parts.get('FREQ')) as keyof typeof units | undefined;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (!frequency || !Number.isInteger(interval) || interval < 1) return undefined;
  const often = interval === 1 ? say[units[frequency]] : say.every(interval, frequency);
  const byDay = parts.get('BYDAY');
  if (!byDay) return often;
  const days = byDay.split(',').map((day) => dayWords(day, language));
  if (days.includes(undefined)) return undefined;
  const list = new Intl.ListFormat(say.locale, { type: 'conjunction' }).format(days.map((day) => day ?? ''));
  return `${often} ${say.onDays(list)}`;
}

function dayWords(day: string, language: ToolLanguage): string | undefined {
  const say = strings(language);
  const [, nth, code] = /^([+-]?\d)?([A-Z]{2})$/.exec(day) ?? [];
  const position = weekdays.indexOf(code ?? '');
  if (position < 0) return undefined;
  // 4 January 1970 was a Sunday.
  const name = new Intl.DateTimeFormat(say.locale, { timeZone: 'UTC', weekday: 'long' }).format(
    new Date(Date.UTC(1970, 0, 4 + position)),
  );
  if (!nth) return name;
  const ordinal = say.nth[nth.replace('+', '')];
  return ordinal ? say.theNthDay(ordinal, name) : undefined;
}
