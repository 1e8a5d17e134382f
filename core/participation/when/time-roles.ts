import { WEEKDAY } from '../../text/date-words.ts';
import type { TimeMention } from '../../text/times-in.ts';

const notAStart =
  /\b(by|before|until|no later than|prior to|deadline|due|posted|updated|published|closes?|closing|close of business|ends?|adjourn(ed|s|ment)?|rsvp|submit\w*|received|register\w*|sign-?up|antes de( las?)?|hasta( las?)?|a m[aá]s tardar|modified|created)\s*(on|at|is|:|the|las?)*\s*$/i;
const hours =
  /\b(office hours|hours of operation|business hours|open (to the public )?(from|mon)|(mon|tues|wednes|thurs)(day)?s?\.?\s*(-|–|to|through|thru|a)\s*(thurs|fri|sun|satur)(day)?s?|lunes a viernes|horario de oficina|24 hours|duration|length|run ?time|hours (before|prior|in advance)|phone|fax|call us)\b/i;
const wholeLineOff = /^\W*(hours|office hours|posted|last (updated|modified)|updated|deadline|register by|rsvp)\b/i;

/** Whether a clock time can be the start of something: not a deadline, a stamp or office hours. */
export function canBeStart(text: string, time: TimeMention): boolean {
  if (wholeLineOff.test(text)) return false;
  if (notAStart.test(text.slice(Math.max(0, time.index - 40), time.index))) return false;
  return !hours.test(text.slice(Math.max(0, time.index - 60), time.stop + 40));
}

/** What happens beside the gathering that the public is asked to: before it, behind closed doors, or around it. */
const besides =
  /\b((closed|executive|private) sessions?|doors( will)? open|check-?in|sign-?in|registration|dinner|supper|breakfast|lunch(eon)?|potluck|reception|refreshments|social( hour)?|child ?care|public comment sign-?up|sesi[oó]n (cerrada|ejecutiva))\b[^.;|\d]{0,24}$/i;

/** Whether a clock time is that of something around the gathering: "Closed session 5 p.m., open session 6:30 p.m." */
export function isBesides(text: string, time: TimeMention): boolean {
  return besides.test(text.slice(Math.max(0, time.index - 60), time.index));
}

const onDate = new RegExp(`^[\\s,]*(?:on|el)\\s+(?:the\\s+)?(?:${WEEKDAY}[,.]*\\s*)?(?:the\\s+)?$`, 'iu');

/** Whether the words between a time and a date bind them: "6 p.m. on Tuesday, the 5th". */
export function leadsToDate(between: string): boolean {
  return between.length < 40 && onDate.test(between);
}
