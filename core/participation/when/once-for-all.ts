import type { DateMention } from '../../text/date-mention.ts';
import { monthOf } from '../../text/date-words.ts';
import { monthsNamed } from '../../text/months-named.ts';
import { recurrencesIn } from '../../text/recurrences-in.ts';
import type { TimeMention } from '../../text/times-in.ts';
import { LABEL, type Line, type Reading } from '../reading/line.ts';
import type { Dated } from './dated.ts';
import type { LineFacts } from './mentions.ts';
import type { Scope } from './scope.ts';
import { SENTENCE } from './sentence.ts';
import { isBesides } from './time-roles.ts';

/** A time that a page states once for many meetings, and the headings it stands under. */
export interface SharedTime {
  readonly time: TimeMention;
  readonly line: number;
  readonly headings: readonly number[];
  /** Whether its words say that it is meant for meetings. */
  readonly saysSo: boolean;
  /** Whether its section has dates: then it speaks for those alone. */
  readonly isOwn: boolean;
  /** The words that say whose time it is: "work", "session", "committee". */
  readonly names: readonly string[];
  /** The months that it is meant for, where it names some: "June to August at 5:30". */
  readonly months: readonly number[];
  /** Whether it says "all meetings". */
  readonly forAll: boolean;
}

const meetings =
  /\b(meetings?|sessions?|hearings?|board|council|commission|committee|authority|trustees|reuni[oó]n(es)?|sesi[oó]n(es)?|juntas?)\b/i;
const happen =
  /\b(begins?|starts?|held|holds?|meets?|(?:re)?convenes?|takes? place|scheduled|commences?|conducted|are at|is at|will be at|are (?:on|the|every|usually|generally|normally|always)|otherwise|noted|unless|except|each month|every month|monthly|comienzan?|empiezan?|se (llevan?|celebran?|realizan?|re[uú]nen?)|inician?|de cada mes)\b/i;
const weMeet = /\b(meets?|(?:re)?convenes?|se re[uú]nen?)\b/i;
const label = /^\W*((meeting|start|regular|public)\s)*(times?|hora|horario|when|cu[aá]ndo)\b/i;
/** "Work sessions are scheduled to begin at", "each meeting will begin at": said of more than one. */
const ofMany =
  /\b(?:meetings|sessions|hearings|(?:each|every)(?: \w+)? (?:meeting|session)|reuniones|sesiones)\b[^.;]{0,60}\b(?:begin|start|are held|be held|convene|commence|are scheduled|take place|comienzan|empiezan|inician|se (?:llevan|celebran|realizan))\b[^.;]{0,40}$/i;
/** "Regular meetings: 6 p.m." */
const namedTime = /\b(meetings|sessions|hearings|reuniones|sesiones)\s*[:–—-]\s*$/i;
/** The head of a section that says no more than that it is about meetings. */
const meetingsAlone =
  /^\W*(?:(?:regular|public|board|council|commission|committee|monthly) )*(?:meetings?|hearings?|sessions?|reuniones)(?: (?:schedule|times?|information|info|dates?(?: (?:and|&) times?)?))?\W*$/i;
const all = /\b(all|regular|unless otherwise|todas las)\b/i;
const sentenceEnd = /(?<=[.!?;])\s+(?=\p{Lu})/u;
const MAX = 60;
const MANY_A_LINE = 4;
const NAMED_WITHIN = 120;
const FEW = 2;
const common = new Set(
  'meeting session held hold begin start time will unless otherwise noted scheduled schedule month each every that with from they this date these usually meet public open'.split(
    ' ',
  ),
);
const TITLE = 8;
const PAUSE_EVERY = 20;

/** The clock times that stand with no date beside them where meetings in general are spoken of. */
export function* sharedTimes(
  { lines }: Reading,
  facts: readonly LineFacts[],
  scopes: readonly Scope[],
  happening: readonly Dated[],
): Generator<undefined, SharedTime[]> {
  const withDates = new Set(happening.map(({ line }) => scopes[line.index]?.headings.at(-1)));
  const dated = new Set(happening.map(({ line }) => line.index));
  const shared: SharedTime[] = [];
  const further: SharedTime[] = [];
  for (const line of lines) {
    if (line.index % PAUSE_EVERY === 0) yield;
    const { times: here = [], dates = [] } = facts[line.index] ?? {};
    // The hour in the data of a date is that date's alone.
    const times = dates.length > 0 ? here.filter(({ index, stop }) => stop > index) : here;
    const [first] = times;
    if (!first || line.aside || shared.length >= MAX) continue;
    if (dated.has(line.index) && !isApart(line, dates, first)) continue;
    const above = scopes[line.index]?.headings ?? [];
    // What a heading says is said of its own section; what stands between the dates of one section and the head of
    // the next is said of the next.
    const isHead = line.level > 0 && withDates.has(line.index);
    const isAhead = withDates.has(line.index + 1) && dated.has(line.index - 1);
    const head = isHead ? line.index : isAhead ? line.index + 1 : undefined;
    const headings = head === undefined ? above : [...(scopes[head]?.headings ?? []), head];
    // A time in a section with dates of its own is meant for those.
    const isOwn = withDates.has(headings.at(-1));
    const forAll = all.test(`${begunAbove(lines, line)} ${line.text.slice(0, 400)}`);
    // "7 p.m. from September to May, 6 p.m. in June": what follows the last hour tells that months follow theirs.
    const last = times.slice(0, MANY_A_LINE).at(-1) ?? first;
    const monthsFollow = monthsNamed('', line.text.slice(last.stop, last.stop + NAMED_WITHIN)).length > 0;
    for (const [at, time] of times.slice(0, MANY_A_LINE).entries()) {
      const clause = clauseOf(line.text, time, times[at - 1]?.stop ?? 0, times[at + 1]?.index ?? line.text.length);
      const names = namesIn(clause.lead);
      const months = monthsNamed(monthsFollow ? '' : clause.lead, clause.rest);
      const each = {
        time,
        line: line.index,
        headings,
        isOwn,
        forAll,
        names,
        months,
        saysSo: headings.at(-1) === line.index || saysSo(lines, line, time, lines[above.at(-1) ?? -1]?.text ?? ''),
      };
      if (at === 0) shared.push(each);
      else if (names.length > 0 || months.length > 0) further.push(each);
    }
  }
  const spoken = shared.filter((each) => each.saysSo);
  const linesSpoken = new Set(spoken.map(({ line }) => line));
  // "Closed session begins at 5" in a line of its own gives way to the hour at which the public may come.
  const isPublic = ({ line, time }: SharedTime) => !isBesides(lines[line]?.text ?? '', time);
  const open = spoken.some(isPublic) ? spoken.filter(isPublic) : spoken;
  if (open.length > 0) return [...open, ...further.filter(({ line }) => linesSpoken.has(line))];
  // A single time on the whole page can only be meant for its dates.
  return new Set(shared.map(({ time }) => time.start)).size === 1 ? shared : [];
}

/** What is left of a sentence; "p.m." may have ended it. */
function firstSentence(text: string, stop: number, rest: string): string {
  return `${text[stop - 1] ?? ''}${rest}`.split(sentenceEnd)[0]?.slice(1) ?? rest;
}

/** "The board meets at 7 p.m. on third Tuesdays. The next meeting is on May 19": a rule in a sentence without a date. */
function isApart({ text }: Line, dates: readonly DateMention[], { index, stop }: TimeMention): boolean {
  const lead =
    text
      .slice(Math.max(0, index - SENTENCE), index)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const rest = firstSentence(text, stop, text.slice(stop, stop + SENTENCE));
  const [from, to] = [index - lead.length, stop + rest.length];
  if (dates.some((date) => date.index < to && date.end > from)) return false;
  return ofMany.test(lead) || recurrencesIn(`${lead}${text.slice(index, stop)}${rest}`).length > 0;
}

/** The words of a sentence about one of its times: those that lead up to it, and those behind it. */
function clauseOf(text: string, { index, stop }: TimeMention, from: number, to: number) {
  const lead = text.slice(Math.max(from, index - NAMED_WITHIN), index);
  const rest = text.slice(stop, Math.min(to, stop + NAMED_WITHIN));
  return { lead: lead.split(sentenceEnd).at(-1) ?? lead, rest: firstSentence(text, stop, rest) };
}

/** The words of a text that may tell one kind of meeting from another. */
export function namesIn(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.map((word) => word.replace(/s$/, '')).filter((word) => !common.has(word) && !monthOf(word));
}

/** The first half of a sentence that a page breaks into two lines. */
function begunAbove(lines: readonly Line[], { text, index }: Line): string {
  const above = lines[index - 1];
  return above && !above.aside && /^\p{Ll}/u.test(text) && /[\p{L},]$/u.test(above.text) ? above.text.slice(-200) : '';
}

/** In the sentence of the time, or in the line before it or the heading above when the time stands nearly alone. */
function saysSo(lines: readonly Line[], line: Line, time: TimeMention, heading: string): boolean {
  const { text, index, level } = line;
  const sentence = `${begunAbove(lines, line)} ${text.slice(Math.max(0, time.index - 250), time.stop + 120)}`;
  // A heading with an hour says when what stands below it begins.
  if (level > 0 && level <= LABEL && text.length < 90 && (meetings.test(text) || level < LABEL)) return true;
  if (isTitleOfTable(lines, line)) return true;
  if (namedTime.test(text.slice(Math.max(0, time.index - 40), time.index))) return true;
  if (label.test(text) || weMeet.test(sentence) || (meetings.test(sentence) && happen.test(sentence))) return true;
  const before = lines[index - 1]?.text.slice(-200) ?? '';
  if (text.length <= 60 && meetingsAlone.test(heading)) return true;
  // "Finance Committee 2026 Schedule", and right below it: "9:00 am – Room 107".
  if (text.length <= 60 && time.index <= 2 && lines[index - 1]?.text === heading && meetings.test(heading)) return true;
  // "Committee meetings", and right below it: "Unless otherwise noted, 5:30 p.m., first Monday of the month".
  if (lines[index - 1]?.text === heading && meetings.test(heading) && happen.test(sentence)) return true;
  return text.length <= 60 && (label.test(before) || (meetings.test(before) && happen.test(before)));
}

/** Whether a line stands in the row of one cell that is the title of a table: what is said there is said of its rows. */
function isTitleOfTable(lines: readonly Line[], { cell, index }: Line): boolean {
  if (cell?.row !== 0 || cell.column !== 0) return false;
  let at = index + 1;
  while (at - index < TITLE && lines[at]?.cell?.table === cell.table && lines[at]?.cell?.row === 0) at++;
  const below = lines[at]?.cell;
  return lines[at - 1]?.cell?.column === 0 && below?.table === cell.table && below.row > 0;
}

/** The shared time that speaks for a line: the one that shares most headings with it, the nearest before it first. */
export function sharedTimeFor(
  line: number,
  scope: Scope | undefined,
  shared: readonly SharedTime[],
  { names, month }: { names: readonly string[]; month: number },
): SharedTime | undefined {
  let best: SharedTime | undefined;
  let bestScore = -1;
  for (const each of shared) {
    const last = each.headings.at(-1);
    if (each.months.length > 0 && !each.months.includes(month)) continue;
    if (each.isOwn && last !== undefined && last !== line && !scope?.headings.includes(last)) continue;
    const common = each.headings.filter((heading) => scope?.headings.includes(heading)).length;
    const named = new Set(each.names.filter((name) => names.includes(name))).size;
    const near = (each.line <= line ? 2 : 0) + 1 / (1 + Math.abs(line - each.line));
    const ofMonth = each.months.length > 0 ? 2 : 0;
    const points = common * 4 + Math.min(FEW, named) * 3 + (each.forAll ? 3 : 0) + ofMonth + near;
    if (points > bestScore) {
      best = each;
      bestScore = points;
    }
  }
  return best;
}
