const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spanish = 'una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const NAMES = [...english, ...spanish].join('|');
const PAST = '[\\s-](?:fifteen|thirty|forty-five)|\\s+y\\s+(?:media|cuarto)';
const EN = "o['’]?\\s?clock(?:\\s+(?:in the|at)\\s+(?:morning|afternoon|evening|night)|\\s*[ap]\\.?\\s?m\\b\\.?)?";
/** "six p.m."; with a number it is a clock time like any other. "No one am" is none. */
const MARK = '(?<=\\p{L}\\s*)(?:[ap]\\.\\s?m\\b\\.?|pm\\b)';
const ES = '(?:de|por) la (?:mañana|tarde|noche)';
const pattern = new RegExp(
  `(?<![\\p{L}\\d:/.$-])(\\d{1,2}|${NAMES})(${PAST})?\\s+(?:(${EN}|in the (?:morning|afternoon|evening)|${MARK})|(${ES}))`,
  'iuy',
);

/** Where a spoken hour may begin, for a pattern that looks for the starts of clock times. */
export const SPOKEN_START = `\\b(?:${NAMES})(?=(?:${PAST})?\\s+(?:o['’]?\\s?clock|in the (?:morning|afternoon|evening)|[ap]\\.\\s?m|pm|(?:de|por) la ))`;

/**
 * "6 o'clock in the evening", "seven o'clock", "six-thirty p.m.", "9 in the morning", "seis y media de la tarde" at a
 * place in a text; undefined where none stands. The hour is 24-hour; without a part of the day, 1 to 7 are afternoon
 * and evening, as meetings are.
 */
export function spokenHour(
  text: string,
  index: number,
): { hour: number; minute: number; stop: number; certain: boolean } | undefined {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [whole, name = '', past = '', inEnglish, inSpanish = ''] = match;
  const names = inEnglish === undefined ? spanish : english;
  const value = /\d/.test(name) ? Number(name) : names.indexOf(name.toLowerCase()) + 1;
  if (value < 1 || value > 12) return undefined;
  const part = (inEnglish ?? inSpanish).replace(/^o\W?\s?clock/i, '');
  const isMorning = /morning|mañana|^\W*a/i.test(part);
  const isEvening = part ? !isMorning : value < 8;
  return {
    hour: (value % 12) + (isEvening ? 12 : 0),
    minute: /thirty|media/i.test(past) ? 30 : /forty/i.test(past) ? 45 : past ? 15 : 0,
    stop: index + whole.length,
    certain: part !== '',
  };
}
