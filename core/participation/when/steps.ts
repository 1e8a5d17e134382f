/** What the cell beside a date says of a step in which nobody meets: "Draft posted", not "Not yet available". */
const done =
  /\b(?<!\bnot (?:yet )?)((posted|published)( (to|on) [\w ,]{3,60})?|released|mailed|distributed( to [\w ,]{3,60})?|due|due date( for [\w ,]{3,60})?|deadline|opens?|opened|closes?|available( (to|for|from|at) [\w ,]{3,60})?|begins?|began|begun|ends?|ended|announced|takes? effect|submitted)\W*$/i;
/** What begins the words of such a step, whatever it is a step towards: "Deadline for filing", "First legal notice". */
const ahead =
  /^\W*((first|second|third|fourth|fifth|final|last)\s+)?(advertis\w+|publication|publish|(public|legal) notices?(?! (is|are|of)\b| that\b|\s*[:–—-].*\b(meet|hearing|session|hold))|deadlines?|due date|last day|final day|filing|mail\b(?!ing)|week of|reminders?\b[^.;]{0,40}\b(sent|mailed|e-?mailed))\b/i;
/** "Meeting of Feb. 1 announced to families", "Reminder sent for Feb. 1", "Copies on or before May 12". */
const told = /\b(announced|sent( out)?|mailed|e-?mailed) (to|via|by|for) |\bon or before\b/i;
/** What only explains a date or tells what it comes ahead of. */
const reason = /\b(because of|due to|after|following|before|prior to|ahead of|in advance of|notice of)\b.*/gi;
const together =
  /\b(meetings?|meets?|hearings?|sessions?|workshops?|forums?|town ?halls?|open houses?|retreats?|focus groups?|roundtables?|summits?|webinars?|(information|info|community|parent|family) nights?|listening|votes?|voting|elections?|polls|ballots? counted|referendum|coffees?|chats?|dialogues?|conversations?|(budget|public|community|parent) presentations?|open session|(?:board|council|trustees|selectmen|commissioners) (?:reviews?|discuss(?:es|ion)|deliberat\w+|considers?|hears?)|visits?|tours?|committee|reuni[oó]n(es)?|juntas?|audiencias?|sesi[oó]n(es)?|taller(es)?|foros?|votaci[oó]n|elecci[oó]n(es)?)\b/i;
/** "Retirement Board", "Memorial Day Committee": a body by its name, whatever it is called after. */
const body =
  /(?<!(?<!\p{L})(?:by|to|from|for|with|before|the|of)\s)(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:Board|Commission|Committee|Council|Panel|Task Force|Trustees)(?=\s*(?:$|[,;:()|–—-]|\d))/gu;
/** A section that lists the steps of some work, of which only a few are gatherings. */
const work =
  /\b(time-?lines?|(budget(?! committee)|search(?! committee)|planning(?! (?:commission|board|committee|council|department))|boundary|election|vote|process)\b[^.]{0,40}\b(calendar|schedule|steps|dates)|cronograma|l[ií]nea de tiempo|calendario (del? )?(presupuesto|proceso))\b/i;
/** "At this meeting, members introduced themselves", below a day: what happened on it. */
const ofThatDay =
  /^\W*(at|in|for|during) (this|the|our) ([\w-]+ ){0,3}(meeting|session|workshop|forum)\b|\bthis (month|week|evening)['’]s ([\w-]+ ){0,2}(meeting|session)\b/i;
/** Characters. */
const MAX = 600;
const letters = /\p{L}{3}/u;

/** Whether the words beside a date, behind it or ahead of it, are those of a step in which nobody meets. */
export function isStep(beside: string, lead: string): boolean {
  return (ahead.test(beside) && !namesBody(beside)) || (ahead.test(lead) && !namesBody(lead));
}

/** Whether words hold the name of those who meet. A longer text is read for its beginning. */
export function namesBody(words: string): boolean {
  return words.slice(0, MAX).search(body) >= 0;
}

/** Words without the names of those who meet: "Memorial Day Committee" is no day off. */
export function withoutBodies(words: string): string {
  return words.length > MAX ? words : words.replace(body, ' ');
}

/** Whether words end in what was done: "Draft posted". */
export function isDone(words: string): boolean {
  return done.test(words);
}

/** Whether one of the headings above names the steps of some work. */
export function listsSteps(headings: readonly string[]): boolean {
  return headings.some((heading) => heading.length < 120 && work.test(heading));
}

/** Whether the words of a step in such a list speak of people who come together; a date without words is taken to. */
export function isTogether(words: string): boolean {
  return !letters.test(words) || (namesGathering(words) && !told.test(words));
}

/** Whether words name people who come together. A longer text is read for its beginning: it is asked of for each date. */
export function namesGathering(words: string): boolean {
  return together.test(words.slice(0, MAX).replace(reason, ' '));
}

/** Whether the words below a day speak of a meeting as that day's. */
export function isOfThatDay(words: string): boolean {
  return ofThatDay.test(words);
}
