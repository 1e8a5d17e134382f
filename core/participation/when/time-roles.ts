import type { TimeMention } from '../../text/times-in.ts';

const notAStart =
  /\b(by|before|until|no later than|prior to|deadline|due|posted|updated|published|closes?|closing|close of business|ends?|adjourn(ed|s|ment)?|rsvp|submit\w*|received|register\w*|sign-?up|antes de( las?)?|hasta( las?)?|a m[aá]s tardar|modified|created)\s*(on|at|is|:|the|las?)*\s*$/i;
const hours =
  /\b(office hours|hours of operation|business hours|open (to the public )?(from|mon)|(mon|tues|wednes|thurs)(day)?s?\.?\s*(-|–|to|through|thru|a)\s*(thurs|fri|sun|satur)(day)?s?|lunes a viernes|horario de oficina|24 hours|hours (before|prior|in advance)|phone|fax|call us)\b/i;
const wholeLineOff = /^\W*(hours|office hours|posted|last (updated|modified)|updated|deadline|register by|rsvp)\b/i;

/** Whether a clock time can be the start of something: not a deadline, a stamp or office hours. */
export function canBeStart(text: string, time: TimeMention): boolean {
  if (wholeLineOff.test(text)) return false;
  if (notAStart.test(text.slice(Math.max(0, time.index - 40), time.index))) return false;
  return !hours.test(text.slice(Math.max(0, time.index - 60), time.stop + 40));
}
