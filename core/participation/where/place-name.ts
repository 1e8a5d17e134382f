import { MONTH, WEEKDAY } from '../../text/date-words.ts';
import { NOUN, noun } from './nouns.ts';
import { areJoined, isRoomAlone, roomInBuilding } from './room.ts';

const labelled =
  /^\W*(?:location|where|place|held (?:at|in)|venue|meeting (?:location|place|site)|address|lugar|ubicaci[oó]n|d[oó]nde|sitio|direcci[oó]n)\s*[:–-]\s*(.{3,160})/i;
const labelInside =
  /\b(?:location|where|place|venue|lugar|ubicaci[oó]n|d[oó]nde)\s*:\s*(.{3,120}?)(?=\s+\b(?:when|time|date|hora|fecha|cu[aá]ndo|contact)\b\s*:|\s+located\s|(?<=\p{L}{4})\.\s|$)/iu;
const preposition =
  /(?<![\p{L}])(?:at|in|en|@|AT|IN|(?:level|floor|basement|lobby|wing) of)\s+(?:the\s+|THE\s+|la\s+|el\s+)?([\p{Lu}\d][\p{L}\d.'’&/-]*(?:\s+(?:(?!(?:ON|AT|FROM|BEGINNING)\s|\(\d)[\p{Lu}\d(][\p{L}\d.'’&/()-]*|of|the|and|&|de|del|la|y|for|(?:floor|conference|board|meeting|community|multi-?purpose|council)(?!\p{L})|(?:at|in|\/)(?=\s+(?:the\s+)?\p{Lu}))){0,8}(?:(?:\s+(?:conference|training|(?:board|court|ball) ?room|room|office|building|chambers?|library|cafeteria|auditorium|gym(?:nasium)?|center|branch|campus|annex|station))?\s+(?:(?:board|court|ball) ?room|room|office|building|chambers?|library|cafeteria|auditorium|gym(?:nasium)?|center|branch|campus|annex|station)(?!\p{L})(?:\s+(?:at|in|of)\s+(?:the\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4})?)?)/gu;
/** "Meetings are held at Maple Rescue.": a name, whatever it is the name of. */
const heldAt =
  /(?<![\p{L}])(?:[Hh]eld|[Ll]ocated|[Mm]eets?|[Cc]onvenes?|(?:takes?|took) place|[ap]\.?m\.?|[AP]\.?M\.?)\s+(?:in[ -]person\s+)?[Aa]t\s+(?:the\s+)?((?:(?:\p{Lu}[\p{L}'’&-]+|\p{Lu}\.|of|for|and)\s+){1,7}\p{Lu}[\p{L}'’-]+)(?=\s*(?:[.;,()–]|$)|\s+(?:and|on|at|in|then|before|located|to|unless)\s)/u;
/** "The location is Oak Elementary", "The location of all meetings will be Oak Hall". */
const locationIs =
  /(?<!\p{L})(?:[Ll]ocation|LOCATION|[Vv]enue)(?:\s(?:of|for)\s[^.;:]{1,70}?)?,?\s(?:is|will be|[Cc]hanged?(?: is)? to|[Mm]oved to)\s(?:at\s|in\s)?(?:the\s)?((?:\p{Lu}[\p{L}\d.'’&-]*|#?\d[\w-]*)(?:\s(?:\p{Lu}[\p{L}\d.'’&-]*|\d[\w-]*|of|and|for|&)){0,7})/u;
const room = /\b(?:room|rm\.?|sala)\s+#?[A-Z]?-?\d{1,4}[A-Z]?\b/i;
/** "Council Chambers and via Teleconference": the other way to be there. */
const orOnline =
  /(?<=[\p{L}\d])\s+(?:and|or|&)\s+(?:via\s+|on\s+)?(?:zoom|(?:tele|video)[ -]?conferenc\w*|virtual\w*|online|webex|goto\w*)\b.*$/iu;
/** "in the school library": a kind of room that a building has one of. */
const generic =
  /(?<!\p{L})(?:at|in|en|son en|held in)\s+(?:the|our|la|el)\s+((?:[\p{L}'’]+\s){0,3}(?:library|(?:conference|training|meeting|community|multi-?purpose) room|cafeteria|gym(?:nasium)?|auditorium|board ?room|media center|multipurpose room|district office|(?:elementary|middle|high|primary) school|(?:town|village|city) hall|community cent(?:er|re)|biblioteca|cafeter[ií]a|gimnasio|auditorio)(?:\s+(?:de la|del?)\s+\p{L}+)?)(?!\p{L})/u;
/** "Meetings are held at the district's office": a house of theirs, in a sentence about coming together. */
const theirOwn =
  /(?:\b(?:held|meets?|meetings?|convenes?|takes? place)\b|\d\s?[ap]\.?m\b\.?)(?:(?!\b(?:available|posted|contact|call|submit\w*|mail\w*|notices?|agendas?|copies|file|register)\b)[^;]){0,80}?(?<!\p{L})(?:at|in)\s+(?:the|our|its|their)\s+((?:[\p{L}'’-]+\s){1,3}(?:offices?|building|annex|firehouse|fire (?:station|hall)|cabin|hall|pavilion|clubhouse|church|theater))(?!\p{L})/iu;
/** "7:00 p.m. at OHS", "Council meeting @ OCC", "6 p.m., OHS" at the end of a line */
const initials =
  /(?:(?:(?:\d\s?[ap]\.?m\b\.?|\b(?:meeting|mtg)\b\.?)\s*(?:@|at)|@)\s+(?!(?:TBD|TBA|ZOOM|WEBEX|NOON)\b)|(?:\d\s?[ap]\.?m\b\.?\s*[,;–-]|\d\s.{1,80}\sat)\s+(?=[A-Z]{3,6}$)(?!TBD|TBA|ZOOM|WEBEX|NOON|[ECMP][SD]T|PDF))([A-Z]{3,6})(?![\p{L}\d])/u;
const whole = new RegExp(
  `^(?:[\\p{Lu}\\d](?:[^:;.?!]|(?<=\\p{Lu})\\.){0,70})?(?<![\\p{L}])${NOUN}(?![\\p{L}])[^:;?!]{0,40}$`,
  'iu',
);
/** ", Town House", ", Room 10" */
const further = /^,\s+((?:\p{Lu}[\p{L}.'’-]+(?:\s+|(?![\p{L}]))){1,4}(?:#?\d{1,4}[A-Z]?(?![\p{L}\d:]))?)/u;
/** "at the Department of Revenue, Oak Annex": who is at home there. */
const body = /^\p{Lu}.*\b(?:Department|Division|Agency|Authority|Bureau|Commission)\b/u;
/** "in the Oak Student Union, Board Room 3": whatever it is called. */
const ownName = new RegExp(`^(?!.*(?:${MONTH}|${WEEKDAY}))(?:\\p{Lu}[\\p{L}.'’-]+\\s?){2,7}$`, 'u');
const apart = /\s*[()]\s*|\s*\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?[\s,–-]*/i;
const endsAsPlace = new RegExp(`(?<![\\p{L}])${NOUN}(?:\\s+#?[\\w-]{1,4})?$`, 'iu');
const notAPlace =
  /\b(agenda|minutes|meeting(?! (?:room|house|hall))s?|packet|video|audio|read more|click|download|contact us|members?|board of(?!.*\b(?:(?:board)?rooms?|chambers?|building|office|center)$)|zoom|virtual|calendar|home|search|committee(?! room)|department(?!.*\b(?:room|building|station|chambers?)$)|register|subscribe|email|office of|school year|policy|documents?|parking|entry)\b/i;
/** What a line tells of a place, and does not name it by: "Last day of school", "No library programs". */
const aboutAPlace =
  /^\W*(?:no|office|business|library|store)\s+(?:school|hours|closed)\b|\b(?:day of (?:the )?school|hours|holiday|closed|closing|closures?|resolution|approv(?:al|ed?|es)|reviews?|reports?|deadline|budget|elections?|candidates?|party|rally|fundraiser|festival|correspondence|information|created|appoint(?:s|ed|ing|ment)|meets|you|your|we|our|will|shall|must|may (?!\d)|please|is|are|was|were|be|been|because|that)\b/i;
/** "Zoom", "Online via Webex": where nobody has to go. */
const nowhere =
  /^\W*(?:(?:held|via|por|on|en|this is an?)\s+)*(?:zoom|virtual|online|remote|(?:microsoft |ms )?teams|webex|google meet|go ?to ?meeting|youtube|facebook|telephone|(?:tele|video)?conference|conference call|l[ií]nea)\b/i;
/** "in the Lincoln School library": what kind of room of the building that was named. */
const roomBehind =
  /^\s+(?:library|cafeteria|cafetorium|gym(?:nasium)?|auditorium|board ?room|media center|commons|lobby|(?:conference|training|meeting|community|multi-?purpose) room)(?![\p{L}])/u;
const beforeAddress =
  /(?:^|(?<!\p{L})(?:at|in|@)\s+(?:the\s+)?)((?:\p{Lu}[\p{L}.'’&-]+)(?:\s+(?:\p{Lu}[\p{L}.'’&-]*|of|the|and|&)){1,6})\s*[,(–-]\s*$/u;
const notAName = new RegExp(
  `(?<![\\p{L}])(?:${MONTH}|${WEEKDAY}|phone|fax|hours|street|avenue|address|location|copyright)(?![\\p{L}])`,
  'iu',
);
const day = new RegExp(`(?<![\\p{L}])(?:${MONTH})\\.?\\s+\\d`, 'iu');
const nouns = new RegExp(`(?<![\\p{L}])${NOUN}(?![\\p{L}])`, 'giu');
/** Nothing, a number or a letter; then what parts a name from what more is said of where it is. */
const behindNoun =
  /^(?:['’]s)?(?:\s+(?:#\s?)?(?:\d[\w-]{0,4}|[A-Z]\d{0,4}|[A-Z]-?\d+|(?:One|Two|Three|Four|I{1,3}))(?![\w]))?\s*(?:$|[^\s\w]|(?:at|in|of|on|for|and|or|de|del|la|y|en|next|near|behind|across|only|upstairs|downstairs|first|second|third|lower|upper|ground|main|north|south|east|west|level|floor|wing|located|\d+(?:st|nd|rd|th))(?!\p{L})|\d+\s+\p{Lu})/iu;
/** "Oak Services Center at 5 p.m. Link to livestream" */
const besides = /\s+(?:(?:at|@|from)?\s*\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|located\b|(?:watch|link to|live ?stream)\b).*$/i;
const MAX_NAME = 90;
/** "Lincoln MS", "Oak Hill Elem" */
const shortSchool = /\p{Ll} (?:ES|MS|HS|JHS|Elem\.?)$/u;
const schoolAlone = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:ES|MS|HS|JHS|Elem\.?|Middle)$/u;
const newSentence = /(?<=\d|\p{Ll}{4}|\b(?:Room|Hall|Gym))\.\s+(?=\p{Lu})/u;
/** "Work session at Oak School": what takes place there is no part of its name. */
const gathering = /\b(?:sessions?|workshops?|hearings?|forums?|tours?|join us)\s+(?:at|in)\b/i;
/** "10:30 a.m. Oak School Library" */
const leadingClock =
  /^(?:(?:20\d\d\s+)?(?:at|@)\s+)?(?:\d{1,2}(?::\d\d)?\s?[–-]\s?)?\d{1,2}(?::\d\d)?\s?[ap](?:\.?m)?\.?\s+(?:[ECMP][SD]?T\s+)?/i;
const leadingWord = /^(?:(?:at|in|@|en|in[- ]person at|(?:meeting )?location)\s+(?:the\s+|la\s+|el\s+)?)/i;
const MAX_LOOK = 1500;

/** Whether a text has a word for a kind of room or building. */
export function couldName(text: string): boolean {
  return noun.test(text);
}

/** Words that name the place of a gathering: what stands behind "Location:", or a named room or building. */
export function placeNameIn(text: string): string | undefined {
  const head = text.slice(0, MAX_LOOK);
  const label = labelled.exec(head)?.[1] ?? labelInside.exec(head)?.[1];
  if (label && isNowhere(label)) return undefined;
  if (label && !/^(tbd|tba|to be (determined|announced))/i.test(label)) return tidy(label.replace(orOnline, ''));
  const both = roomInBuilding(head, (name) => !notAPlace.test(name) && !aboutAPlace.test(name));
  const told = toldIn(head);
  if (told && !both) return told;
  for (const match of head.matchAll(preposition)) {
    const [whole, words = ''] = match;
    if (both && both.index < match.index + whole.length) return tidy(both.name);
    const sentence = words.split(newSentence)[0] ?? words;
    const name = sentence.replace(leadingClock, '').replace(leadingWord, '');
    // "Hearing Room, Town House"
    const rest = head.slice(match.index + whole.length - words.length + sentence.length);
    const next = further.exec(rest)?.[1] ?? '';
    const more = noun.test(next) && !notAPlace.test(next) ? next : '';
    if (more && endsAsPlace.test(more) && body.test(name)) return tidy(more);
    const isNamed =
      noun.test(name) || shortSchool.test(name) || (more !== '' && isRoomAlone(more) && ownName.test(name));
    if (!isNamed || notAPlace.test(name)) continue;
    const kind = roomBehind.exec(rest)?.[0];
    if (kind) return tidy(name + kind);
    return withRoom(tidy(more ? `${name}, ${more}` : name), head);
  }
  const held = heldAt.exec(head)?.[1];
  return (
    both?.name ??
    segmentIn(head) ??
    room.exec(head)?.[0] ??
    generic.exec(head)?.[1] ??
    theirOwn.exec(head)?.[1] ??
    initials.exec(head)?.[1] ??
    setApartIn(head) ??
    (held && !notAName.test(held) && !notAPlace.test(held.replace(/ Department$/, '')) ? held : undefined)
  );
}

/** "The location is Oak Elementary, Room 4" */
function toldIn(text: string): string | undefined {
  const match = locationIs.exec(text);
  const name = match?.[1];
  if (!match || !name || isNowhere(name) || notAPlace.test(name) || notAName.test(name) || /^TB[AD]$/.test(name))
    return undefined;
  const more = further.exec(text.slice(match.index + match[0].length))?.[1] ?? '';
  return tidy(more && noun.test(more) && !notAPlace.test(more) ? `${name}, ${more}` : name);
}

/** Whether what stands for a place names none that one can go to. */
export function isNowhere(text: string): boolean {
  return (
    nowhere.test(text) &&
    !noun.test(text.replace(/(?:conference|meeting)s?(?: room)?|centro|en l[ií]nea/gi, '')) &&
    !/\d{2}/.test(text)
  );
}

/** "6 p.m., Conference Room 2 at City Hall": the room, too. */
function withRoom(name: string, text: string): string {
  const part = segmentIn(text);
  return part && part.length > name.length && part.endsWith(name) && !gathering.test(part) ? part : name;
}

/** "Tuesday, March 3, 6:00 p.m., Lincoln Middle School": a part of a short line that is nothing but a place. */
function segmentIn(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const parts = text.split(/\s*[,;|•·@]\s*|:\s+|\s+[–—/-]\s+|(?<=\p{L})[–—]\s+/u);
  if (parts.length < 2) return undefined;
  const places = parts
    .map((part) => tidy(part.replace(leadingClock, '').replace(leadingWord, '').replace(besides, '')))
    .filter((part) => part.length > 4 && !/^20\d\d\b/.test(part) && isPlaceName(part));
  const [first, second] = places;
  // "Council Chambers, City Hall", "Council Chambers, 2nd Floor, City Hall"
  if (!first || !second) return first;
  const to = text.lastIndexOf(second);
  const from = text.lastIndexOf(first, to - first.length);
  return from >= 0 && areJoined(text.slice(from + first.length, to)) ? text.slice(from, to + second.length) : first;
}

/** What a bracket or a clock time sets apart is a place where it ends as one: "(Oak School Library)". */
function setApartIn(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const parts = text
    .split(apart)
    .slice(1)
    .flatMap((part) => [part, part.split(/,\s/)[0] ?? ''])
    .map((part) => tidy(part.replace(leadingWord, '')));
  return parts.find((part) => part.length > 7 && endsAsPlace.test(part) && isPlaceName(part));
}

/**
 * What an address says in another way: "Oak Country Club, " at the start of a line, "at Lincoln HS (". Whatever it is
 * called, its words are capitalised.
 */
export function nameAhead(lead: string): string | undefined {
  const name = beforeAddress.exec(lead.slice(-MAX_NAME))?.[1];
  return name && !notAPlace.test(name) && !notAName.test(name) ? tidy(name) : undefined;
}

/** Whether a text that a label calls a place can be the name of one. */
export function isNamelike(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && !notAPlace.test(text) && !aboutAPlace.test(text) && !notAName.test(text);
}

/** Whether a short line is nothing but the name of a room or a building. */
export function isPlaceName(text: string): boolean {
  if (text.length > MAX_NAME || notAPlace.test(text) || aboutAPlace.test(text) || day.test(text)) return false;
  return schoolAlone.test(text) || (whole.test(text) && [...text.matchAll(nouns)].some((found) => endsAt(text, found)));
}

/** Whether the name ends with its word for a room or building: "School budget" is not called after one. */
function endsAt(text: string, { 0: { length }, index }: RegExpExecArray): boolean {
  return behindNoun.test(text.slice(index + length));
}

function tidy(name: string): string {
  return name
    .replace(/^(?:in[- ])?person (?:at|in) (?:the )?/i, '')
    .replace(/\s+(?:on|at|and|the|of|for|in|from|de|en|la|y)$/i, '')
    .replace(/[\s,;:–-]+$/, '')
    .replace(/(?<=\p{Ll}{3}|\d)\.$/u, '')
    .slice(0, 160);
}
