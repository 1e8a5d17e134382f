import { daysBetween, readDay, writeDay } from '../../text/calendar.ts';
import { timesIn } from '../../text/times-in.ts';
import { gatheringOf } from '../kinds.ts';
import { LABEL, type Line, type Reading } from '../reading/line.ts';
import type { Dated } from './dated.ts';
import type { LineFacts } from './mentions.ts';

const PROSE = 90;
const TITLE = 12;

/** Whether hardly anything stands beside a date in its line. */
function isAlone({ line, mention }: Pick<Dated, 'line' | 'mention'>): boolean {
  return line.text.length - (mention.end - mention.index) <= 14;
}

/** Whether a date is all that a line says. */
function isLabel(dated: Dated): boolean {
  return isAlone(dated) && !/\p{L}{3}/u.test(dated.line.text.slice(dated.mention.end));
}

/** The latest of some dates. */
export function latest(dates: readonly Dated[]): Dated | undefined {
  return dates.reduce<Dated | undefined>(
    (last, each) => (last && writeDay(last.day) >= writeDay(each.day) ? last : each),
    undefined,
  );
}

/** The heading of the first level, or one that the page bears as its title. */
function isHeadOfPage({ level, text }: Line, title: string): boolean {
  return level === 1 || (level > 0 && text.length > TITLE && title.toLowerCase().startsWith(text.toLowerCase()));
}

/** The dates of a page by the line they stand in, and how many lines with dates each list holds. */
export interface DatesByPlace {
  readonly ofLine: ReadonlyMap<number, readonly Dated[]>;
  readonly linesOfList: ReadonlyMap<Element, number>;
}

/** Sorts the dates of a page by place, once for all that ask. */
export function byPlace(dates: readonly Dated[]): DatesByPlace {
  const ofLine = new Map<number, Dated[]>();
  const linesOfList = new Map<Element, number>();
  for (const dated of dates) {
    const known = ofLine.get(dated.line.index);
    if (known) known.push(dated);
    else {
      ofLine.set(dated.line.index, [dated]);
      const list = dated.line.element.parentElement;
      if (list) linesOfList.set(list, (linesOfList.get(list) ?? 0) + 1);
    }
  }
  return { ofLine, linesOfList };
}

/** Whether the prose below a day gives notice of a later one with an hour. */
function announcesLater(line: number, lines: readonly Line[], { ofLine }: DatesByPlace): boolean {
  const text = lines[line + 1]?.text ?? '';
  const [own] = ofLine.get(line) ?? [];
  const [next] = ofLine.get(line + 1) ?? [];
  if (text.length <= PROSE || !own || !next || writeDay(next.day) <= writeDay(own.day)) return false;
  return timesIn(text).length > 0 && gatheringOf(text) !== undefined;
}

/** The day of a post: alone beneath the page's heading with no hour, where a later day further down has one. */
export function isPostDate(
  { line, mention, day }: Dated,
  { lines }: Reading,
  facts: readonly LineFacts[],
  page: { all: readonly Dated[]; places: DatesByPlace; lastTimed: Dated | undefined; asOf: string; title: string },
): boolean {
  const above = lines[line.index - 1];
  if (line.cell || !above?.level || !isAlone({ line, mention })) return false;
  // The first of a list of days is one of its days.
  const list = line.element.tagName === 'LI' ? line.element.parentElement : null;
  if (list && (page.places.linesOfList.get(list) ?? 0) > 1) return false;
  if (!isHeadOfPage(above, page.title) && !announcesLater(line.index, lines, page.places)) return false;
  // "February 21, 2024 general meeting" / "2/20/2024 11:05 am": the heading has the meeting's own day.
  const own = writeDay(day);
  if (page.places.ofLine.get(above.index)?.some((other) => writeDay(other.day) > own)) return true;
  const hasTime = [0, 1, 2].some((step) => {
    const { times = [], dates = [] } = facts[line.index + step] ?? {};
    // The hour of a stamp alone is when the post was made.
    return times.some(({ index, stop }) => stop > index) && (step === 0 || dates.length === 0);
  });
  if (hasTime) return false;
  const isLater = (other: Dated) => other.line.index > line.index && writeDay(other.day) > own;
  if (page.lastTimed && isLater(page.lastTimed)) return true;
  // Or it is not to come, and prose follows that does not make it a meeting's.
  if (own > page.asOf || (lines[line.index + 1]?.text.length ?? 0) <= PROSE) return false;
  if (line.stamps.length > 0 || !gatheringOf(above.text)) return true;
  // "October 25" / "At this meeting, …" / "November 29" / …: each day of such a list is one of its meetings.
  // "The board will meet on Monday, October 28 …": the day that the first sentence gives is the meeting's.
  if (page.places.ofLine.get(line.index + 1)?.some(isLater)) return true;
  const rest = page.all.filter((other) => other.line.index > line.index);
  return rest.some(isLater) && !rest.some((other) => writeDay(other.day) === own || isLabel(other));
}

/** "Date: August 28" at the foot of a notice that bears this day above: alone in a line, with no hour. */
export function isStampAgain(
  { line, mention, day }: Dated,
  facts: readonly LineFacts[],
  stamped: ReadonlySet<string>,
): boolean {
  // In bold, or with its weekday, it heads what happens on it.
  if (line.level > 0 || mention.weekday !== undefined) return false;
  if (!stamped.has(writeDay(day)) || (facts[line.index]?.times.length ?? 0) > 0) return false;
  return line.text.length - (mention.end - mention.index) < 30 && !gatheringOf(line.text);
}

const byline = /^(?:[Pp]osted |[Ww]ritten )?[Bb]y\s+\p{Lu}[^.!?:]{1,50}$/u;
const release = /\bfor immediate release\b/i;
const noticeGiven = /^\W*(?:public |legal )?notice\b.{0,30}\bgiven\b/i;

/** A day alone below "By Pat Doe", beside "For immediate release", or above "Notice is hereby given" of a later one. */
export function isLetterDate({ line, mention, day }: Dated, { lines }: Reading, { ofLine }: DatesByPlace): boolean {
  if (line.cell || line.level > 0 || !isAlone({ line, mention })) return false;
  const [above = '', below = ''] = [lines[line.index - 1]?.text, lines[line.index + 1]?.text];
  if (byline.test(above)) return true;
  // "For immediate release: October 6" bears its own day.
  const [isAbove, isBelow] = [above, below].map((text) => release.test(text.slice(0, PROSE)));
  if ((isAbove && !ofLine.has(line.index - 1)) || (isBelow && !ofLine.has(line.index + 1))) return true;
  const later = ofLine.get(line.index + 1)?.some((other) => writeDay(other.day) > writeDay(day));
  return later === true && noticeGiven.test(below.slice(0, PROSE));
}

const notice =
  /\b(?:notices?|briefs?|bulletins?|newsletters?|updates?|announcements?|releases?|memo(?:randum)?s?|digests?)\b/i;
const given = /\b(?:posted|published|sent|issued)\b/i;

/** "Meeting notice – May 9" over "Posted on May 9", and a later day with an hour: the day on which notice was given. */
export function isNoticeDate(
  { line, day }: Dated,
  facts: readonly LineFacts[],
  { places: { ofLine }, lastTimed }: { places: DatesByPlace; lastTimed: Dated | undefined },
): boolean {
  if (line.level === 0 || ofLine.get(line.index)?.length !== 1 || !notice.test(line.text)) return false;
  const own = writeDay(day);
  if (facts[line.index]?.times.length || !lastTimed || writeDay(lastTimed.day) <= own) return false;
  return [1, 2, 3].some((step) =>
    ofLine
      .get(line.index + step)
      ?.slice(0, 4)
      .some((other) => given.test(other.line.text) && writeDay(other.day) === own),
  );
}

const publishedAs = /^\W*(?:published|posted|advertised|mailed)(?: (?:locally|online|at|in|on))?\s*:\s*$/i;
const PLACES = 6;

/** "Published:", and below it where and when: "District website April 20", "Oak Courier April 28". */
export function isPlaceOfNotice({ lines }: Reading, { line }: Pick<Dated, 'line'>, { ofLine }: DatesByPlace): boolean {
  let at = line.index - 1;
  while (line.index - at < PLACES && ofLine.has(at)) at--;
  return publishedAs.test(lines[at]?.text ?? '');
}

const opening = /^\W*(?:(?:\d{1,2}|[IVX]{1,4})\.?\s*)?(?:call(?:ed)? to order|roll call|pledge of)/i;
const ITEMS = 10;

/** Whether the items of a meeting begin right below a line, with its hour and with no other day. */
export function opensAgenda({ lines }: Reading, facts: readonly LineFacts[], index: number): boolean {
  const below = lines.slice(index + 1, index + ITEMS);
  const first = below.findIndex(({ text }) => opening.test(text));
  const ahead = below.slice(0, first + 1);
  const has = (what: 'dates' | 'times') => ahead.some((line) => facts[line.index]?.[what].length);
  return first >= 0 && has('times') && !has('dates');
}

const signIn = /\b(?:log ?in|sign ?in)\b/i;

/** Today's date at the top of a page: alone in its line, above the first heading, and near the day of reading. */
export function isClock({ line, mention, day }: Dated, asOf: string, firstHeading: number): boolean {
  const today = readDay(asOf);
  if (
    !today ||
    (line.level > 0 && line.level < LABEL) ||
    (line.cell && !signIn.test(line.text)) ||
    line.index > Math.min(firstHeading, 12) ||
    line.text.length - (mention.end - mention.index) > 14 ||
    gatheringOf(line.text)
  )
    return false;
  return Math.abs(daysBetween(today, day)) <= 7;
}
