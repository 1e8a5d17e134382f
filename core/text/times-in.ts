import { two } from './calendar.ts';
import { SPOKEN_START, spokenHour } from './spoken-hour.ts';

/** A clock time as a text writes it, `HH:MM` on a 24-hour clock. */
export interface TimeMention {
  start: string;
  end?: string;
  index: number;
  stop: number;
  /** Whether the text tells morning from evening; "at 6:30" does not. */
  certain: boolean;
}

const HALF =
  '(?:a|p)\\s?\\.?\\s?m\\b\\.?|(?<=\\d)(?:a|p)(?![\\p{L}\\d.])|(?:de|por) la (?:mañana|tarde|noche)|in the (?:morning|afternoon|evening)';
const ZONE =
  '\\(?(?:[ECMP][SD]?T|(?:Eastern|Central|Mountain|Pacific)(?:\\s+(?:Standard|Daylight))?(?:\\s+Time)?)(?![\\p{L}])\\)?';
const OCLOCK = "(?:o['’]?\\s?clock\\s*)?";
// "Session 1: 10:30 am" is half past ten.
const CLOCK = '(\\d{1,2})(?:(?:\\s?[:;.]\\s?(?!\\d{2}:\\d)|:)(\\d{2})(?::\\d{2})?)?';
const TO =
  '\\s*(?:-|–|—|\\bto\\b|\\btill?\\b|\\buntil\\b|\\bthr(?:u|ough)\\b|\\band\\b|\\b(?:a|y|hasta)(?:\\s+las?)?\\b|\\bal?\\b)\\s*';
const named = /(?<![\p{L}\d])(?:12(?::00)?\s+)?(noon|midnight|mediod[ií]a|medianoche)(?![\p{L}])/iu;
const half = new RegExp(
  `(?<![\\d.$]|\\d:)(?<!(?<![m.])/)${CLOCK}(?:\\)?\\s*${OCLOCK}(${HALF}))?(?:(?:\\s*${ZONE})?${TO}${CLOCK}\\)?\\s*${OCLOCK}(${HALF})|${TO}(?:12(?::00)?\\s+)?(noon|midnight))?`,
  'iuy',
);
// "11 a.m. and 5:30 p.m." are two times; "between 11 a.m. and 1 p.m." is one with an end.
const one = new RegExp(`${CLOCK}\\)?\\s*(${HALF})`, 'iuy');
const noonUntil = new RegExp(`\\s*(?:-|–|—|\\bto\\b|\\buntil\\b|\\ba\\b)\\s*${CLOCK}\\s*(${HALF})`, 'iuy');
/** "6 p.m. ET / 5 p.m. CT": one hour, said in two zones. */
const inOtherZone = new RegExp(`\\s*${ZONE}[\\s,;/|(–-]*(?:or\\s+)?${CLOCK}\\s*(?:${HALF})?\\s*${ZONE}\\)?`, 'iuy');
/** "District No. 1 – 3:00 pm" counts districts, not hours. */
const numbered =
  /(?:\b(?:Nos?\.?|Room|Rm\.?|Section|Article|Chapter|Exhibit|Ward|Zone|District|Precinct|Division|Area|Region|Group|Session|Part|Phase|Item|Grade|Level)|#)\s*$/i;
const joined = /\s(?:and|y)\s/i;
const between = /\b(?:between|entre)\s+(?:the\s+hours\s+of\s+|las?\s+)?$/i;
const day24 =
  /(?<![\d/.$-]|\d:)(\d{1,2}):(\d{2})(:\d{2})?(?!:?\d)(?:\s*(?:-|–|—|\bto\b|\ba(?:\s+las?)?\b)\s*(\d{1,2}):(\d{2})(?!\d))?/y;
/** Nothing that seconds are written of begins before this hour. */
const EARLIEST = 7;
const military = /(?<!\d)([012]\d)([0-5]\d)\s*(?:hours|hrs|horas|h)\b/iy;
const start = new RegExp(`\\d|noon|midnight|mediod|medianoche|${SPOKEN_START}`, 'gi');

/**
 * The clock times that a text writes, in its order: "6 p.m.", "6:00 – 8:00 PM", "6-8pm", "18:30", "noon",
 * "6:00 de la tarde". Linear: each digit is looked at once, with a bounded look ahead.
 */
export function timesIn(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  let at = 0;
  for (;;) {
    start.lastIndex = at;
    const next = start.exec(text);
    if (!next) return found;
    const time = timeAt(text, next.index);
    if (time) {
      time.stop += time.certain ? (look(inOtherZone, text, time.stop)?.[0].length ?? 0) : 0;
      found.push(time);
      at = time.stop;
    } else {
      at = next.index + 1;
      while (/\d/.test(text[at] ?? '') && /\d/.test(text[at - 1] ?? '')) at++;
    }
  }
}

function timeAt(text: string, index: number): TimeMention | undefined {
  const spoken = spokenHour(text, index);
  if (spoken)
    return { start: `${two(spoken.hour)}:${two(spoken.minute)}`, index, stop: spoken.stop, certain: spoken.certain };
  if (!/\d/.test(text[index] ?? '')) {
    const word = named.exec(text.slice(index, index + 12))?.[1];
    if (!word || /\p{L}/u.test(text[index - 1] ?? '')) return undefined;
    return untilClock(text, { start: clockOfWord(word), index, stop: index + word.length, certain: true });
  }
  return withHalf(text, index) ?? plain(text, index);
}

/** "noon–1 p.m." */
function untilClock(text: string, time: TimeMention): TimeMention {
  const until = look(noonUntil, text, time.stop);
  const end = until ? clock(until[1], until[2], until[3]) : undefined;
  return until && end && end > time.start ? { ...time, end, stop: time.stop + until[0].length } : time;
}

function withHalf(text: string, index: number): TimeMention | undefined {
  const twelve = named.exec(text.slice(index, index + 16));
  if (twelve?.index === 0) {
    return untilClock(text, {
      start: clockOfWord(twelve[1] ?? ''),
      index,
      stop: index + twelve[0].length,
      certain: true,
    });
  }
  const match = look(half, text, index);
  if (!match) return undefined;
  const isTwo = Boolean(match[3]) && joined.test(match[0]) && !between.test(text.slice(Math.max(0, index - 24), index));
  const [whole, hour, minute, mark, endHour, endMinute, endMark, endWord] = (isTwo && look(one, text, index)) || match;
  const stop = index + whole.length;
  if (!mark && !endMark && !endWord) return undefined;
  // "Section 3A", "No. 1 – 3:00 pm"
  const couldCount = !minute && (mark ? mark.length === 1 : endMinute);
  if (couldCount && numbered.test(text.slice(Math.max(0, index - 12), index))) return undefined;
  const end = endWord ? clockOfWord(endWord) : endMark ? clock(endHour, endMinute, endMark) : undefined;
  const from = mark ? clock(hour, minute, mark) : borrowed(hour, minute, endMark ?? 'pm', end);
  if (!from) return undefined;
  return { start: from, ...(end && end > from ? { end } : {}), index, stop, certain: true };
}

/** "11:00 – 1:00 pm" begins in the morning: the half of the day is borrowed unless that would run backwards. */
function borrowed(hour?: string, minute?: string, mark?: string, end?: string): string | undefined {
  const same = clock(hour, minute, mark);
  if (!same || !end || same <= end) return same;
  return clock(hour, minute, 'am');
}

function plain(text: string, index: number): TimeMention | undefined {
  const hours = look(military, text, index);
  if (hours) {
    const [whole, hour, minute] = hours;
    return Number(hour) < 24
      ? { start: `${hour}:${minute}`, index, stop: index + whole.length, certain: true }
      : undefined;
  }
  const match = look(day24, text, index);
  if (!match) return undefined;
  const [whole, hour = '', minute = '', seconds, endHour, endMinute] = match;
  // "0:28" and "1:45:10" are how far into a recording something is said, or how long it is; "00:16:50" too.
  if (hour === '0' || (seconds && (hour.length === 1 || Number(hour) < EARLIEST))) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  const certain = Number(hour) >= 13 || (hour.length === 2 && hour.startsWith('0'));
  const end = endHour && endMinute && Number(endHour) < 24 ? guessed(endHour, endMinute, certain) : undefined;
  const from = guessed(hour, minute, certain);
  return { start: from, ...(end && end > from ? { end } : {}), index, stop: index + whole.length, certain };
}

/** Meetings without "a.m." or "p.m." are at eight in the morning or later, and before eight in the evening. */
function guessed(hour: string, minute: string, certain: boolean): string {
  const value = Number(hour);
  const evening = !certain && value >= 1 && value < 8;
  return `${two(evening ? value + 12 : value)}:${minute}`;
}

function clock(hour = '', minute = '00', mark = ''): string | undefined {
  // "§ 34-14A" numbers a law.
  if (mark.length === 1 && Number(hour) > 12) return undefined;
  const value = Number(hour);
  if (value < 1 || value > 23 || Number(minute) > 59) return undefined;
  if (value > 12) return `${two(value)}:${minute}`;
  const evening = /^p(?!or)|tarde|noche|afternoon|evening/i.test(mark);
  return `${two((value % 12) + (evening ? 12 : 0))}:${minute}`;
}

function clockOfWord(word: string): string {
  return /^(noon|mediod)/i.test(word) ? '12:00' : '00:00';
}

function look(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}
