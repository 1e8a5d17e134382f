import type { strings as outbox } from '../feedback/outbox-strings.ts';
import type { strings as feedback } from '../feedback/strings.ts';
import type { strings as written } from '../feedback/written-strings.ts';
import type { strings as shared } from '../shared/strings.ts';
import type { Translated } from '../shared/words.ts';
import type { strings as timeline } from '../timeline/strings.ts';
import type { strings as tools } from '../timeline/tools-strings.ts';
import type { strings as youSaid } from '../you-said/strings.ts';

/** How far the words of a language can be trusted. */
export type Review =
  | { state: 'written-by-us' }
  /** Made by a machine and read by no native speaker yet: good enough to be understood, not to be signed. */
  | { state: 'machine-drafted' }
  | { state: 'reviewed'; by: string; on: string };

/** How days are written where browsers do not know it and would write English without a word. */
export interface DayWords {
  /** Sunday first. */
  weekdays: readonly string[];
  months: readonly string[];
  /** With the places `weekday`, `day`, `month` and `year`. */
  pattern: string;
  /** Writes a day, given as `YYYY-MM-DD` with or without a time after it. */
  day(value: string): string;
  month(value: string): string;
}

/** One language of the widgets: loaded only by pages that speak it. */
export interface LanguageModule {
  review: Review;
  /** The tag that `Intl` knows it by, where that is another. */
  intl?: string;
  dayWords?: DayWords;
  shared: Translated<typeof shared>;
  feedback: Translated<typeof feedback>;
  written: Translated<typeof written>;
  outbox: Translated<typeof outbox>;
  timeline: Translated<typeof timeline>;
  tools: Translated<typeof tools>;
  youSaid: Translated<typeof youSaid>;
}
