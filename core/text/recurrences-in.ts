import { MONTH, monthOf, WEEKDAY, weekdayOfWord } from './date-words.ts';

/** A rule by which something comes again, as a text writes it. */
export interface RecurrenceMention {
  /** An RFC 5545 RRULE value: `FREQ=MONTHLY;BYDAY=1TU,3TU;BYMONTH=9,10`. */
  readonly rule: string;
  readonly index: number;
  readonly end: number;
}

const ordinals: [RegExp, number][] = [
  [/^(first|1st|primer[oa]?s?|1er|1r?[oa])$/i, 1],
  [/^(second|2nd|segund[oa]s?|2d?[oa])$/i, 2],
  [/^(third|3rd|tercer[oa]?s?|3er|3r?[oa])$/i, 3],
  [/^(fourth|4th|cuart[oa]s?|4t?[oa])$/i, 4],
  [/^(fifth|5th|quint[oa])$/i, 5],
  [/^(last|[uú]ltim[oa]s?)$/i, -1],
];
const ORDINAL =
  '(?:first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|cuart[oa]s?|quint[oa]|[uú]ltim[oa]s?|[13]er|[13]r?[oa]|2d?[oa]|4t?[oa])';
const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const monthly = new RegExp(
  `(?<![\\p{L}\\d])(${ORDINAL}(?:\\s*(?:,|&|/|and|y|e)\\s*(?:the\\s+|el\\s+)?${ORDINAL}){0,4})\\s+(${WEEKDAY})(?![\\p{L}])(?!\\s+(?:in|of|de)\\s+${MONTH})(?:\\s+(?:of|in|de|del)\\s+(?:each|every|the|cada|el)?\\s*(?:month|mes))?`,
  'giu',
);
const weekly = new RegExp(
  `(?<![\\p{L}\\d])(every(?:\\s+other)?|each|todos los|cada)\\s+(${WEEKDAY})(?![\\p{L}])`,
  'giu',
);
const season = new RegExp(
  `(?<![\\p{L}])(${MONTH})\\.?\\s*(?:-|–|to|through|thru|until|a|hasta)\\s*(${MONTH})(?![\\p{L}])`,
  'iu',
);
const REACH = 140;

/**
 * Rules such as "first and third Tuesday of each month, September to June" and "every other Wednesday", English and
 * Spanish. A weekday of one named month ("the first Monday in May") is a date, not a rule.
 */
export function recurrencesIn(text: string): RecurrenceMention[] {
  const found: RecurrenceMention[] = [];
  for (const match of text.matchAll(monthly)) {
    const weekday = codes[weekdayOfWord(match[2] ?? '') ?? -1];
    const positions = (match[1] ?? '').split(/[\s,&/]+/).flatMap((word) => {
      const position = ordinals.find(([pattern]) => pattern.test(word))?.[1];
      return position === undefined ? [] : [position];
    });
    if (!weekday || positions.length === 0) continue;
    const days = positions.map((position) => `${position}${weekday}`).join(',');
    found.push(mention(text, match, `FREQ=MONTHLY;BYDAY=${days}`));
  }
  for (const match of text.matchAll(weekly)) {
    const weekday = codes[weekdayOfWord(match[2] ?? '') ?? -1];
    if (!weekday) continue;
    const interval = /other/i.test(match[1] ?? '') ? ';INTERVAL=2' : '';
    found.push(mention(text, match, `FREQ=WEEKLY${interval};BYDAY=${weekday}`));
  }
  return found.sort((one, other) => one.index - other.index);
}

function mention(text: string, match: RegExpExecArray, rule: string): RecurrenceMention {
  const end = match.index + match[0].length;
  return { rule: rule + monthsOf(text.slice(end, end + REACH)), index: match.index, end };
}

/** "September to June" → `;BYMONTH=9,10,11,12,1,2,3,4,5,6` */
function monthsOf(text: string): string {
  const range = season.exec(text.split(/[.;]\s/)[0] ?? '');
  const from = monthOf(range?.[1] ?? '');
  const to = monthOf(range?.[2] ?? '');
  if (!from || !to || from === to) return '';
  const months: number[] = [];
  for (let month = from; ; month = (month % 12) + 1) {
    months.push(month);
    if (month === to) return `;BYMONTH=${months.join(',')}`;
  }
}
