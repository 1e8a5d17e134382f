import type { DateMention } from '../../text/date-mention.ts';
import { allMonths, allWeekdays, MONTH, WEEKDAY } from '../../text/date-words.ts';
import { timesIn } from '../../text/times-in.ts';
import type { Line } from '../reading/line.ts';
import { approvesMinutes, isApproved, isItemOfMinutes } from './approved-minutes.ts';
import type { Dated } from './dated.ts';
import {
  isClosed,
  isCollected,
  isDayOff,
  isOnlyDayOff,
  isShut,
  namesDayOff,
  onlyCloses,
  sendsHome,
  withoutReason,
} from './days-off.ts';
import { roleOfLabel } from './label-role.ts';
import { isOfPaper, opensForPapers } from './papers.ts';
import { type DateRole, wordsBefore, wordsBehind } from './role-words.ts';
import { SENTENCE, sentenceAhead, sentenceAt, sentenceBehind } from './sentence.ts';
import { isLongSpan, isWeek } from './spans.ts';
import { isStamp } from './stamp.ts';
import { isDone, isOfThatDay, isStep, isTogether, namesBody } from './steps.ts';

const otherHeader =
  /\b(post(ed|ing| ?dates?)|publish|updat|modif|upload|approv|adopt|revis|creat|filed|filing|term|expir|appoint|elected|effective|due|deadline|cut-?off|submi|received|released|issued|opening|closing|publicad|actualizad|vence|l[ií]mite|exam(?:s|inations?)?\b)/i;
const gathers = /\b(meetings?|hearings?|sessions?|workshops?|reuni[oó]n(es)?)\b/i;
const stepHeader =
  /\b(review|notice|notif|application|submittal|packet|agenda|legal|advertis|publication|mailing|fil(e|ing)|comments?)\w*\b/i;
const newsSection =
  /\b(news|(?<!(?:meeting|public) )announcements?|anuncios|(?<!committee |council |task force )updates?|what['’]s new|in the press|blog|bulletins?|(?:recent|latest) (?:public |legal )?notices|noticias)\W*$/i;
const deadlineHeader = /\b(due|deadline|cut-?off|submi|closing|l[ií]mite|vence)/i;
const otherLine =
  /^\W*(©|copyright|last (updated|modified|reviewed|revised)|page (last )?(updated|modified)|(?:posted( on| by)?|published( on)?|updated( on)?|adopted|revised|approved)\b(?! (?:\w+ )?(?:minutes|agenda))|[uú]ltima actualizaci[oó]n|publicado|actualizado)/i;
/** "Meeting dates (submit by)" over "October 7 (September 27)" */
const lastDayInBrackets = /\([^()]*\b(?:submi\w*|deadlines?|due|filing|cut-?off|closing|applications?)\b[^()]*\)/i;
/** "UPDATED: May 7 - Business meeting, 5:30 p.m.": the line is new, not the page. */
const changed = /^\W*(?:updated|revised|amended|changed|new)\W*$/i;
const gathersAtHour =
  /^\W{1,4}(?:[\p{L}&-]+ ){0,3}(?:meetings?|hearings?|sessions?|workshops?)\b[^.;]{0,24}\b\d{1,2}(?::\d\d)?\s?[ap]\.?m/iu;
/** "jdoe Tue, 07/02/2019 - 10:24", "Monday, 27 August 2018 14:06": who wrote the page and when. */
const stampOfAuthor =
  /^([a-z][\w.-]+ [A-Z][a-z]{2}, \d\d\/\d\d\/\d{4} - \d\d:\d\d|[A-Z][a-z]+day, \d\d [A-Z][a-z]+ 20\d\d \d\d:\d\d)$/;
const otherSections =
  /^\W*(((latest|recent|related|more|popular|most (popular|read|viewed)|top|trending|recommended)( (news|posts?|articles?|stories|headlines|content))?|news|posts)( for you| now)?|you (may|might) also like|press( releases?)?|headlines|holidays?|(board )?members?|terms? of office|policies|policy|((other|useful|related|quick|helpful) ){1,2}links|noticias|comunicados)\W*$/i;

/** "Upcoming air times": when a recording is shown. */
const airTimes =
  /\b(air(ing)? ?(times?|dates?|schedule)|re-?(broadcasts?|plays?|airs?|airings?)|broadcast (schedule|times?|dates?)|cablecasts?)\b/i;

const noneInMonth = new RegExp(
  `(?<![\\p{L}])(?:${MONTH}\\.?\\s*[-–—:(]*\\s*no\\s+meetings?\\)?|no\\s+(?:regular\\s+)?${MONTH}\\s+meetings?)`,
  'giu',
);
const noMeeting = /\bno\s+(\w+\s+)?meetings?\b(?! minutes| agenda)|\bno habr[aá] reuni[oó]n/i;
/** "October 14 (No Meeting)": a day of the list that falls out. */
const fallsOut =
  /^\W{0,4}no (?:regular |board |council |committee )?(?:meeting|quorum)(?: (?:was )?held| scheduled)?(?:[\s,(–-]{1,4}(?:due to|because of|(?:for )?lack of|no quorum)\b[^.;]{0,80})?\W*$/i;
const gathering =
  /\b(cancel+ed|meetings?|meets?|hearings?|sessions?|workshops?|forums?|town halls?|retreats?|focus groups?|open house|(board|public|community|budget|final) presentations?|held|hold|convene|gather|met (?:on|at|in|via|by|remotely|virtually|electronically)|before the ([\w-]+ ){0,2}(board|council|commission|committee)|will be|scheduled|agendas?|minutes|events?|join us|reuni[oó]n(es)?|audiencia|sesi[oó]n|taller|foro|celebrar[aá]|[ap]\.?m\b)|\d(?:\s?[ap]\.?m|[ap])\b/i;
/** What stands above or below the date of a memorandum. */
const addressee = /^(to|from|re|subject)\s*:(?!\s*(?:\d|noon))/im;
/** "The next regular meeting is on …", whatever the sentences around it approve. */
const nextMeeting =
  /\b(next|upcoming|following|pr[oó]xim[oa])\s[^.;]{0,40}\b(meeting|hearing|session|workshop|reuni[oó]n|junta|sesi[oó]n)\b[^.;]{0,40}$/i;
/** "Results will be shared at the October 6 board meeting." */
const atThe = /\b(?:at|during) the\W*$/i;
const nextSentence = /(?<=\d{4}|\p{Ll}{3}|[ap]\.?m)\.\s+\p{Lu}/u;
/** "… wait until the January 16 meeting" */
const meetingNext = /^\s?([\w-]+ ){0,2}(meeting|hearing|session|workshop)\b(?! deadline)/i;
/** "July 24 – Deadline for submittals was June 23" */
const hasOwnDay = new RegExp(
  `^\\W*(?:deadlines?\\b[^.;]{0,60}\\b(?:is|was|are|by|on)\\W{1,3}|(?:deadlines?|due)(?: dates?| by| on)?\\s?[–:-]\\s?)(?:${WEEKDAY}\\W{1,3})?(?:${MONTH}\\.?\\s\\d|\\d{1,2}/\\d)`,
  'iu',
);
/** "When Monday falls on December 24, the meeting shall be held on December 26" is a rule for any year. */
const rule = /\b(if|when|whenever)\b[^.;]{0,60} falls on(\W*$|[^.;\d]{1,20}\d[^.;]{0,60}$)/i;
/** "Classes begin", "new boundaries start": what begins is no gathering. */
const begins = /\b(begins?|starts?|resumes?|empiezan?|comienzan?)\s*(on|el)?[^\w:]*$/i;
/** "The dates are", and a list that has come to this date. */
const theDatesAre = /^(.*)\bdates (?:are|will be|include)\b[\W\d]*(?:\b(?:and|y|st|nd|rd|th)\b[\W\d]*)*$/is;
const LONG = 160;
const LONG_LIST = 500;
// A stamp stands in a short line; looking through the elements of a very long one for every date would not end.
const LONG_LINE = 1000;
const DAY_OF = 21;
const SIGNED = 60;

const REACH = 130;
const weekdayAtEnd = new RegExp(`(?<![\\p{L}])${WEEKDAY}[.,:|–—-]*\\s*[|–—-]?\\s*$`, 'iu');
/** "5 p.m. EST on Monday" */
const zone =
  /^\s*\(?(?:[ECMPAH][SD]?T|(?:eastern|central|mountain|pacific)(?: (?:standard|daylight))?(?: time)?)\b\)?/i;
/** "adopted on the 3rd of March", "publicado el 3 de marzo" */
const articleAtEnd = /\s(?:the|el)\s*$/i;

/** What a date is to a family, as the words around it, its column and its element tell. */
export function roleOf(
  { mention, line, from, to }: Dated,
  headings: readonly string[],
  previous: string,
  { label, beside, item, inSteps }: { label: string; beside: string; item: string; inSteps: boolean },
): DateRole {
  const { text } = line;
  const own = leadOf(text, mention, from);
  const lead = own.trim() === '' && from === 0 ? label : own;
  const behind = text.slice(mention.end, Math.min(to, mention.end + REACH));
  const isMeeting = /\bthe\W*$/i.test(lead) && meetingNext.test(behind);
  if (/\(\s*$/.test(text.slice(from, mention.index)) && lastDayInBrackets.test(headings.at(-1) ?? ''))
    return 'deadline';
  const isNews = changed.test(lead) && gathersAtHour.test(behind);
  for (const [role, words] of wordsBefore)
    if (words.test(lead) && !(isMeeting && (role === 'deadline' || atThe.test(lead))) && !isNews) return role;
  if (nextMeeting.test(lead)) return 'happens';
  if (isSigned(text, mention, lead)) return 'other';
  if (begins.test(lead) && !gathering.test(beginning(lead))) return 'other';
  if (opensForPapers(lead, text, mention)) return 'opens';
  const unclocked = withoutClock(behind);
  const isOfNext = hasOwnDay.test(text.slice(mention.end, mention.end + REACH));
  for (const [role, words] of wordsBehind) {
    if (role === 'deadline' && isOfNext) continue;
    if (words.test(behind) || (role === 'deadline' && words.test(unclocked))) return role;
  }
  if (isApproved(text, mention, from, to)) return 'other';
  if (to === text.length && /^\W{0,3}(posted|published|updates?|updated|last updated)\W*$/i.test(behind))
    return 'other';
  // "Posted September 1. The council will meet on September 3": a stamp is the first sentence of its line.
  const isStamped = otherLine.test(text) && !isNews && !nextSentence.test(text.slice(0, mention.index));
  if (isStamped || stampOfAuthor.test(text)) return 'other';
  if (
    fallsOut.test(text.slice(mention.end, to)) &&
    !/\p{L}/u.test(text.slice(from, mention.index).replace(weekdayAtEnd, ''))
  )
    return 'happens';
  // "January 11, February - No Meeting, March 8": said of February.
  if (noMeeting.test(sentenceAt(text, mention, from, to).replace(noneInMonth, ' '))) return 'other';
  if (rule.test(text.slice(Math.max(0, mention.index - REACH), mention.index))) return 'doubtful';
  if (isProseAside(text, mention) && !isList(line)) return 'doubtful';
  const around = [
    text.slice(from, mention.index),
    `${text.slice(mention.index, mention.end)}${sentenceBehind(text, mention.end, Math.min(to, mention.end + LONG))}`,
  ];
  const part = around.map(withoutReason).join(' ');
  if (namesDayOff(part) && !gathering.test(part)) return 'doubtful';
  if (isShut(around.join(' '))) return 'other';
  // "Office closed" above "September 7, 8:00 AM - 4:00 PM"
  if (text.length < LONG && isShut(previous) && timesIn(text).length > 0 && isBare(text, mention)) return 'other';
  if (sendsHome(line.cell ? `${part} ${beside}` : part) || isCollected(part)) return 'other';
  if (onlyCloses(part)) return 'other';
  if (isStep(beside, text.slice(from, mention.index))) return 'other';
  const [step = ''] = beside.split(/;\s/);
  if (beside && !gathering.test(`${step} ${part}`)) {
    if (isDone(step)) return 'other';
    if (isDayOff(beside)) return isOnlyDayOff(beside) ? 'other' : 'doubtful';
  }
  const [below = ''] = item.trim().split('\n');
  if (below.length < 80 && isClosed(below) && !gathering.test(below)) return 'doubtful';
  // "Published:" leads to what stands below it.
  if (isDone(below) && !/:\W*$/.test(below) && !gathering.test(below)) return 'other';
  // "Friday, July 6, 4:30 PM" above "Deadline for maps from the public"
  if (
    !hasOwnDay.test(below) &&
    isStep(below, '') &&
    (!gathering.test(below) || roleOfLabel(below, true) === 'deadline')
  )
    return deadlineHeader.test(below) ? 'deadline' : 'other';
  if (item && inSteps && !isTogether(item)) return 'other';
  if (isLongSpan(mention) || (isWeek(mention) && !gathering.test(text))) return 'other';
  const head = line.cell && line.cell.row > 0 ? (line.cell.table.headers[line.cell.column] ?? '') : '';
  const header = whatIsNamed(head.replace(/\([^)]*\)?/g, ' '));
  if (otherHeader.test(header) && !/meeting|reuni/i.test(header))
    return deadlineHeader.test(header) ? 'deadline' : 'other';
  if (headings.some(approvesMinutes)) return 'doubtful';
  const [heading = ''] = headings.slice(-1);
  if (onlyCloses(heading) && isBare(text, mention)) return 'other';
  if (approvesMinutes(previous) || approvesMinutes(lead) || isItemOfMinutes(text, previous, item)) return 'other';
  if (/^\W*date\W*$/i.test(lead) && addressee.test(`${previous}\n${beside}\n${item}`)) return 'other';
  if (text.length < LONG_LINE && isStamp(line.element, text.slice(mention.index, mention.end))) return 'other';
  // A table of meetings may follow the members of a board without a heading of its own.
  const inMeetings = line.cell?.table.headers.some((other = '') => isOfMeetings(other));
  const sentence = sentenceAt(text, mention, from, to);
  const isOther = (heading: string) =>
    otherSections.test(heading) &&
    !(newsSection.test(heading) && (text.length > LONG || heading !== headings.at(-1)) && gathers.test(sentence));
  if (!inMeetings && headings.some(isOther)) return 'doubtful';
  if (airTimes.test(heading)) return 'other';
  if (newsSection.test(headings.at(-1) ?? '') || newsSection.test(headings.at(-2) ?? '')) {
    const own = text.slice(from, to);
    if (!gathering.test(`${own} ${headings.at(-1)}`) && !namesBody(own) && !gathersBelow(item)) return 'doubtful';
  }
  if (line.cell && isBesideMeetings(line.cell)) return 'other';
  if (!gathering.test(part) && isOfPaper(text, mention)) return 'doubtful';
  return 'happens';
}

/** The words that lead up to a date. */
function leadOf(text: string, { index }: DateMention, from: number): string {
  const lead = text.slice(Math.max(from, index - REACH), index);
  const isNumber = /\d/.test(text[index] ?? '');
  const words = withoutClock(isNumber ? lead.replace(articleAtEnd, ' ') : lead);
  return isNumber ? words.replace(articleAtEnd, ' ') : words;
}

/** What is said to begin, in the last sentence of a text: "scheduled to" tells nothing of it. */
function beginning(lead: string): string {
  return sentenceAhead(lead, lead.length, 0).replace(/\b(?:scheduled|expected|slated|set|will be able) to\W/i, ' ');
}

/** "By the Select Board of Oak, this 6th day of May": when something was signed. */
function isSigned(text: string, { index, end }: DateMention, lead: string): boolean {
  const isDayOf = /^\d{1,2}(?:st|nd|rd|th)?\s+day\s+of\b/i.test(text.slice(index, index + DAY_OF));
  const around = `${lead.slice(-SIGNED)} ${text.slice(end, end + SIGNED)}`;
  return (
    isDayOf && /\bthis\W*$/i.test(lead) && !/\b(?:held|hold|met|meet\w*|conven\w*|hearing|session)\b/i.test(around)
  );
}

/** Whether the words below the day of an announcement invite to something on it. */
function gathersBelow(item: string): boolean {
  return isOfThatDay(item.trim()) || /\b(?:meeting|hearing|session|workshop) (?:will|is|on|at)\b/i.test(item);
}

/** "by 5 p.m. on Friday, " leads up to a day as "by " does. */
function withoutClock(lead: string): string {
  let text = lead;
  for (const { index, stop } of timesIn(lead).reverse()) {
    text = `${text.slice(0, index).replace(/\s(at|@|a las?)\s*$/i, ' ')} ${text.slice(stop).replace(zone, ' ')}`;
  }
  // "12:00 p.m./Noon"
  return text
    .replace(/\s\/\s/g, ' ')
    .replace(weekdayAtEnd, ' ')
    .replace(/\s+/g, ' ');
}

/** A step that leads up to a meeting: its column is named, and another column is the meeting's. */
function isBesideMeetings({ table, row, column }: NonNullable<Dated['line']['cell']>): boolean {
  const header = whatIsNamed(row > 0 ? (table.headers[column] ?? '') : '');
  if (!header || gathers.test(header) || /\b(date|day|when|month|time|start|fecha|d[ií]a)\b/i.test(header))
    return false;
  return stepHeader.test(header) && table.headers.some((other = '', at) => at !== column && isOfMeetings(other));
}

/** "Notice of items for the board meeting" names a notice. */
function whatIsNamed(header: string): string {
  return header.replace(/\s(?:of|for|to|before|prior to|preceding)\s.*\b(?:meetings?|hearings?|sessions?)\b.*$/i, '');
}

/** "Meeting", not "Meeting notes". */
function isOfMeetings(header: string): boolean {
  return gathers.test(header) && !/\b(notes|minutes|comments|materials|agendas?|packets?|video|audio)\b/i.test(header);
}

/** Whether a line is a date, an hour and a label for them, and no more. */
function isBare(text: string, { index, end }: DateMention): boolean {
  const around = withoutClock(`${text.slice(0, index)} ${text.slice(end)}`);
  return around.replace(allWeekdays, '').replace(/\b(when|date|time|and|on|at|from|to)\b|[^\p{L}]/giu, '').length < 4;
}

const lists = new WeakMap<Line, boolean>();

/** Whether a line lists links or days and is no prose; looked at once, whatever number of dates it holds. */
function isList(line: Line): boolean {
  const known = lists.get(line) ?? (isListOfLinks(line) || isListOfDays(line.text));
  lists.set(line, known);
  return known;
}

/** "April 8, 2026 PDF March 25, 2026 PDF": a line that says next to nothing beside the names of its links. */
function isListOfLinks({ text, links }: Line): boolean {
  const named = links.reduce((sum, { from, to }) => sum + (to - from), 0);
  return links.length > 1 && named > text.length * 0.7;
}

/** "January 17, 2024, February 28, 2024, and March 20, 2024": next to no letters but those of months. */
function isListOfDays(text: string): boolean {
  const rest = text.slice(0, LONG_LINE).replace(allMonths, '').replace(allWeekdays, '');
  return rest.replace(/\P{L}/gu, '').length < Math.min(text.length, LONG_LINE) / 10;
}

/** A date in running prose is a meeting's only where its sentence speaks of one. */
function isProseAside(text: string, mention: DateMention): boolean {
  if (text.length < LONG) return false;
  const before = sentenceAhead(text, mention.index, mention.index - SENTENCE);
  const after = sentenceBehind(text, mention.end, mention.end + SENTENCE);
  return !gathering.test(`${before} ${after}`) && !gathering.test(datesOf(text, mention));
}

/** What "The dates are 1/13, 2/10 and 3/10" are the dates of, as the sentence before it tells; empty for another date. */
function datesOf(text: string, { index }: DateMention): string {
  const lead = text.slice(Math.max(0, index - LONG_LIST), index);
  const [, ahead = ''] = theDatesAre.exec(lead.replace(allMonths, '').replace(allWeekdays, '')) ?? [];
  return ahead.slice(-LONG);
}

/** A span of more than three weeks is a term of office, a window, a season or a page of a calendar, never a meeting. */
