import type { Line, Reading } from '../reading/line.ts';
import { namesGathering, withoutBodies } from './steps.ts';

/** What a calendar lists beside meetings: days off, ends of terms, days on which something takes effect. */
const noGathering =
  /\b(no (school|class(es)?|students?)|(schools?|offices?|district|campus)( is| are)?( will be)? closed|closed (for|in observance)|election day|(begins?|starts?|ends?|beginning|start|end|last day)( of)?( the)? (1st|2nd|3rd|4th|first|second|third|fourth) (q|quarter|semester|trimester|term)|halloween|(?!staff report\b)(teachers?|students?|staff)['’]? (and (staff|teachers?) )?(on duty|reports?|returns?|prep|work ?days?)|(professional|staff) development|in-?service|half[- ]day|½ day|days? (of|for) (school|students)|field trip|make-?up days?|annual leave|count day|picture day|grades (due|posted|distributed)|holidays?|recess|(spring|summer|fall|autumn|winter|thanksgiving|christmas|mid-?winter|february) (break|vacation)|early (release|dismissal)|minimum day|late start|fiscal year (begins|starts|ends?)|takes? effect|go(es)? into effect|effective|labor day|memorial day|veteran['’]?s['’]? day|president['’]?s['’]? day|new year['’]?s (day|eve)|independence day|juneteenth|martin luther king|mlk( day)?|columbus day|indigenous peoples|thanksgiving|good friday|easter|christmas|rosh hashana\w*|yom kippur|diwali|eid|lunar new year|(first|last) (full )?(day|week) (of|for) (school|classes|instruction|students)|school days|(spirit|testing|exam) week|school (year )?(begins|starts|ends)|classes (begin|start|end|resume)|report cards?|progress reports?|(end|start|beginning) of (the )?(\w+ )?(quarter|trimester|semester|term|year|(grading|marking) period|\d-weeks)|(quarter|trimester|semester) (begins|starts|ends)|(sin|no hay|primer d[ií]a de|[uú]ltimo d[ií]a de) clases|d[ií]as? feriados?|vacaciones)\b/i;
/** What is said of a day at school, whatever hour stands beside it: then children go home, or stay there. */
const schoolDay =
  /\b(no (school|class(es)?)|regular school day|schools? ((is|are|was|were|will be) )?(closed|cancel+ed|dismissed)|(clos|cancel+|dismiss)ing (all |the )?schools?|(early|noon|\d[- ]hours?|\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?) (release|dismissal)|half[- ]days?|minimum days?|late start|delayed (start|opening)|sin clases)\b/i;
const closed = /^\W*(closed|cerrado)\W*$/i;
/** "Library closes at 5 p.m.", "Close at noon": the hour is an end. Where polls close, people vote. */
const closesAt = /(?<!\b(?:polls?|voting|doors?) (?:will )?)\bclos(?:es?|ing)\b[^.;]{0,12}(?:\d|\bnoon\b)/i;
/** What only explains a date: "(moved because of spring break)", but not "day after Thanksgiving". */
const reason = /\([^()]*\)|\b(because of|due to|following|(?<!\bday )(?:after|before))\b[^,;]*/gi;
/** "Trash routes will be collected on": the town comes to the families. */
const collected =
  /\b(trash|garbage|refuse|recycling|(food|yard|solid|bulk) waste|leaf|leaves|brush)\b[^.;]{0,80}\b(collect(ed|ion)|pick(ed)?[- ]?up)\b(?! (event|day|site))|\b(street sweeping|(hydrant|water main) flushing|road (work|closures?)|lane closures?|paving)\b/i;
const shut = /\b(schools?|(?:\w+ )?offices?|buildings?|library|libraries)( (is|are|will be))? closed\b/i;
const SHORT = 240;
const MANY = 5;
const LIST = 40;
const CLAUSE = 120;
const MOST = 0.8;

/** A date as a list of days off looks at it: the words of its row or item, and what else is known of it. */
export interface ListedDay {
  readonly words: string;
  readonly hasTime: boolean;
}

/** Words without what only explains a date. */
export function withoutReason(words: string): string {
  return words.replace(reason, ' ');
}

/** Whether words, whatever they explain, name a day off. */
export function namesDayOff(words: string): boolean {
  return noGathering.test(withoutBodies(words));
}

/** Whether words beside a date name a day on which nobody is invited: a holiday, a half day, the end of a term. */
export function isDayOff(words: string): boolean {
  return noGathering.test(withoutBodies(withoutReason(words)));
}

/** Whether the name of a day off is next to all that is said: "Election Day", not "Classes resume after spring break". */
export function isOnlyDayOff(words: string): boolean {
  return (noGathering.exec(words)?.[0].length ?? 0) > words.trim().length * MOST;
}

/** Whether the words below a day say that all is closed on it. */
export function isClosed(words: string): boolean {
  return isDayOff(words) || closed.test(words);
}

/** "Labor Day (Office closed), 8 AM - 4 PM": shut, whatever the hours beside it. */
export function isShut(words: string): boolean {
  return words.length < SHORT && shut.test(words) && !namesGathering(words);
}

/** Whether the only hour beside a date is one at which something closes. */
export function onlyCloses(words: string): boolean {
  // A town hall that closes is a house.
  return closesAt.test(words) && !namesGathering(words.replace(/\btown ?hall(?= (?:will )?clos)/gi, ' '));
}

/** Whether words speak of a day at school that is none, or ends early, and of nobody who comes together. */
export function sendsHome(words: string): boolean {
  return schoolDay.test(withoutReason(words)) && !namesGathering(words);
}

/** Whether words speak of a day on which something is fetched, and of nobody who comes together. */
export function isCollected(words: string): boolean {
  return collected.test(words) && !namesGathering(words);
}

/** "The library will be closed on:" above the list that a day stands in. */
export function isListedAsOff({ lines }: Reading, line: Line): boolean {
  const list = line.element.parentElement;
  if (line.element.tagName !== 'LI' || namesGathering(line.text)) return false;
  let at = line.index - 1;
  while (line.index - at < LIST && lines[at]?.element.parentElement === list) at--;
  const intro = lines[at]?.text.slice(-CLAUSE) ?? '';
  if (!/:\W*$/.test(intro)) return false;
  const clause = (intro.split(/[,.;]\s/).at(-1) ?? '').replace(/\bfollowing\b/i, ' ');
  return isDayOff(clause) && !namesGathering(clause);
}

/**
 * Whether most of what a page lists are days off: then it is a school calendar, on which only what says so is a
 * gathering ("First student day", "Count day", "Bus safety drill" are none).
 */
export function listsDaysOff(off: number, happening: number): boolean {
  return off >= MANY && off >= happening;
}

/** Whether a day in such a calendar is a gathering: by its words, or because it has an hour and is no day off. */
export function isGatheringAmong({ words, hasTime }: ListedDay): boolean {
  return namesGathering(words) || hasTime;
}
