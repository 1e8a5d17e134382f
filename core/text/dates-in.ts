import { isRealDay, two } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { MONTH, monthOf, WEEKDAY, weekdayOfWord } from './date-words.ts';
import { numericDates } from './numeric-dates.ts';

const month = new RegExp(`(?<![\\p{L}])${MONTH}(?![\\p{L}])`, 'giu');
const dayBefore = /(?<![\d:/.#-])(\d{1,2})\s?((?:st|nd|rd|th|ro)(?![a-z])|º|°)?\s*((?:day\s+)?of\s+|de\s+|[-/.]\s?)?$/i;
const ofMonth = /\s+(?:\w+\s+)?(?:meeting|session|hearing|workshop)s?\b/iy;
const monthNext = new RegExp(`\\s*(?:de\\s+)?${MONTH}(?![\\p{L}])`, 'iuy');
/** "mar. 13 oct." is a Tuesday, "Mar 13 Apr 10" two days. */
const martes = new RegExp(`\\.?,?\\s*\\d{1,2}\\s+(?:de\\s+)?${MONTH}(?![\\p{L}])(?!\\.?\\s*\\d{1,2}(?!\\d))`, 'iuy');
const listBefore = /(?<![\d:/.$#-])\d{1,2}(?:\s*,\s*\d{1,2}){0,4}\s*,?\s*(?:y|and|&)\s*$/i;
const dayAfter =
  /(\.?,?\s*(?:the\s+)?(?:[-–/]|:(?=\s*\d{1,2}(?:st|nd|rd|th)?\s*(?:[,;&|/]|$|(?:and|y)\s))|\((?=\d{1,2}(?:st|nd|rd|th)?\s*(?:[,&]|and\s|y\s)))?\s*)(\d{1,2})\s?((?:st|nd|rd|th|ro)(?![a-z])|º|°)?(?!\d|:\d|\/\d{1,2}\/\d|\s*[ap]\.?\s?m\b)/iy;
const yearAfter =
  /\*{0,3}(?:\s*(?:,|\.|\bof\b|\bdel?\b|[-–/(])\s*|\s+)?(?:(?:19|20)\d{2}(?!\d|\s*(?:hours|hrs)|(?<=\.\s*\d{4})\s*:)|['’‘]\d{2}(?!\d))/iy;
/** "January - Monday 9th" */
const weekdayThenDay = new RegExp(
  `(?:\\s?[-–—:,]\\s?|\\s)(?<weekday>${WEEKDAY})[.,]?\\s(?:the\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th)(?![a-z])`,
  'iuy',
);
const cutYear = /,\s?(\d{2})\s*$/y;
const shortYear = /[-/]\d{2}(?![\d:])/y;
const weekdayAfter = new RegExp(`\\s*[,(]\\s*(${WEEKDAY})(?![\\p{L}])\\)?`, 'iuy');
const weekdayInBrackets = new RegExp(`\\s*\\((${WEEKDAY})\\.?\\)`, 'iuy');
const weekdayBefore = new RegExp(`(?<![\\p{L}])(${WEEKDAY})[.,:]*\\s*(?:the\\s+)?[(–-]?\\s*$`, 'iu');
const more =
  /\s*(?:,?\s*(?:&|\band\b|\by\b)|,|;|\/)\s*(?:(?:the|el)\s+)?(\d{1,2})(?:(?:st|nd|rd|th)(?![a-z]))?(?!\d|:\d|\s*[ap]\.?\s?m\b)/iy;
const moreEnds = new RegExp(
  `\\s*(?:(?:board |regular |special |council )?(?:meeting|session|hearing|workshop)s?\\b|$|[,;&).|/*]|and\\b|y\\b|at\\b|from\\b|with\\b|in the\\b|via\\b|beginning\\b|starting\\b|@|[-–]\\s|(?:19|20)\\d{2}|${MONTH}\\.?:?\\s\\d)`,
  'iuy',
);
/** "Dec. 1-2-4" */
const dashedDays = /(?:\s?[-–]\s?\d{1,2}){2,4}(?![\d:/-]|\s*[ap]\.?m)/iy;
const until = new RegExp(
  `\\s*(?:-|–|—|\\bto\\b|\\bthrough\\b|\\bthru\\b|\\bal\\b|\\bhasta\\b)\\s*(?:${WEEKDAY}[.,]*\\s+)?(?:(${MONTH})\\.?\\s*)?(\\d{1,2})(?:(?:st|nd|rd|th)(?![a-z]))?(?!\\d|:\\s?\\d|\\s*[ap]\\.?\\s?m\\b|\\s*(?:-|–|to)\\s*\\d{1,2}(?::\\d\\d)?\\s*[ap]\\.?m)`,
  'iuy',
);
const rangeWord = new RegExp(`^,?\\s*(?:-|–|—|to|through|thru|al|hasta(?: el)?)\\s*(?:${WEEKDAY}[.,]*\\s*)?$`, 'iu');
const NEAR = 28;

/**
 * The dates that a text writes, in the order of the text: English and Spanish, with month names or in digits, lists
 * ("April 16, 22 and 23, 2019") and ranges. Every look around a month name is bounded: linear in the text.
 */
export function datesIn(whole: string): DateMention[] {
  const text = whole.replaceAll('_', ' ');
  const found: DateMention[] = [];
  let taken = 0;
  for (const match of text.matchAll(month)) {
    if (match.index < taken || !isMonthHere(text, match[0], match.index)) continue;
    if (/^mar$/i.test(match[0]) && sticky(martes, text, match.index + match[0].length)) continue;
    const here = dayFirst(text, match, taken) ?? monthFirst(text, match);
    if (!here) continue;
    for (const each of here) if (isReal(each)) found.push(each);
    taken = here.at(-1)?.end ?? taken;
  }
  // The "12/13" of "Aug. 12/13" is two days of August, read already.
  const digits = numericDates(whole).filter(({ index, end }) => !overlaps(found, index, end));
  const all = digits.length === 0 ? found : [...found, ...digits].sort((one, other) => one.index - other.index);
  return joinRanges(text, all);
}

/** Whether any of some dates, which stand in the order of the text, shares letters with a span. */
function overlaps(dates: readonly DateMention[], from: number, to: number): boolean {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return (dates[low]?.index ?? Number.POSITIVE_INFINITY) < to;
}

/** "June 3, 2019 – June 7, 2019" and "6/3/19 to 6/7/19" are one date with an end. */
function joinRanges(text: string, dates: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const between = last && !last.to && date.index - last.end < 12 ? text.slice(last.end, date.index) : '';
    const ends = `${date.year ?? 0}${two(date.month)}${two(date.day)}`;
    const begins = last ? `${last.year ?? date.year ?? 0}${two(last.month)}${two(last.day)}` : '';
    if (last && rangeWord.test(between) && ends > begins) {
      last.to = { month: date.month, day: date.day, ...(date.year === undefined ? {} : { year: date.year }) };
      last.end = date.end;
      if (last.year === undefined && date.year !== undefined) last.year = date.year;
    } else joined.push({ ...date });
  }
  return joined;
}

/** "may" and "march" are verbs, too: without a capital they are months only between numbers. */
function isMonthHere(text: string, word: string, index: number): boolean {
  if (!/^(may|march|mar|sun|dec)$/.test(word)) return true;
  // "District 20 may adopt a rate"
  if (
    /^\s+(?!(?:at|to|and|or|from|de|del|a|al|y|el|en)\b)\p{Ll}{2}/u.test(
      text.slice(index + word.length, index + word.length + 8),
    )
  )
    return false;
  return /\d/.test(
    text.slice(Math.max(0, index - 4), index) + text.slice(index + word.length, index + word.length + 4),
  );
}

/** "16 April 2019", "15 de septiembre de 2026", "16-Apr-19" */
function dayFirst(text: string, match: RegExpExecArray, taken: number): DateMention[] | undefined {
  const from = Math.max(taken, match.index - NEAR);
  const before = dayBefore.exec(text.slice(from, match.index));
  if (!before) return undefined;
  const end = match.index + match[0].length;
  const next = sticky(dayAfter, text, end);
  const isApart = next && isMarkApart(before, next, sticky(yearAfter, text, end + next[0].length) !== null);
  const joined = !isApart && (before[2] || before[3]);
  // "Room 5 May 12, 2019" and "May 15 June 12": a day that follows wins over a number that stands before.
  if (next && !joined && !sticky(monthNext, text, end + next[0].length)) return undefined;
  const month = monthOf(match[0]);
  // "the 2nd November meeting" is one of two in that month.
  if (!month || (before[2] && !before[3] && sticky(ofMonth, text, end))) return undefined;
  const index = from + before.index;
  const dots = text[end] === '.' ? end + 1 : end;
  const year = sticky(yearAfter, text, dots) ?? (before[3]?.match(/[-/]/) ? sticky(shortYear, text, end) : undefined);
  // "13. November meeting": the number of an item.
  if (before[3] === '. ' && !year) return undefined;
  const weekday = weekdayOfWord(weekdayBefore.exec(text.slice(Math.max(0, index - NEAR), index))?.[1] ?? '');
  const earlier = daysListedBefore(text.slice(from, index), from).map((each) => ({
    month,
    ...each,
    ...(year ? { year: yearOf(year[0]) } : {}),
  }));
  return [
    ...earlier,
    {
      month,
      day: Number(before[1]),
      ...(year ? { year: yearOf(year[0]) } : {}),
      ...(weekday === undefined ? {} : { weekday }),
      index,
      end: dots + (year?.[0].length ?? 0),
    },
  ];
}

/** "Session 3 / January 22, 2019", "2. January 22" and "Item 12 - January 2": a mark set apart, where a day and a year or no mark follow. */
function isMarkApart([all, , , mark = '']: RegExpExecArray, next: RegExpExecArray, hasYear: boolean): boolean {
  return (
    /^\.\s/.test(mark) || (/^[-/]\s/.test(mark) && (hasYear || (/\d\s+-\s$/.test(all) && !/[-–/]/.test(next[1] ?? ''))))
  );
}

/** "12 y 19 de febrero", "5, 12 and 19 March": the days that stand before the last one. */
function daysListedBefore(text: string, from: number): Pick<DateMention, 'day' | 'index' | 'end'>[] {
  const list = listBefore.exec(text);
  if (!list) return [];
  return [...list[0].matchAll(/\d{1,2}/g)].map(({ 0: day, index }) => {
    const at = from + list.index + index;
    return { day: Number(day), index: at, end: at + day.length };
  });
}

/** "April 16", "April 16, 22 & 23, 2019", "April 16 – May 2" */
function monthFirst(text: string, match: RegExpExecArray): DateMention[] | undefined {
  const month = monthOf(match[0]);
  const behindMonth = match.index + match[0].length;
  const first = sticky(dayAfter, text, behindMonth) ?? sticky(weekdayThenDay, text, behindMonth);
  if (!month || !first) return undefined;
  let end = behindMonth + first[0].length;
  const weekdayEarlier = weekdayBefore.exec(text.slice(Math.max(0, match.index - NEAR), match.index));
  const mentions: DateMention[] = [{ month, day: Number(first.groups?.day ?? first[2]), index: match.index, end }];
  const [head] = mentions;
  if (!head) return undefined;
  const weekday = weekdayOfWord(first.groups?.weekday ?? weekdayEarlier?.[1] ?? '');
  if (weekday !== undefined) head.weekday = weekday;
  const behind = sticky(weekdayAfter, text, end);
  if (behind && head.weekday === undefined) {
    const named = weekdayOfWord(behind[1] ?? '');
    if (named !== undefined) head.weekday = named;
    end += behind[0].length;
  }
  let year = sticky(yearAfter, text, end) ?? (/[-/]/.test(first[1] ?? '') ? sticky(shortYear, text, end) : undefined);
  // "Jul 23, 08": what cannot be a later day of a list is a year.
  const cut = year ? undefined : sticky(cutYear, text, end);
  if (cut && (cut[1]?.startsWith('0') || Number(cut[1]) <= head.day)) year = cut;
  if (year) end += year[0].length;
  const inBrackets = year && head.weekday === undefined ? sticky(weekdayInBrackets, text, end) : undefined;
  if (inBrackets) {
    head.weekday = weekdayOfWord(inBrackets[1] ?? '') ?? 0;
    end += inBrackets[0].length;
  }
  const dashes = sticky(dashedDays, text, end);
  if (dashes) {
    // The dash goes with the day behind it: two days with nothing between them are no range.
    for (const { 0: whole, 1: number, index } of dashes[0].matchAll(/\s?[-–]\s?(\d{1,2})/g)) {
      const day = Number(number);
      if (day <= (mentions.at(-1)?.day ?? 0)) break;
      mentions.push({ month, day, index: end + index, end: end + index + whole.length });
    }
    end += dashes[0].length;
  }
  const range = dashes ? undefined : sticky(until, text, end);
  const lastMonth = range?.[1] ? monthOf(range[1]) : month;
  if (range && lastMonth && (lastMonth !== month || Number(range[2]) > head.day)) {
    end += range[0].length;
    head.to = { month: lastMonth, day: Number(range[2]) };
    const lastYear = sticky(yearAfter, text, end);
    if (lastYear) {
      end += lastYear[0].length;
      head.to.year = yearOf(lastYear[0]);
      if (!year) head.year = head.to.year - (lastMonth < month ? 1 : 0);
    }
  } else if (!year) {
    for (let next = sticky(more, text, end); next; next = sticky(more, text, end)) {
      const day = Number(next[1]);
      if (day > 31 || day <= (mentions.at(-1)?.day ?? 0) || !sticky(moreEnds, text, end + next[0].length)) break;
      const index = end + next[0].length - (next[1]?.length ?? 0);
      end += next[0].length;
      mentions.push({ month, day, index, end });
    }
    year = sticky(yearAfter, text, end);
    if (year) end += year[0].length;
  }
  if (year) for (const mention of mentions) mention.year ??= yearOf(year[0]);
  const last = mentions.at(-1);
  if (last) last.end = end;
  return mentions;
}

function isReal({ year, month, day }: DateMention): boolean {
  return isRealDay({ year: year ?? 2024, month, day });
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function yearOf(text: string): number {
  const digits = /\d+$/.exec(text)?.[0] ?? '';
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
