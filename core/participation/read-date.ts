import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';

/** A day, with a wall-clock time when the text states one, and where in the text it stands. */
export interface DateInText {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` */
  start: string;
  end?: string;
  /** Whether the text itself states the year. */
  yearStated: boolean;
  index: number;
  text: string;
}

const couldHoldDate =
  /\d.*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic).*\d|\d[/-]\d/i;

/**
 * The calendar dates that a text states. Components are read, never a Date: "7 PM EST" must not move the day.
 * @param asOf the day the text is read as of, `YYYY-MM-DD`; a missing year is taken from it
 * @param spanish whether the text is in Spanish
 */
export function datesIn(text: string, asOf: string, spanish: boolean): DateInText[] {
  if (!couldHoldDate.test(text)) return [];
  const reference = new Date(`${asOf}T12:00:00`);
  const parser = spanish ? es : en;
  const dates: DateInText[] = [];
  for (const { start, end, index, text: found } of parser.parse(text, reference)) {
    if (!start.isCertain('day') || !start.isCertain('month')) continue;
    dates.push({
      start: write(start),
      ...(end ? { end: write(end) } : {}),
      yearStated: start.isCertain('year'),
      index,
      text: found,
    });
  }
  return dates;
}

type Component = 'year' | 'month' | 'day' | 'hour' | 'minute';

function write(parts: { get(part: Component): number | null; isCertain(part: Component): boolean }): string {
  const two = (part: Component) => String(parts.get(part) ?? 0).padStart(2, '0');
  const day = `${String(parts.get('year')).padStart(4, '0')}-${two('month')}-${two('day')}`;
  return parts.isCertain('hour') ? `${day}T${two('hour')}:${two('minute')}` : day;
}
