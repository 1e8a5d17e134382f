import type { Page } from '../page/page.ts';
import { writeDay } from '../text/calendar.ts';
import { WEEKDAY } from '../text/date-words.ts';
import { timesIn } from '../text/times-in.ts';
import { gatheringOf } from './kinds.ts';
import { pageDays } from './likelihood/page-days.ts';
import { weigh } from './likelihood/weigh.ts';
import { pageDates } from './page-dates.ts';
import type { Line, Reading } from './reading/line.ts';
import type { Dated } from './when/dated.ts';
import { isDayOff, isGatheringAmong, isListedAsOff, listsDaysOff } from './when/days-off.ts';
import { emptyDays, isEmptyDay } from './when/empty-days.ts';
import { type NotedTime, notedTimes } from './when/footnotes.ts';
import { labelledAs } from './when/labelled.ts';
import type { LineFacts } from './when/mentions.ts';
import { type SharedTime, sharedTimes } from './when/once-for-all.ts';
import { roleInPair } from './when/paired-days.ts';
import {
  byPlace,
  isClock,
  isLetterDate,
  isNoticeDate,
  isPlaceOfNotice,
  isPostDate,
  isStampAgain,
  latest,
  opensAgenda,
} from './when/post-dates.ts';
import { roleOf } from './when/role.ts';
import type { DateRole } from './when/role-words.ts';
import type { Scope } from './when/scope.ts';
import { listsSteps, namesGathering } from './when/steps.ts';
import { takeTimesOf } from './when/taken-times.ts';
import { isDateline, isPostInList, isTeaser } from './when/teasers.ts';
import { termEnds } from './when/term-ends.ts';
import { besideOf, itemOf } from './when/words-of-day.ts';
import { type PlaceFacts, readPlaces } from './where/places.ts';

/** Everything that is read of a page before points are made of it. */
export interface PageFacts {
  readonly reading: Reading;
  readonly facts: readonly LineFacts[];
  readonly scopes: readonly Scope[];
  readonly places: PlaceFacts;
  readonly shared: readonly SharedTime[];
  readonly notes: readonly NotedTime[];
  /** Dates on which something happens. */
  readonly happening: readonly Dated[];
  /** Dates of another kind, and of which. */
  readonly others: readonly { readonly dated: Dated; readonly role: Exclude<DateRole, 'happens'> }[];
  /** How likely people gather on a date, 0 to 1; of dates that a second opinion was asked about. */
  readonly likelihood: ReadonlyMap<Dated, number>;
}

const fileEnding = /^[\w-]*\.(?:pdf|docx?|pptx?|xlsx?|html?)\b/i;
const postedAt = /^\W*(posted|published)\b/i;
const COLUMN = 12;
const PAUSE_EVERY = 10;
const joins = new RegExp(
  `^\\s*[,;&/]?\\s*(?:and|y|or|o|to|until|through|thru|a|al|hasta|-|–|&)?\\s*[,–-]?\\s*(?:the\\s+|el\\s+)?(?:${WEEKDAY}[.,]*\\s*)?$`,
  'iu',
);
const roleAlone =
  /^\W*((first |original |revision |dates? of )?(adoption|revision|review|approval|issue)( dates?)?|(date )?(created|posted|published|updated|modified|approved|adopted|reviewed|revised|amended)|last (updated|modified)|due( date)?|((?!meeting|hearing|session)[\w-]+ ){0,3}(deadlines?( dates?)?|due)|closes|expires|end(s| date)?|publicado|actualizado|creado|fecha l[ií]mite)( on| dates?)?\W*$/i;

/** Reads lines, dates, times, headings and places of a page; shared by the finder and the rules. */
export function* pageFacts(page: Page): Generator<undefined, PageFacts> {
  const dates = yield* page.prepare(pageDates);
  const { reading, scopes, all, facts: asRead } = dates;
  const facts = [...asRead];
  const found = yield* readPlaces(reading, facts);
  const firstHeading = reading.lines.find(({ level }) => level > 0 && level < 3)?.index ?? 0;
  yield;
  const numbered = emptyDays(reading, all);
  const ends = termEnds(all);
  yield;
  const lastTimed = latest(all.filter(({ line }) => (facts[line.index]?.times.length ?? 0) > 0));
  const post = { all, places: byPlace(all), lastTimed, asOf: page.asOf, title: page.document.title };
  const happening: Dated[] = [];
  const others: PageFacts['others'][number][] = [];
  const stamped = new Set<string>();
  let last: { dated: Dated; role: DateRole } | undefined;
  for (const [index, dated] of all.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const above = scopes[dated.line.index]?.headings ?? [];
    const headings = above.map((at) => reading.lines[at]?.text ?? '');
    const isStamp =
      (isClock(dated, page.asOf, firstHeading) && !opensAgenda(reading, facts, dated.line.index)) ||
      isNoticeDate(dated, facts, post) ||
      isPlaceOfNotice(reading, dated, post.places) ||
      isPostDate(dated, reading, facts, post) ||
      isLetterDate(dated, reading, post.places);
    if (isStamp) stamped.add(writeDay(dated.day));
    const role: DateRole =
      dated.line.aside ||
      isStamp ||
      isStampAgain(dated, facts, stamped) ||
      numbered.has(dated) ||
      ends.has(dated) ||
      isTeaser(dated, page.asOf) ||
      isDateline(dated) ||
      isPostInList(dated, reading, facts, page.asOf) ||
      isFileName(dated, [all[index - 1], all[index + 1], all[index - 2]]) ||
      isItemOfDay(dated, facts, scopes, reading) ||
      isListedAsOff(reading, dated.line) ||
      isEmptyDay(reading, facts, dated.line)
        ? 'other'
        : isDeadlineBelow(reading, facts, dated.line)
          ? 'deadline'
          : (roleInPair(reading, facts, dated) ??
            (last && isNextInList(dated, last.dated) ? last.role : undefined) ??
            orLabelled(
              roleOf(dated, headings, before(reading, dated.line.index), {
                label: labelOf(reading, dated.line, facts),
                beside: besideOf(reading, dated),
                item: itemOf(reading, facts, dated),
                inSteps: listsSteps(
                  above.flatMap((at) => (reading.lines[at]?.cell ? [] : (reading.lines[at]?.text ?? []))),
                ),
              }),
              () => labelledAs(reading, facts, dated),
            ));
    if (isNone(role) && postedAt.test(dated.line.text)) stamped.add(writeDay(dated.day));
    last = { dated, role };
    if (role === 'happens') happening.push(dated);
    else others.push({ dated, role });
  }
  dropDeadlines(happening, others);
  dropUnnamed(happening, others, reading, facts);
  yield;
  const days = pageDays(dates, page);
  const roles = yield* weigh({ happening, others }, { reading, facts, scopes, days });
  takeTimesOf(
    reading,
    roles.others.flatMap(({ dated, role }) => (role === 'moved-from' ? [] : [dated])),
    roles.happening,
    facts,
  );
  yield;
  // What stands beside a meeting's own date is said of that meeting alone.
  const own = new Set(roles.happening.map(({ line }) => line.index));
  const places = { ...found, shared: found.shared.filter((at) => !own.has(at)) };
  const shared = yield* sharedTimes(reading, facts, scopes, roles.happening);
  yield;
  return { reading, facts, scopes, places, shared, notes: notedTimes(reading, facts), ...roles };
}

function isNone(role: DateRole): boolean {
  return role === 'other' || role === 'doubtful';
}

/** What the words around a day say of it, and where they say nothing against it, what its label does. */
function orLabelled(role: DateRole, labelled: () => DateRole | undefined): DateRole {
  return role === 'happens' ? (labelled() ?? role) : role;
}

/** Characters of a line that is the name of a month. */
const CARD = 5;

/** "Oct 16" on a card whose own line says that it is the day of a deadline. */
function dropDeadlines(happening: Dated[], others: PageFacts['others'][number][]): void {
  const placeOf = ({ day }: Dated, line: number) => `${writeDay(day)} ${line}`;
  const ends = new Set(
    others.flatMap(({ dated, role }) => (role === 'deadline' ? placeOf(dated, dated.line.index) : [])),
  );
  const isOne = (dated: Dated) =>
    dated.line.text.length <= CARD && [1, 2, 3, 4, 5].some((step) => ends.has(placeOf(dated, dated.line.index + step)));
  const kept = happening.filter((dated) => {
    if (!isOne(dated)) return true;
    others.push({ dated, role: 'deadline' });
    return false;
  });
  happening.splice(0, happening.length, ...kept);
}

/** In a school calendar, most of which are days off, leaves only the days whose own words or hour speak of a gathering. */
function dropUnnamed(
  happening: Dated[],
  others: PageFacts['others'][number][],
  reading: Reading,
  facts: readonly LineFacts[],
): void {
  const wordsOf = (dated: Dated) =>
    `${dated.line.text.slice(dated.from, dated.to)}\n${besideOf(reading, dated)}\n${itemOf(reading, facts, dated)}`;
  const off = others.filter(({ dated, role }) => isNone(role) && !dated.line.aside && isDayOff(wordsOf(dated)));
  if (!listsDaysOff(off.length, happening.length)) return;
  const kept = happening.filter((dated) => {
    const hasTime = (facts[dated.line.index]?.times.length ?? 0) > 0;
    const next = facts[dated.line.index + 1]?.dates.length ? '' : (reading.lines[dated.line.index + 1]?.text ?? '');
    if (isGatheringAmong({ words: `${wordsOf(dated)}\n${next.slice(0, 300)}`, hasTime })) return true;
    others.push({ dated, role: 'other' });
    return false;
  });
  happening.splice(0, happening.length, ...kept);
}

/** "closed June 19 and July 4": what is said of the first is said of the second. */
function isNextInList({ line, mention }: Dated, last: Dated | undefined): boolean {
  if (last?.line !== line) return false;
  let between = line.text.slice(last.mention.end, mention.index);
  if (between.length > 40) return false;
  for (const { index, stop } of timesIn(between).reverse()) between = between.slice(0, index) + between.slice(stop);
  return joins.test(between);
}

/** "Friday, July 6, 4:30 p.m.", and beneath it: "Deadline for maps". */
function isDeadlineBelow({ lines }: Reading, facts: readonly LineFacts[], { index, text, cell }: Line): boolean {
  const { text: below = '', level = 0 } = lines[index + 1] ?? {};
  // What names a gathering is one, and a line with a day is about its own.
  if (namesGathering(text) || below.endsWith(':') || facts[index + 1]?.dates.length) return false;
  return !cell && level === 0 && text.length < 50 && /^\W*(deadlines?|last day|due (date|by|on|at))\b/i.test(below);
}

/** "Agenda published:" in the cell or the line before a date that stands alone, or above a column of such dates. */
function labelOf({ lines }: Reading, line: Line, facts: readonly LineFacts[]): string {
  let at = line.index - 1;
  const isBeside = (other: Line | undefined) =>
    other?.cell?.table === line.cell?.table && other?.cell?.row === line.cell?.row;
  while (line.index - at < COLUMN && isDateAlone(lines[at], facts[at]) && isBeside(lines[at])) at--;
  const label = lines[at];
  if (!label || label.text.length > 50 || (label.node === line.node && !roleAlone.test(label.text))) return '';
  const inRow =
    label.cell?.table === line.cell?.table && label.cell?.row === line.cell?.row && label.cell !== undefined;
  const isOfOtherRow = line.cell !== undefined && label.cell?.table === line.cell.table && !inRow;
  // A day that heads what follows is not named by the words of the entry before it.
  if (line.level > 0 && label.level === 0 && !label.text.endsWith(':')) return '';
  if (label.cell && !line.cell) return '';
  if (isOfOtherRow && label.cell?.column !== line.cell?.column) return '';
  // Two names one after the other are the heads of two columns.
  if (!label.cell && isNameOfMeetings(lines[at - 1])) return '';
  if (roleAlone.test(label.text)) return `${label.text}: `;
  if (at < line.index - 1) return '';
  const isLabel = label.text.endsWith(':') || label.element.tagName === 'DT' || label.element.tagName === 'TH';
  return isLabel && (inRow || !line.cell) ? `${label.text.replace(/:$/, '')}: ` : '';
}

function isNameOfMeetings(line: Line | undefined): boolean {
  return line?.level === 0 && /^\W*(?:[\w-]+ )?(?:meetings?|hearings?|sessions?)(?: dates?)?\W*$/i.test(line.text);
}

function isDateAlone(line: Line | undefined, facts: LineFacts | undefined): boolean {
  const [date, ...others] = facts?.dates ?? [];
  return (
    line !== undefined && date !== undefined && others.length === 0 && line.text.length - (date.end - date.index) < 3
  );
}

function before({ lines }: Reading, index: number): string {
  return lines
    .slice(Math.max(0, index - 2), index)
    .map(({ text }) => text.slice(-80))
    .join('\n');
}

/** "Field trip, May 26" under a heading that is itself a day: an item of that day's agenda, not another meeting. */
function isItemOfDay(
  { line, mention, from }: Dated,
  facts: readonly LineFacts[],
  scopes: readonly Scope[],
  { lines }: Reading,
) {
  const above = scopes[line.index]?.headings.at(-1) ?? -1;
  const [day, ...others] = facts[above]?.dates ?? [];
  const heading = lines[above]?.text ?? '';
  if (!day || others.length > 0 || heading.length - (day.end - day.index) > 40) return false;
  return mention.index - from > 16 && facts[line.index]?.times.length === 0 && !gatheringOf(line.text.slice(from));
}

/** "minutes_oct17.pdf" beside "October 3, 2017": the name of a file, with a year for a day. */
function isFileName({ line, mention }: Dated, nearby: readonly (Dated | undefined)[]): boolean {
  if (mention.year !== undefined || !fileEnding.test(line.text.slice(mention.end, mention.end + 40))) return false;
  return nearby.some(
    (other) =>
      other?.mention.year !== undefined &&
      Math.abs(other.line.index - line.index) <= 3 &&
      other.mention.month === mention.month,
  );
}
