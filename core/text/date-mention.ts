/** A date as a text writes it. The year is missing when the text does not state it. */
export interface DateMention {
  year?: number;
  month: number;
  day: number;
  /** The last day of a range. */
  to?: { year?: number; month: number; day: number };
  /** 0 for Sunday to 6, when the text names it. */
  weekday?: number;
  /** Where it begins and ends in the text. */
  index: number;
  end: number;
  /** A month and a day in digits and no more ("4/16"): a date only where something else says so. */
  bare?: true;
}
