import { isRealDay } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { WEEKDAY, weekdayOfWord } from './date-words.ts';

const iso = /(?<![\d/.-])((?:19|20)\d{2})([-/._])(\d{1,2})\2(\d{1,2})(?!\d|[-/]\d)/g;
const american =
  /(?<![\d/.-])(\d{1,2})\s?([/._-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2})(?!\d|\/\d|-\d(?!\d?:\d\d|\d?\s*[ap]\.?m)|\.\d)/g;
/** "20171013" at either end of a line, or of a part of the name of a file. */
const compact =
  /(?<=^|_|[A-Za-z])(20[0-3]\d)([01]\d)([0-3]\d)(?!\d)|(?<!\d)(20[0-3]\d)([01]\d)([0-3]\d)(?=\s*$|_|\.[a-z])/g;
/** "8 15 2017" and, at the end of a line, "8 15 17", as in the names of files. */
const spaced = /(?<![\d/.:$-]\s?)(\d{1,2}) (\d{1,2}) (20\d{2}(?![\d:/-])|[12]\d(?=\s*$))/g;
const short =
  /(?<![\d/.$-])(\d{1,2})\/(\d{1,2})(?![\d/%]|\.\d|\s*(?:day|cup|mile|inch|hour|time|in|"|acre|cent|of|off|price)\b)/gi;
const weekdayBefore = new RegExp(`(?<![\\p{L}])(${WEEKDAY})[.,:]*\\s*\\(?\\s*$`, 'iu');
const weekdayBehind = new RegExp(
  `\\s*(?:\\((${WEEKDAY})\\.?\\)|[-–,]?\\s*(${WEEKDAY})\\.?(?=\\s*(?:$|at\\b|@|from\\b)))`,
  'iuy',
);
const NEAR = 16;
const ofLaw = /(?:§\s*\d[\d\s,.-]*|\bsections?|\bsec\.|§|\bchapter|\bstatutes?|\bcode|\btitle|\brule|\barticle)\s*$/i;

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
    const year = last.length === 2 ? Number(last) + (Number(last) < 70 ? 2000 : 1900) : Number(last);
    if (match[2] === '.' && last.length === 2 && Number(last) < 10) continue;
    // "Section 30-4-70" of a law
    if (ofLaw.test(text.slice(Math.max(0, match.index - NEAR), match.index))) continue;
    if (first > 12) add(found, text, match, year, second, first);
    else add(found, text, match, year, first, second);
  }
  for (const match of text.matchAll(compact)) {
    const [year, month, day] = match.slice(1).filter(Boolean).map(Number);
    add(found, text, match, year ?? 0, month ?? 0, day ?? 0);
  }
  for (const match of text.matchAll(spaced))
    add(found, text, match, Number(`20${match[3]}`.slice(-4)), Number(match[1]), Number(match[2]));
  for (const match of text.matchAll(short)) {
    const inside = found.some(({ index, end }) => match.index >= index && match.index < end);
    if (inside || !isRealDay({ year: 2024, month: Number(match[1]), day: Number(match[2]) })) continue;
    found.push({
      month: Number(match[1]),
      day: Number(match[2]),
      ...placeOf(text, match),
      bare: true,
    });
  }
  return found;
}

function add(found: DateMention[], text: string, match: RegExpExecArray, year: number, month: number, day: number) {
  if (isRealDay({ year, month, day })) found.push({ year, month, day, ...placeOf(text, match) });
}

/** Where a date stands, with the weekday ahead of it or behind it: "Tue 10/13", "10/13 (Tue)". */
function placeOf(text: string, { index, 0: whole }: RegExpExecArray): Pick<DateMention, 'weekday' | 'index' | 'end'> {
  const end = index + whole.length;
  const ahead = weekdayOfWord(weekdayBefore.exec(text.slice(Math.max(0, index - NEAR), index))?.[1] ?? '');
  if (ahead !== undefined) return { weekday: ahead, index, end };
  weekdayBehind.lastIndex = end;
  const behind = weekdayBehind.exec(text);
  const weekday = weekdayOfWord(behind?.[1] ?? behind?.[2] ?? '');
  return weekday === undefined ? { index, end } : { weekday, index, end: end + (behind?.[0].length ?? 0) };
}
