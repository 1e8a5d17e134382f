const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR = `(\\d{1,2}|${hours.join('|')})`;
const pattern = new RegExp(
  `(?<![\\p{L}\\d:/.$-])${HOUR}\\s+(?:o['’]?\\s?clock(?:\\s+(?:in the|at)\\s+(morning|afternoon|evening|night)|\\s*([ap])\\.?\\s?m\\b\\.?)?|in the (morning|afternoon|evening))`,
  'iuy',
);

/** Where a spoken hour may begin, for a pattern that looks for the starts of clock times. */
export const SPOKEN_START = `\\b(?:${hours.join('|')})(?=\\s+(?:o['’]?\\s?clock|in the (?:morning|afternoon|evening)))`;

/**
 * "6 o'clock in the evening", "seven o'clock", "9 in the morning" at a place in a text; undefined where none stands.
 * The hour is 24-hour; without a part of the day, 1 to 7 are afternoon and evening, as meetings are.
 */
export function spokenHour(text: string, index: number): { hour: number; stop: number; certain: boolean } | undefined {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const word = (match[1] ?? '').toLowerCase();
  const value = hours.indexOf(word) >= 0 ? hours.indexOf(word) + 1 : Number(word);
  if (value < 1 || value > 12) return undefined;
  const part = (match[2] ?? match[3] ?? match[4] ?? '').toLowerCase();
  const isMorning = part === 'morning' || part === 'a';
  const isEvening = part ? !isMorning : value < 8;
  return { hour: (value % 12) + (isEvening ? 12 : 0), stop: index + match[0].length, certain: part !== '' };
}
