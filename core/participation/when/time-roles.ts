import { WEEKDAY } from '../../text/date-words.ts';
import type { TimeMention } from '../../text/times-in.ts';

const notAStart =
  /\b(by|before|until|no later than|prior to|deadline|due|posted|updated|published|closes?|closing|close of business|(?<!start\/)ends?|adjourn(ed|s|ment)?|rsvp|submit\w*|received|register\w*|sign[-\s]?ups?|antes de( las?)?|hasta( las?)?|a m[aá]s tardar|modified|created|any ?time (?:between|from|after))\s*(on|at|is|:|the|las?)*\s*$/i;
const hours =
  /\b(office hours(?! with)|hours of operation|business hours|open (to the public )?(from|mon)|re-?open(s|ed|ing)?|(mon|tue(s)?|wed(nes)?|thu(rs)?|fri|sat(ur)?)(day)?s?\.?\s*(-|–|to|through|thru|a)\s*(thu(rs)?|fri|sun|sat(ur)?)(day)?s?|weekdays|lunes a viernes|horario de oficina|24 hours|duration|length|run ?time|hours (before|prior|in advance)|phone|fax|call us)\b/i;
const wholeLineOff =
  /^\W*(hours|office hours(?! with)|posted|last (updated|modified)|updated(?!:? .*\b(?:meeting|session|hearing|workshop)\b)|(?:deadline|register by|rsvp)\b(?!.*\b(?:meeting|workshop|session|hearing|forum)\b))\b/i;

const nextSentence = /(?<=\d{4}|\p{Ll}{3})\.\s+\p{Lu}/u;
/** "4:30 p.m. Friday, two weeks prior to the meeting" */
const daysAhead = /^[^.;]{0,24}\b(days?|weeks?|hours?) (prior|before|ahead|in advance|preceding)\b/i;
/** "Agendas are posted a week before the meeting, usually between 5 and 11 p.m." */
const whenPosted =
  /\b(agendas?|minutes|packets?|notices?|materials|summar(?:y|ies)|recordings?|videos?)\b[^.;]{0,40}\b(posted|published|available|released|uploaded|mailed|sent|distributed)\b(?![^.;]*\b(begins?|starts?|held|at)\W*$)[^.;]{0,90}$/i;
/** "Connect a few minutes before 7 p.m., when the meeting begins." */
const whenItBegins = /^[\s,]*when (?:[\w’']+ ){1,4}(?:begins?|starts?|convenes?|opens?)\b/i;
/** The head of a column of last days: "Items due (noon)". */
const itemsDue = /\b(due(?! to\b)|deadline)\b(?:[^:]|(?<=\d):(?=\d))*$/i;

/** "The form must be submitted by 12 p.m. on the day of a meeting and 2 p.m. on that of a special one" */
const handedIn =
  /\b(?:must|should|shall|may|can|need to) be (?:submitted|received|filed|turned in|returned|e-?mailed)\b(?:(?!meeting (?:begins?|starts?|is))[^.;]|[ap]\.(?=m)|m\.(?= [a-z])){0,100}$/i;

/** Whether a clock time can be the start of something: not a deadline, a stamp or office hours. */
export function canBeStart(text: string, time: TimeMention): boolean {
  // Midnight is what a form fills in where nobody gave an hour.
  if ((wholeLineOff.test(text) && !nextSentence.test(text.slice(0, time.index))) || time.start === '00:00')
    return false;
  if (whenItBegins.test(text.slice(time.stop, time.stop + 60))) return true;
  if (notAStart.test(text.slice(Math.max(0, time.index - 40), time.index))) return false;
  if (handedIn.test(text.slice(Math.max(0, time.index - 160), time.index))) return false;
  if (daysAhead.test(text.slice(time.stop, time.stop + 60))) return false;
  if (whenPosted.test(text.slice(Math.max(0, time.index - 200), time.index))) return false;
  if (text.length <= 60 && itemsDue.test(text)) return false;
  return !hours.test(text.slice(Math.max(0, time.index - 60), time.stop + 40));
}

/** What happens beside the gathering that the public is asked to: before it, behind closed doors, or around it. */
const BESIDES =
  '(?:(?:closed|executive|private) sessions?|doors(?:(?: will)? open)?|check-?in|sign-?in|registration|dinner|supper|breakfast|lunch(?:eon)?|potluck|reception|refreshments|social(?: hour)?|child ?care|(?:public|community|citizen) (?:comments?|input)|sesi[oó]n (?:cerrada|ejecutiva|privada))';
const ahead = new RegExp(`\\b${BESIDES}\\b(?:\\s+meetings?)?(?:\\s*\\([^()]*\\))?[^.;|\\d]{0,24}$`, 'i');
// What a bracket says with an hour of its own is not about the hour ahead of it.
const behind = new RegExp(`^\\s*(?:[–—:-]|\\((?![^()]*\\d))?\\s*(?:the\\s+)?${BESIDES}\\b`, 'i');
/** "convenes at 6:30 p.m. and moves immediately into closed session", "… and will adjourn for an executive session" */
const intoSession =
  /^[^.;\d]{0,48}\b(into|enters?|adjourns?\s+(?:for|to))\s+(an?\s+)?(closed|executive|private) session(?![^.;]*\b(?:resumes?|reconvenes?)\b)/i;
const hasName = /\p{L}{3}/u;

/**
 * Whether a clock time is that of something around the gathering: "Closed session 5 p.m., open session 6:30 p.m." and
 * "5 p.m. closed session | 6:30 p.m. open session". `from` is where the words about it may begin; `namesFollow` says
 * that the line names what happens behind each time.
 */
export function isBesides(text: string, time: TimeMention, from = 0, namesFollow = false): boolean {
  const rest = text.slice(time.stop, time.stop + 80);
  if (intoSession.test(rest)) return true;
  const isNamedBehind = behind.test(rest);
  if (namesFollow) return isNamedBehind;
  const lead = text.slice(Math.max(from, time.index - 90), time.index);
  if (ahead.test(lead)) return true;
  const isNamedAhead = hasName.test(lead.replace(/\b(and|at|from|then|or)\b/gi, ''));
  return !isNamedAhead && isNamedBehind;
}

const sessionBehind = /^[\s–—:(-]{0,4}(open|closed|public|regular|executive|general|study|work|private)\b/i;

/** Whether a line with these times names what happens behind each: "… 5 p.m. closed session | 6 p.m. open session". */
export function namesFollow(text: string, times: readonly TimeMention[]): boolean {
  return sessionBehind.test(text.slice(times.at(-1)?.stop ?? text.length));
}

const onDate = new RegExp(`^[\\s,]*(?:on|el)\\s+(?:the\\s+)?(?:${WEEKDAY}[,.]*\\s*)?(?:the\\s+)?$`, 'iu');

/** Whether the words between a time and a date bind them: "6 p.m. on Tuesday, the 5th". */
export function leadsToDate(between: string): boolean {
  return between.length < 40 && onDate.test(between);
}
