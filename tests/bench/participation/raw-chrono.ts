import * as chrono from 'chrono-node/en';

/** A start as both readers give it: a day, with a clock time when one is stated. */
export interface Start {
  date: string;
  time?: string;
}

/** What chrono-node alone reads in the visible text of a page: its components, never its Date. */
export function rawChrono(text: string, asOf: string): Start[] {
  const reference = new Date(`${asOf}T12:00:00`);
  return chrono.parse(text, reference).flatMap(({ start }) => {
    if (!start.isCertain('day') || !start.isCertain('month')) return [];
    const two = (part: 'month' | 'day' | 'hour' | 'minute') => String(start.get(part) ?? 0).padStart(2, '0');
    const date = `${start.get('year')}-${two('month')}-${two('day')}`;
    return [start.isCertain('hour') ? { date, time: `${two('hour')}:${two('minute')}` } : { date }];
  });
}
