import { type Day, daysBetween, isRealDay, readDay } from '../../text/calendar.ts';
import type { DateMention } from '../../text/date-mention.ts';
import { MONTH } from '../../text/date-words.ts';
import { datesIn } from '../../text/dates-in.ts';
import type { Line, Reading } from '../reading/line.ts';
import type { Dated, Guess, Guessed } from './dated.ts';
import type { LineFacts } from './mentions.ts';
import { type Scope, type YearSpan, yearsIn } from './scope.ts';
import { sentenceAhead, sentenceBehind } from './sentence.ts';
import { settledYears } from './settled-years.ts';
import { saysNext, saysUpcoming } from './upcoming.ts';
import { yearOfAddress } from './year-of-address.ts';

const REMARK = 60;
const SENTENCES = 160;
const NEAR = 300;
const HALF_YEAR = 6;
const PAUSE_EVERY = 20;
const ROW_REACH = 12;
const SAME_DAY_REACH = 3;
const FAR = 3;
const LONG_AGO = 1100;
const SOON = 60;
const LABEL = 40;
/** "budget for fiscal year 2018", "the 2023-2024 draft academic calendar", "the 2026 board" */
const planned =
  /\b(?:(?:budgets?|articles?|levy|audit|calendar) (?:for|of)|planning for) (?:the )?(?:fiscal year |school year |FY ?)?20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?(?!\d)(?: (?:fiscal|school) year)?(?: \(FY ?['’]?\d\d\))?|(?<!\d)20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)? (?:(?:draft|proposed|final|tentative|preliminary) )+(?:[a-z]+ )?(?:calendar|budget|plan)\b|(?<=\bthe )20\d\d (?:board|council|committee|class|graduates)\b(?! meeting| schedule| calendar)/gi;
const monthOfYear = new RegExp(`(?<![\\p{L}])${MONTH}\\.?,?\\s+(?:of\\s+)?(?:19|20)\\d\\d`, 'giu');

/**
 * Gives every date its year: its own, else one in its line, its row or its column, else the nearest heading's, else
 * that of dates nearby, of the page's title, and last the one that brings it nearest to the day of reading. Years that
 * dates do not state themselves are then settled together: by their weekdays and their order.
 */
export function* resolveYears(
  reading: Reading,
  facts: readonly LineFacts[],
  scopes: readonly Scope[],
  page: { title: string; asOf: string },
): Generator<undefined, Dated[]> {
  const asOf = readDay(page.asOf) ?? { year: 2000, month: 1, day: 1 };
  const titleYears = yearsIn(withoutDays(page.title));
  const guessed: Guessed[] = [];
  let last: Stated | undefined;
  for (const line of reading.lines) {
    if (line.index % PAUSE_EVERY === 0) yield;
    const here = facts[line.index]?.dates ?? [];
    const nextYears = yearsBehind(here);
    const rest = facts[line.index]?.rest ?? '';
    // What lies ahead is near the day of reading, whatever was dated before it.
    const isUpcoming = here.length > 0 && saysUpcoming(headingOf(reading, scopes, line));
    const isNext = here.length === 1 && saysNext(labelOf(reading, line) || headingOf(reading, scopes, line));
    const all = here.length > 0 && rest.length < SENTENCES ? yearsBeside(rest) : [];
    for (const [position, mention] of here.entries()) {
      const read =
        given(mention.year ?? nextYears[position], 'stated') ??
        fromSpans(
          rest.length < SENTENCES && all.length < 2 ? all : yearsOfSentence(line.text, rest, here, mention),
          mention,
          'stated',
        ) ??
        given(sameDayNearby(reading, facts, line.index, mention), 'above') ??
        fromSpans(yearsOfCell(reading, facts, line, scopes), mention, 'above') ??
        fromSpans(scopes[line.index]?.years ?? [], mention, 'above') ??
        given(inOrder(guessed.at(-1), line, mention), 'above') ??
        beside(isUpcoming || !isNearby(last, line, asOf) ? undefined : last?.day, mention) ??
        fromSpans(titleYears, mention, 'above') ??
        given(nearest(mention, asOf), 'guessed');
      if (!read) continue;
      const guess = isNext && read.how === 'above' ? { ...read, year: comingYear(read.year, mention, asOf) } : read;
      const day = { year: guess.year, month: mention.month, day: mention.day };
      if (mention.year !== undefined && isRealDay(day)) last = { day, line: line.index };
      const from = here[position - 1]?.end ?? 0;
      const to = nextOf(line.text, here, position)?.index ?? line.text.length;
      guessed.push({ mention, line, guess, from, to });
    }
  }
  const years = settledYears(guessed, scopes, asOf);
  return guessed.flatMap(({ guess, ...rest }, at) => {
    const { month, day } = rest.mention;
    const settled = { year: years[at] ?? guess.year, month, day };
    return isRealDay(settled) ? [{ ...rest, day: settled, year: guess.how }] : [];
  });
}

/** A day that was stated with its year, and in which line. */
interface Stated {
  readonly day: Day;
  readonly line: number;
}

/** A law of 2009 says nothing of the year of what stands far below it. */
function isNearby(last: Stated | undefined, line: Line, asOf: Day): boolean {
  return last !== undefined && (line.index - last.line <= FAR || Math.abs(daysBetween(last.day, asOf)) <= LONG_AGO);
}

/** "… meeting scheduled for Sept. 13-14" names no school year. */
function withoutDays(title: string): string {
  const days = datesIn(title).filter(({ year }) => year === undefined);
  return days.reduceRight((text, { index, end }) => `${text.slice(0, index)} ${text.slice(end)}`, title);
}

/** A short line right above. */
function labelOf({ lines }: Reading, { index }: Line): string {
  const { text = '' } = lines[index - 1] ?? {};
  return text.length < LABEL ? text : '';
}

function headingOf({ lines }: Reading, scopes: readonly Scope[], line: Line): string {
  return lines[scopes[line.index]?.headings.at(-1) ?? -1]?.text ?? '';
}

/** The date behind one; not that of a remark in brackets, as in "October 21 (instead of October 14) at 6 p.m." */
function nextOf(text: string, dates: readonly DateMention[], position: number): DateMention | undefined {
  const here = dates[position];
  const next = dates[position + 1];
  if (!here || !next || next.index - here.end > REMARK) return next;
  const isInBrackets =
    /^\s*\([^()]*$/.test(text.slice(here.end, next.index)) &&
    /^[^()]{0,20}\)/.test(text.slice(next.end, next.end + 24));
  return isInBrackets ? dates[position + 2] : next;
}

/**
 * The years of a date's sentence in running text: the year that another speaks of is another's. Of several, the one that
 * leads up to the date ("In 2026: Oct. 5, …; in 2027: Jan. 4, …"), or ends its list ("Oct. 5, … (2026), Jan. 4, … (2027)").
 */
function yearsOfSentence(text: string, rest: string, dates: readonly DateMention[], { index, end }: DateMention) {
  const from = index - sentenceAhead(text, index, index - NEAR).length;
  const to = end + sentenceBehind(text, end, end + NEAR).length;
  const all = yearsBeside(rest.slice(from, to));
  if (all.length < 2) return all;
  const first = dates.find((date) => date.index >= from)?.index ?? index;
  const leads = yearsBeside(rest.slice(from, first)).length > 0;
  const own = leads ? yearsBeside(rest.slice(from, index)).slice(-1) : yearsBeside(rest.slice(end, to)).slice(0, 1);
  return own.length > 0 ? own : all;
}

/**
 * The years in the words around the dates of a line; not that of "August 2026", which is a month of its own, nor that
 * which a budget or a calendar is made for.
 */
function yearsBeside(rest: string): YearSpan[] {
  return yearsIn(rest.replace(monthOfYear, ' ').replace(planned, ' '));
}

function given(year: number | undefined, how: Dated['year']): Guess | undefined {
  return year === undefined ? undefined : { year, how };
}

/** "Jan 5, Feb 2 and Mar 1, 2021": the year behind the last serves those before it. */
function yearsBehind(dates: readonly DateMention[]): (number | undefined)[] {
  const years: (number | undefined)[] = [];
  let year: number | undefined;
  for (let at = dates.length - 1; at >= 0; at--) {
    const gap = (dates[at + 1]?.index ?? 0) - (dates[at]?.end ?? 0);
    year = dates[at]?.year ?? (gap < 60 ? year : undefined);
    years[at] = year;
  }
  return years;
}

function fromSpans(spans: readonly YearSpan[], { month }: DateMention, how: Dated['year']): Guess | undefined {
  const span = spans.at(-1);
  if (!span || spans.length > 2) return undefined;
  return { year: month >= 7 ? span.from : span.to, how };
}

/** "June 16 special meeting" in a row that also says 6/16/2025, or has a link to 2025/06/16/agenda.pdf. */
function sameDayNearby(
  { lines }: Reading,
  facts: readonly LineFacts[],
  line: number,
  mention: DateMention,
): number | undefined {
  const { month, day } = mention;
  let linked: number | undefined;
  for (let at = line - SAME_DAY_REACH; at <= line + SAME_DAY_REACH; at++) {
    const same = facts[at]?.dates.slice(0, 4).find((date) => date.year && date.month === month && date.day === day);
    if (same && at !== line) return same.year;
    const other = lines[at];
    if (other) linked ??= yearOfAddress(other, mention);
  }
  return linked;
}

function yearsOfCell(
  { lines }: Reading,
  facts: readonly LineFacts[],
  line: Line,
  scopes: readonly Scope[],
): YearSpan[] {
  if (!line.cell) return [];
  // A row "2020", or "2020 dates | Time | Place", further down ends what the first row "2021" said.
  const { table } = line.cell;
  const isEnded = (scopes[line.index]?.headings ?? []).some((at) => {
    const above = lines[at];
    return above?.cell?.table === table && above.cell.row > 0 && yearsIn(above.text).length > 0;
  });
  if (isEnded) return [];
  const inHeader = yearsIn(line.cell.table.headers[line.cell.column] ?? '');
  if (inHeader.length > 0) return inHeader;
  for (let at = line.index - 1; at >= 0 && at > line.index - ROW_REACH; at--) {
    const other = lines[at];
    if (other?.cell?.table !== line.cell.table || other.cell.row !== line.cell.row) break;
    if (/^\D{0,12}(19|20)\d\d\D{0,6}$/.test(facts[at]?.rest ?? '')) return yearsIn(facts[at]?.rest ?? '');
  }
  return [];
}

/** "At the March 9 and 23 meetings … At the Oct. 12 workshop": in running text the days that follow come later. */
function inOrder(before: Guessed | undefined, line: Line, { month, index }: DateMention): number | undefined {
  if (before?.line !== line || before.mention.year !== undefined || index - before.mention.end > NEAR) return undefined;
  const months = month - before.mention.month;
  return before.guess.year + (months < -HALF_YEAR ? 1 : 0);
}

/** The year that brings a date nearest to one that was just stated in full. */
function beside(last: Day | undefined, mention: DateMention): Guess | undefined {
  return last && { year: nearest(mention, last), how: 'above', isNear: true };
}

/** "2025 agendas", and among them "Next meeting: January 28", read in January 2026: soon, not a year ago. */
function comingYear(year: number, mention: DateMention, asOf: Day): number {
  const near = nearest(mention, asOf);
  const away = daysBetween(asOf, { ...mention, year: near });
  return mention.weekday === undefined && year === near - 1 && away >= 0 && away < SOON ? near : year;
}

function nearest({ month, day }: DateMention, to: Day): number {
  const years = [to.year, to.year + 1, to.year - 1];
  const distance = (year: number) => Math.abs(daysBetween(to, { year, month, day }));
  return years.reduce((one, other) => (distance(other) < distance(one) ? other : one));
}
