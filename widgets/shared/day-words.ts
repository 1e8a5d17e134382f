import type { DayWords } from '../languages/language.ts';
import { fill } from './words.ts';

/** Gives the words for days a way to write with them. It comes with the languages that need it, and with no other. */
export function dayWords(words: Pick<DayWords, 'weekdays' | 'months' | 'pattern'>): DayWords {
  const month = (value: string) => words.months[Number(value.slice(5, 7)) - 1] ?? '';
  return {
    ...words,
    month,
    day(value) {
      const date = new Date(value.slice(0, 10));
      return fill(words.pattern, {
        weekday: words.weekdays[date.getUTCDay()] ?? '',
        day: date.getUTCDate(),
        month: month(value),
        year: date.getUTCFullYear(),
      });
    },
  };
}
