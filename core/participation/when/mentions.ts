import { readDay } from '../../text/calendar.ts';
import type { DateMention } from '../../text/date-mention.ts';
import { MONTH, WEEKDAY, weekdayOfWord } from '../../text/date-words.ts';
import { datesIn } from '../../text/dates-in.ts';
import { type TimeMention, timesIn } from '../../text/times-in.ts';
import { LABEL, type Line, type Reading } from '../reading/line.ts';
import { canBeStart, isBesides, namesFollow } from './time-roles.ts';

/** What a line states of days and clock times. */
export interface LineFacts {
  readonly dates: readonly DateMention[];
  /** Clock times that can be a start: no deadlines, stamps or office hours. */
  readonly times: readonly TimeMention[];
  /** The text with its dates and times blanked out, for what looks at years and words around them. */
  readonly rest: string;
}

const none: LineFacts = { dates: [], times: [], rest: '' };
const worthReading =
  /\d|noon|mediod|midnight|medianoche|o['’]?\s?clock|in the (?:morning|evening|afternoon)|\w [ap]\.\s?m\b|\w pm\b|\b(?:de|por) la (?:mañana|tarde|noche)/i;
const fragment =
  /^(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?:st|nd|rd|th)?|20\d\d|[\s,.–-])+$/i;
const monthWord = new RegExp(`(?<![\\p{L}])${MONTH}(?![\\p{L}])`, 'iu');
const hasMonth = /[a-z]{3}/i;
const leadsToDate =
  /\b(on|when|cu[aá]ndo|meetings?|sessions?|dates?|reuni[oó]n(es)?|fechas?|el)(?:\s#?\d{1,2})?\s*[:,(–-]?\s*$/i;
const ofMeetings = /\b(meetings?|sessions?|hearings?|workshops?|reuni[oó]n|junta|sesi[oó]n)\b/i;
/** "Tu 9/8", "R 9/10" */
const dayLetters = /^(?:M|T|W|R|F|Mo|Tu|We|Th|Fr|Sa|Su)\.?\s*$/i;
const betweenDates = new RegExp(`^\\s*(?:[,;&•·|–-]|and|y)?\\s*(?:and|y|&)?\\s*(?:${WEEKDAY}[.,]*\\s*)?$`, 'iu');
const openingHours =
  /^\W*(?:(?:office|business|public|library|building|service|lobby|regular|summer|winter|city|town|village|hall|district)['’s]* )*hours(?: of operation)?\W*$/i;
const openingDays = new RegExp(`(?<![\\p{L}])${WEEKDAY}s?(?![\\p{L}])|\\d\\s?[ap]\\.?m|closed`, 'iu');
const toEnd = new RegExp(
  `[ap]\\.?m\\.?[\\s,;|]*(?:-|–|—|to\\b|until\\b|ends?\\b)(?: date)?[\\s:]*(?:${WEEKDAY}[.,]*\\s*)?$`,
  'iu',
);
const hourNext = /^[\s,]*(?:at |@ )?\s*\d{1,2}(?::\d\d)?\s?[ap]\.?m/i;
/** "Tuesdays: " */
const weekdaysAhead = /(?<!\p{L})(?:sun|mon|tues|wednes|thurs|fri|satur)days[.,:]*\s*$/iu;
const WEEKDAYS = 16;
const END = 40;
const OPENING = 8;
const FRAGMENT = 24;
const REMARK = 48;
const PAUSE_EVERY = 10;
const MANY_STAMPS = 100;

/** The dates and times of every line, in the order of the lines. */
export function* readFacts(reading: Reading): Generator<undefined, LineFacts[]> {
  const facts: LineFacts[] = [];
  for (const line of reading.lines) {
    if (line.index % PAUSE_EVERY === 0) yield;
    const here = factsOf(line);
    facts.push(here.times.length > 0 && isOfOpening(reading.lines, line.index) ? { ...here, times: [] } : here);
  }
  yield* joinSplitDates(reading.lines, facts);
  addWeekdays(reading.lines, facts);
  return facts;
}

function factsOf(line: Line): LineFacts {
  if (line.stamps.length === 0 && !worthReading.test(line.text)) return { ...none, rest: line.text };
  const all = withStamps(line, datesIn(line.text));
  const known = all.filter((date, at) => !date.bare || isDateByPlace(date, line) || isInList(line.text, all, at));
  const withoutDates = blank(line.text, known);
  const dates = sharingWeekday(
    line.text,
    known.filter((date, at) => !isEndOf(line.text, known[at - 1], date)),
  );
  const times = timesIn(withoutDates);
  const rest = blank(
    withoutDates,
    times.map(({ index, stop }) => ({ index, end: stop })),
  );
  const starts = publicFirst(
    line.text,
    times.filter((time) => canBeStart(line.text, time)),
  );
  return { dates, times: times.length === 0 ? stampedTimes(line, dates) : starts, rest };
}

/** "Tuesdays, August 11, September 8": each of the list is one. */
function sharingWeekday(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  const [first] = dates;
  if (dates.length < 2 || first?.weekday === undefined) return dates;
  if (!weekdaysAhead.test(text.slice(Math.max(0, first.index - WEEKDAYS), first.index))) return dates;
  let weekday: number | undefined = first.weekday;
  return dates.map((date, at) => {
    if (!betweenDates.test(text.slice(dates[at - 1]?.end ?? date.index, date.index))) weekday = undefined;
    return weekday === undefined || date.weekday !== undefined ? date : { ...date, weekday };
  });
}

/** "10/13/2026 6:30 PM - 10/13/2026 8:00 PM", "Starts: Oct 13, 6:30 pm Ends: Oct 13, 8 pm": the day again, for its end. */
function isEndOf(text: string, first: DateMention | undefined, { index, end, ...day }: DateMention): boolean {
  if (first?.day !== day.day || first.month !== day.month || first.year !== day.year) return false;
  return (
    index - first.end < END && toEnd.test(text.slice(first.end, index)) && hourNext.test(text.slice(end, end + 16))
  );
}

/** "Hours", and beneath it "Monday - Friday" and "8 a.m. - 4:30 p.m.": when an office is open. */
function isOfOpening(lines: readonly Line[], index: number): boolean {
  for (let at = index - 1; at >= index - OPENING; at--) {
    const text = lines[at]?.text ?? '';
    if (openingHours.test(text)) return true;
    if (text.length > 60 || !openingDays.test(text)) return false;
  }
  return false;
}

/**
 * `<time datetime>` knows the year that "Apr 16" leaves out, and the day that "Tomorrow" stands for. A stamp in UTC may
 * be a day off, so what is written comes first.
 */
function withStamps({ stamps, text }: Line, dates: DateMention[]): DateMention[] {
  for (const { value, from, to } of stamps.slice(0, MANY_STAMPS)) {
    const day = readDay(value);
    if (!day) continue;
    const written = dates.find(({ index, end }) => index < to && end > from);
    if (written?.year === undefined && written?.month === day.month && Math.abs(written.day - day.day) <= 1) {
      written.year = day.year;
    } else if (dates.length === 0 && to > from && /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(value)) {
      // "6:30 PM" in it stays to be read as the time that it is.
      const isClock = timesIn(text.slice(from, to)).length > 0;
      dates.push({ ...day, index: from, end: isClock ? from : to });
    }
  }
  return dates;
}

/** The hours that `<time datetime>` knows of a day, where it gives them as local time. */
function stampedTimes({ stamps }: Line, dates: readonly DateMention[]): TimeMention[] {
  if (dates.length > 1) return [];
  return stamps.slice(0, 1).flatMap(({ value, to }) => {
    const start = /^\d{4}-\d\d-\d\dT(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:[+-]\d\d:?\d\d)?$/.exec(value)?.[1];
    const index = Math.max(to, dates[0]?.end ?? 0);
    return start && start !== '00:00' ? [{ start, index, stop: index, certain: true }] : [];
  });
}

/** Without the times of what happens around a gathering, where the line also states its own. */
function publicFirst(text: string, times: TimeMention[]): TimeMention[] {
  if (times.length < 2) return times;
  const isBehind = namesFollow(text, times);
  const own = times.filter((time, at) => !isBesides(text, time, times[at - 1]?.stop, isBehind));
  return own.length > 0 ? own : times;
}

/** "4/16" is a date beside a weekday, at the start of a short line, before a time, or under a header that says so. */
function isDateByPlace({ index, end, weekday }: DateMention, { text, cell }: Line): boolean {
  if (weekday !== undefined) return true;
  if (cell && /\b(date|day|when|fecha)/i.test(cell.table.headers[cell.column] ?? '')) return true;
  const after = text.slice(end, end + 16);
  if (leadsToDate.test(text.slice(Math.max(0, index - 24), index))) return true;
  if (/^\s*(,|@|at|-|–)?\s*(\d{1,2}(:\d\d)?\s*[ap]\.?m|\d{1,2}:\d\d)/i.test(after)) return true;
  const before = text.slice(0, index);
  // "Regular meeting of the board, 6/22"
  if (/^\W*$/.test(after) && text.length <= 100 && /[,(–-]\s*$/.test(before) && ofMeetings.test(before)) return true;
  const isFirst = /^[*\s]*$/.test(before) || dayLetters.test(before);
  return isFirst && text.length <= (after.startsWith(':') ? 300 : 80) && /^\s*($|[-–:,(]|\p{Lu})/u.test(after);
}

/** "9/19, 11/14, 1/23": what stands in a row of the like is no fraction. */
function isInList(text: string, dates: readonly DateMention[], at: number): boolean {
  const isNeighbour = (one?: DateMention, other?: DateMention) =>
    one?.bare && other?.bare && betweenDates.test(text.slice(one.end, other.index));
  return Boolean(isNeighbour(dates[at - 1], dates[at]) || isNeighbour(dates[at], dates[at + 1]));
}

/** A date in pieces, one beneath the other: "Apr" / "16", "16" / "April 2019", "Tuesday" / "April 16". */
function* joinSplitDates(lines: readonly Line[], facts: LineFacts[]): Generator<undefined, void> {
  for (let first = 0; first < lines.length; first++) {
    if (first % PAUSE_EVERY === 0) yield;
    if (!isFragment(lines[first], facts[first]) || isNumber(lines[first - 1])) continue;
    let last = first;
    while (last - first < 4 && isFragment(lines[last + 1], facts[last + 1]) && !isApart(lines[last], lines[last + 1]))
      last++;
    for (let to = last; to > first; to--) {
      const joined = lines
        .slice(first, to + 1)
        .map(withoutRemark)
        .join(' ');
      const [date, ...others] = datesIn(joined).filter(({ bare }) => !bare);
      const around = date ? blank(joined, [date]) : '';
      if (!date || others.length > 0 || date.to || around.replace(/[\s\p{L},.]+/gu, '') !== '') continue;
      // "8", "6" and "10" under the names of months are days.
      if (!/\p{L}|\d{4}/u.test(joined)) continue;
      // The next month begins another date.
      if (monthWord.test(around)) continue;
      if (isNumber(lines[to]) && isNumber(lines[to + 1])) continue;
      const { text = '' } = lines[first] ?? {};
      facts[first] = { dates: [{ ...date, index: 0, end: text.length }], times: [], rest: '' };
      for (let inner = first + 1; inner <= to; inner++) facts[inner] = none;
      first = to;
      break;
    }
  }
}

/** "Monday" in a line of its own, or in the cell before, and "December 4" beneath it or beside it. */
function addWeekdays(lines: readonly Line[], facts: readonly LineFacts[]): void {
  for (const [at, { dates }] of facts.entries()) {
    const [date] = dates;
    const line = lines[at];
    if (!line || !date || date.index > 0 || date.weekday !== undefined) continue;
    const above = isApart(lines[at - 1], line) ? undefined : weekdayAlone(lines[at - 1]);
    // Under a row of weekdays it is the last of them that stands before the first day.
    const isLast = above !== undefined && weekdayAlone(lines[at - 2]) !== undefined;
    const weekday = isLast ? undefined : (above ?? weekdayInRow(lines, facts, at));
    if (weekday !== undefined) date.weekday = weekday;
  }
}

/** "October" | "6" | "Tuesday": the weekday in a cell behind the day, which may take up two. */
function weekdayInRow(lines: readonly Line[], facts: readonly LineFacts[], at: number): number | undefined {
  const { cell } = lines[at] ?? {};
  if (!cell) return undefined;
  for (let next = at + 1; next <= at + 2; next++) {
    const other = lines[next];
    if (other?.cell?.table !== cell.table || other.cell.row !== cell.row || facts[next]?.dates.length) return undefined;
    const weekday = weekdayAlone(other);
    if (weekday !== undefined) return weekday;
  }
  return undefined;
}

function weekdayAlone(line: Line | undefined): number | undefined {
  return line && line.text.length < 12 ? weekdayOfWord(line.text.replace(/[.,:]+$/, '')) : undefined;
}

/** A heading, the end of a list, or the first cell of a row, begins something else: "22" / "October". */
function isApart(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next) return true;
  const isHeading = next.level > 0 && next.level < LABEL && line.level === 0;
  // The last item of a list, and the first line below it.
  const item = line.element.closest('li');
  const isOfOther = item !== null && /^\d/.test(line.text) && !item.parentElement?.contains(next.element);
  return isHeading || isOfOther || (line.cell?.table === next.cell?.table && line.cell?.row !== next.cell?.row);
}

function isFragment(line: Line | undefined, facts: LineFacts | undefined): boolean {
  if (!line || !facts || line.text.length > REMARK || facts.dates.length > 0 || facts.times.length > 0) return false;
  const text = withoutRemark(line);
  return (
    text.length <= FRAGMENT &&
    fragment.test(text) &&
    (hasMonth.test(text) || /^\d{1,2}(st|nd|rd|th)?,?$|^20\d\d$/.test(text))
  );
}

/** "January (workshop)" in a cell of a table is January. */
function withoutRemark({ text, cell }: Line): string {
  return cell ? text.replace(/\s\([^()]*\)$/, '') : text;
}

/** A number alone in its line: in a row of them it is a cell of a calendar, not the day of a date. */
function isNumber(line: Line | undefined): boolean {
  return line !== undefined && /^\d{1,2}$/.test(line.text);
}

function blank(text: string, spans: readonly { index: number; end: number }[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { index, end } of spans) {
    if (index < at) continue;
    parts.push(text.slice(at, index), ' '.repeat(end - index));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
