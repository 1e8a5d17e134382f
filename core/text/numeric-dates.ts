import { isRealDay } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { WEEKDAY, weekdayOfWord } from './date-words.ts';

const iso = /(?<![\d/.-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/]\d)/g;
const american =
  /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2})(?!\d|\/\d|-\d(?!\d?:\d\d|\d?\s*[ap]\.?m)|\.\d)/g;
/** "8 15 2017" and, at the end of a line, "8 15 17", as in the names of files. */
const spaced = /(?<![\d/.:$-]\s?)(\d{1,2}) (\d{1,2}) (20\d{2}(?![\d:/-])|[12]\d(?=\s*$))/g;
const short =
  /(?<![\d/.$-])(\d{1,2})\/(\d{1,2})(?![\d/%]|\.\d|\s*(?:day|cup|mile|inch|hour|time|in|"|acre|cent|of|off|price)\b)/gi;
const weekdayBefore = new RegExp(`(?<![\\p{L}])(${WEEKDAY})[.,:]*\\s*\\(?\\s*$`, 'iu');
const NEAR = 16;

/**
 * Dates in digits: `2019-04-16`, `4/16/2019`, `4-16-19`, `16/4/2019` where no other reading is possible, and `4/16`
 * (marked as bare). `24/7`, `1/2 day` and telephone numbers are none.
 */
export function numericDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const match of text.matchAll(iso)) {
    add(found, text, match, Number(match[1]), Number(match[3]), Number(match[4]));
  }
  for (const match of text.matchAll(american)) {
    const [first, second, last] = [Number(match[1]), Number(match[3]), match[4] ?? ''];
    const year = last.length === 2 ? 2000 + Number(last) : Number(last);
    if (match[2] === '.' && last.length === 2 && Number(last) < 10) continue;
    if (first > 12) add(found, text, match, year, second, first);
    else add(found, text, match, year, first, second);
  }
  for (const match of text.matchAll(spaced))
    add(found, text, match, Number(`20${match[3]}`.slice(-4)), Number(match[1]), Number(match[2]));
  for (const match of text.matchAll(short)) {
    const inside = found.some(({ index, end }) => match.index >= index && match.index < end);
    if (inside || !isRealDay({ year: 2024, month: Number(match[1]), day: Number(match[2]) })) continue;
    found.push({
      month: Number(match[1]),
      day: Number(match[2]),
      ...weekdayAt(text, match.index),
      index: match.index,
      end: match.index + match[0].length,
      bare: true,
    });
  }
  return found;
}

function add(found: DateMention[], text: string, match: RegExpExecArray, year: number, month: number, day: number) {
  if (!isRealDay({ year, month, day })) return;
  const end = match.index + match[0].length;
  found.push({ year, month, day, ...weekdayAt(text, match.index), index: match.index, end });
}

function weekdayAt(text: string, index: number): { weekday?: number } {
  const weekday = weekdayOfWord(weekdayBefore.exec(text.slice(Math.max(0, index - NEAR), index))?.[1] ?? '');
  return weekday === undefined ? {} : { weekday };
}
