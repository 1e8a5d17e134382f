import type { Day } from '../../text/calendar.ts';
import type { DateMention } from '../../text/date-mention.ts';
import type { Line } from '../reading/line.ts';

/** A date with its year, and how the year is known. */
export interface Dated {
  readonly mention: DateMention;
  readonly line: Line;
  readonly day: Day;
  readonly year: 'stated' | 'above' | 'guessed';
  /** Where the words about it may begin and end in its line: behind the date before it, ahead of the next one. */
  readonly from: number;
  readonly to: number;
}

/** A year that a date may have, before dates are looked at together. */
export interface Guess {
  readonly year: number;
  readonly how: Dated['year'];
  /** Whether it is only that of the date that was last stated in full. */
  readonly isNear?: boolean;
}

/** A date with the year that its own surroundings give it. */
export type Guessed = Omit<Dated, 'day' | 'year'> & { readonly guess: Guess };
