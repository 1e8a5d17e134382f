import { MONTH, WEEKDAY } from '../../text/date-words.ts';
import { kindOf } from '../kinds.ts';
import type { Line, Reading } from '../reading/line.ts';
import type { LineFacts } from '../when/mentions.ts';
import type { Span } from '../when/records.ts';
import type { Scope } from '../when/scope.ts';
import { isPlaceName } from '../where/place-name.ts';
import { addressesIn } from '../where/street.ts';
import { gatheringNameIn } from './gathering-name.ts';

const MAX = 160;
/** Lines before a date, and behind it, that may name what it is of. */
const BEFORE = 6;
const BEHIND = 8;
/** Characters: what is longer tells something rather than naming it. */
const MAX_NAME = 90;
const weekday = new RegExp(`(?<![\\p{L}])${WEEKDAY}(?![\\p{L}])\\.?(?=\\s*(?:[,|@–-]|at\\b|from\\b|$))`, 'giu');
const labelled = /^\W*(?:what|event|title|name|subject|meeting(?: (?:type|name|title))?|qu[eé]|evento|asunto)\s*:\s*/i;
const otherLabel =
  /^\W*(?:when|where|date|time|location|place|category|type|contact|phone|posted|meeting id|webinar id|pass(?:word|code)|cu[aá]ndo|d[oó]nde|fecha|hora|lugar)\b[^:]{0,20}:/i;
const labelOnly = /^\W*(when|where|date|time|location|what|details?|cu[aá]ndo|d[oó]nde|fecha|hora|lugar)\W*$/i;
/** "Agenda Revised Packet 2", "Minutes .pdf", "click here": the papers of a meeting, not its name. */
const papers =
  /^(?:[\W\d]|(?:revised|draft|approved|unapproved|final|signed|pending|agendas?|minutes|mtg|packets?|videos?|audio|recordings?|pdf|docx?|click|here|for|and|the|to|link|view|watch|listen|read|more|download|details|presentations?|materials?|notes|summary|handouts?|attachments?|english|spanish|supporting|documents?|see|none|register|join|meeting (?=agenda|minutes|packet|notes|materials|video)|board (?=packet|agenda|minutes))\b)+$/i;
const papersBehind =
  /[\s:,|–-]*\b(?:click here|view|download|see|read more|(?<=\S\s)(?:agenda|minutes|packet|notes)\W*(?:pdf|docx?)?\W*$).*$/i;
const state =
  /^\W*(?:cancel+ed|postponed|rescheduled|moved|no meeting|cancelad[oa]s?|pospuest[oa]s?)\W*$|(?:[\s,:(–-]*\b(?:has been |was |is )?(?:cancel+ed|postponed|rescheduled|cancelad[oa]s?|pospuest[oa]s?)\W*)+$/i;
const scrap =
  /^(?:[Ii]f|at|from|to|and|or|on|in|of|by|via|for|with|has|have|had|was|were|is|are|will|been|instead|until|between|that|who|which|a las?|el|del?|y|en|desde|hasta)\b/;
const verb =
  /\b(?:is|are|was|were|will|would|has|have|had|can|may(?! \d)|shall|should|must|be|been|being|does|did|held|holds|meets|takes|begins|starts|invites?|welcomes?|es|son|ser[aá]n?|est[aá]n?|fue|tendr[aá])\b/i;
const nextSentence = /[.!?]\s+\p{Lu}/u;
/** "Library board" meets, "Board room" is where. */
const placeBehind =
  /\b(?:rooms?|rm|chambers?|hall|offices?|building|bldg|cent(?:er|re)|auditorium|library|school|cafeteria|gym|campus|house|sala|oficina)\W*[\w-]{0,4}$/i;
/** What a heading says beside the name of those who meet: "2026-27 Board of Trustees Meeting Dates". */
const years = /\b(?:FY ?)?(?:19|20)\d\d(?:\s*[-–—/]\s*(?:20)?\d\d)?\b|\b\d\d\s*[-–]\s*\d\d\b/g;
const LISTS =
  '(?:school |fiscal |calendar )?years?|dates?|times?|schedules?|calendars?|upcoming|past|previous|future|archives?|archived|agendas?|minutes|packets?|notices?|list|current|approved|fechas|horario|calendario|pr[oó]ximas|actas';
const lists = new RegExp(`(?<!\\p{L})(?:${LISTS})(?!\\p{L}|['’]s)`, 'giu');
const generic = new RegExp(
  `^(?:\\W|\\d|(?:${LISTS}|${MONTH}|the|of|and|for|in|on|to|our|all|next|information|info|documents?|descriptions?|details?|locations?|changes?|pending|approval|notes|public|board(?= (?:meetings?|approval))|meetings?|events?|sessions?|hearings?|reuni[oó]n(?:es)?|juntas?|de|las?|los)(?!\\p{L}))*$`,
  'iu',
);

/** Where the name of a gathering is looked for. */
export interface Titled {
  readonly reading: Reading;
  readonly facts: readonly LineFacts[];
  readonly line: number;
  /** The part of the line that speaks of this date. */
  readonly part: { readonly from: number; readonly to: number };
  readonly span: Span;
  readonly scope: Scope | undefined;
  /** What the page calls itself, a line each: its heading and its title first. */
  readonly page: string;
}

/**
 * What a gathering is called: by a name beside its date, by one in its record, by the sentence that speaks of it, by
 * the heading above or by the page. Empty when nothing names it: those who show it then say what kind it is.
 */
export function titleOf({ reading: { lines }, facts, line, part, span, scope, page }: Titled): string {
  const beside = (facts[line]?.rest ?? '').slice(part.from, part.to);
  const words = nameOf(beside);
  const own = words && !generic.test(words) ? words : undefined;
  if (own && kindOf(own)) return own;
  const below = lines[line + 1];
  // "October 7", and behind the term what happens then.
  if (!words && below?.element.tagName === 'DD') {
    const term = nameOf(facts[line + 1]?.rest || below.text);
    if (term) return term;
  }
  const told = own && own.length > 8 ? own : sentenceName(beside);
  if (told) return told;
  const record = around(lines, line, span);
  const named = record.map((at) => {
    const text = facts[at]?.rest || (lines[at]?.text ?? '');
    return { at, name: ((lines[at]?.level ?? 0) > 0 ? headingName(text) : undefined) ?? nameOf(text) ?? '' };
  });
  const names = named.filter(({ name }) => name && !generic.test(name));
  const above = (scope?.headings ?? []).map((at) => facts[at]?.rest || (lines[at]?.text ?? '')).reverse();
  return (
    names.find(({ name }) => kindOf(name))?.name ??
    first(record, (at) => sentenceName(lines[at]?.text ?? '')) ??
    // A card is named by what stands out in it, whatever the word.
    names.find(({ at }) => !lines[at]?.cell && ((lines[at]?.level ?? 0) > 0 || lines[at]?.links.length))?.name ??
    first([...above, ...page.split('\n').slice(0, 2)], headingName) ??
    names[0]?.name ??
    first(above, (text) => (generic.test(text) ? undefined : nameOf(text))) ??
    own ??
    ''
  );
}

function sentenceName(text: string): string | undefined {
  const name = otherLabel.test(text) ? undefined : gatheringNameIn(clean(text));
  return name && !generic.test(name) ? name : undefined;
}

/** The lines of a date's record, a few to either side, that are part of the content. */
function around(lines: readonly Line[], line: number, span: Span): number[] {
  const found: number[] = [];
  for (let at = Math.max(span.from, line - BEFORE); at < Math.min(span.to, line + BEHIND); at++) {
    if (at !== line && !lines[at]?.aside) found.push(at);
  }
  return found;
}

/** A text that is a name as it stands: short, no sentence, no place, no list of papers. */
function nameOf(text: string): string | undefined {
  // What is left of a bracket around a date is a remark: "(because of the spring break)".
  if (otherLabel.test(text) || text.includes('?') || (/^[^(]*\)/.test(text) && !kindOf(text))) return undefined;
  const name = withoutPlace(clean(text.replace(labelled, '')).replace(papersBehind, '').replace(state, '').trim());
  if (name.length <= 3 || name.length > MAX_NAME || !/\p{L}{3}/u.test(name)) return undefined;
  if (labelOnly.test(name) || papers.test(name) || scrap.test(name)) return undefined;
  if (verb.test(name) || nextSentence.test(name) || (/^\p{Ll}/u.test(name) && !kindOf(name))) return undefined;
  const isPlace = isPlaceName(name) && (!kindOf(name) || placeBehind.test(name));
  return isPlace || addressesIn(name).length > 0 ? undefined : name;
}

/** "Planning board, Town Hall": the name, and where those it names meet. */
function withoutPlace(name: string): string {
  const [head = '', ...rest] = name.split(/,\s+/);
  return rest.length > 0 && kindOf(head) && isPlaceName(rest.join(', ')) ? head : name;
}

/** The name that a heading or a page's title holds: "MEETINGS" names nothing, "2026 Library Board Dates" does. */
export function headingName(heading: string): string | undefined {
  const parts = heading
    .slice(0, 300)
    .replace(years, ' ')
    .replace(lists, '|')
    .split(/\s[–—-]\s|[|•»/]/);
  const names = parts.map((part) => nameOf(part.replace(/^\W*(?:for|of|in|and|&)\b/i, '')));
  const name = names.find((part) => part && kindOf(part) && !generic.test(part));
  // Each is one of them.
  return name?.replace(/\bmeetings$/i, (word) => word.slice(0, -1)).replace(/^Reuniones(?= de )/, 'Reunión');
}

function first<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

function clean(text: string): string {
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(weekday, ' ')
    .replace(/\(\s*[,;|–-]*\s*\)/g, ' ')
    .replace(/(?:\s*[,|@–-]){2,}\s*/g, ', ')
    .replace(/:(?:\s*[,|@–-])+\s*/g, ': ')
    .replace(/[\s:,]+(?:at|from)\s*(?=\((?:virtual|online|zoom|in person|hybrid)\b)/gi, ' ')
    .replace(/\s+(?=[,:.;])/g, '')
    .replace(/^[\s\W]+(?=[\p{L}\d])/u, '')
    .replace(/^(?:agenda|minutes|notice|packet|summary)\s+(?:to|of|for|from)\s+(?:the\s+|an?\s+)?/i, '')
    .replace(/(\s+(at|on|from|to|and|the|this|of|for|with|in|a las?|el|de|[ECMP][SD]?T|–|-|@|&))*[\s,;:|–@&(-]*$/iu, '')
    .slice(0, MAX)
    .trim();
  // What is left of a bracket whose date was taken out.
  return !bare.includes('(') ? bare.replace(/\)/g, '').trim() : bare;
}
