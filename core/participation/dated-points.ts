import type { ParticipationPoint, PointKind } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { readDay, writeDay } from '../text/calendar.ts';
import { linksOf } from './about/links.ts';
import { isMeetingLink, remoteIn } from './about/remote.ts';
import { statusOf } from './about/status.ts';
import { titleOf } from './about/title.ts';
import { deadlineNear } from './deadline-points.ts';
import { helpIn } from './help.ts';
import { gatheringOf, isGathering, kindOf, kindOfPage } from './kinds.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { pageName } from './page-name.ts';
import type { Line } from './reading/line.ts';
import { selectorsOf } from './selectors.ts';
import type { BoundTime } from './when/bound-time.ts';
import { carriedOn } from './when/carried-on.ts';
import type { Dated } from './when/dated.ts';
import { notedTime } from './when/footnotes.ts';
import { namesIn, sharedTimeFor } from './when/once-for-all.ts';
import { inOwnLines } from './when/own-lines.ts';
import { recordsOf, type Span } from './when/records.ts';
import { isBesides } from './when/time-roles.ts';
import { headerTime, timesOf } from './when/times.ts';
import { whereOf } from './where/places.ts';

const PAUSE_EVERY = 10;
const MAX_POINTS = 3000;
const REACH = 6;
const ABOVE = 12;
const FAR_ABOVE = 60;
/** What a table of meetings has beside their dates, whatever the body is called. */
const ofMeetings = /^\W*(agendas?|minutes|length|duration|video|packets?|agenda packets?)\W*$/i;

/** Meetings, hearings and events that the text of a page states with a date, in the order of the page. */
export function* datedPoints(page: Page): Generator<undefined, ParticipationPoint[]> {
  const facts = yield* page.prepare(pageFacts);
  const { happening } = facts;
  const spans = yield* recordsOf(facts.reading, happening);
  const points: ParticipationPoint[] = [];
  for (const [index, dated] of happening.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    if (points.length >= MAX_POINTS) break;
    const span = spans[index] ?? { from: dated.line.index, to: dated.line.index + 1 };
    const next = happening[index + 1]?.line.index ?? facts.reading.lines.length;
    points.push(...pointsOf(page, facts, dated, span, next));
  }
  return points;
}

function pointsOf(page: Page, facts: PageFacts, dated: Dated, span: Span, next: number): ParticipationPoint[] {
  const { reading } = facts;
  const bound = timesOf(reading, facts.facts, dated, span);
  const each = inOwnLines(reading, facts.facts, dated.line, bound, next);
  if (each.length > 0) {
    const ofDay = facts.places.byLine[dated.line.index];
    return each.flatMap(({ line, span: own, time }) =>
      pointsAt(page, facts, { ...dated, ...wholeOf(line, dated.mention) }, own, own.to, [time]).map((point) =>
        point.place || point.address ? point : { ...point, ...ofDay },
      ),
    );
  }
  const more = carriedOn(reading, facts.facts, dated, bound, next).flatMap(({ line, span, time }) =>
    pointsAt(page, facts, { ...dated, ...wholeOf(line, dated.mention) }, span, next, [time]),
  );
  return [...pointsAt(page, facts, dated, span, next, bound), ...more];
}

/** A line that speaks of a day written elsewhere, from its first word to its last. */
function wholeOf(line: Line, mention: Dated['mention']) {
  return { line, from: 0, to: line.text.length, mention: { ...mention, index: 0, end: 0 } };
}

function pointsAt(
  page: Page,
  facts: PageFacts,
  dated: Dated,
  span: Span,
  next: number,
  bound: readonly BoundTime[],
): ParticipationPoint[] {
  const { reading, scopes } = facts;
  const { line, day } = dated;
  const kind = kindAt(page, facts, dated, span) ?? (hasOwnTime(bound) ? 'event' : undefined);
  if (!kind || !isGathering(kind)) return [];
  const once =
    bound.length === 0 || isBesidesAlone(reading, bound)
      ? (notedTime(dated, facts.notes) ??
        headerTime(dated) ??
        sharedTimeFor(line.index, scopes[line.index], facts.shared, { names: namesOf(facts, dated), month: day.month }))
      : undefined;
  const times: readonly BoundTime[] = once
    ? [once, ...besideHeading(reading, facts.shared, once.line)].map(({ time, line }) => ({ time, line, by: 'page' }))
    : bound;
  const date = writeDay(day);
  const isPast = date < page.asOf;
  const part = { from: dated.from, to: dated.to };
  const isWhole = part.from === 0 && part.to === line.text.length;
  const words = isWhole ? wordsOf(facts, line.index, span) : line.text.slice(part.from, part.to);
  const links = linksOf(reading, line, span, part, page.url);
  const remote = remoteIn(words) ?? links.find(({ href }) => isMeetingLink(href))?.href;
  const where = whereOf(reading, facts.places, dated, span, next, scopes);
  const lastDay =
    dated.mention.to && writeDay({ ...day, ...dated.mention.to, year: dated.mention.to.year ?? day.year });
  const deadline = deadlineNear(facts, line.index, next);
  return (times.length > 0 ? times : [undefined]).map((time) => ({
    kind,
    title: titleFor(page, facts, dated, span, time),
    start: time ? `${date}T${time.time.start}` : date,
    ...(time?.time.end
      ? { end: `${date}T${time.time.end}` }
      : lastDay && readDay(lastDay) && lastDay > date
        ? { end: lastDay }
        : {}),
    allDay: !time,
    status: statusOf(reading, dated, span, isPast),
    ...(time && times.length > 1 ? (placeOfOwn(facts, line.index, time.line) ?? where) : where),
    ...(deadline && deadline.slice(0, 10) <= date ? { deadline } : {}),
    ...(remote ? { remote } : {}),
    howTo: [],
    links,
    contact: {},
    help: helpIn(words),
    source: line.cell ? ('table' as const) : ('text' as const),
    confidence: confidenceOf(dated, time, facts.likelihood.get(dated)),
    selector: selectorsOf(page)(line.element),
  }));
}

/** "Pension committee, 4 p.m." in bold right above "Board of Finance, 5 p.m.": both meet on the days below. */
function besideHeading({ lines }: PageFacts['reading'], shared: PageFacts['shared'], line: number) {
  const isHead = (at: number) => (lines[at]?.level ?? 0) > 0;
  return shared.filter((each) => Math.abs(each.line - line) === 1 && isHead(each.line) && isHead(line));
}

/** The words about a date and of the heading above it. */
function namesOf({ reading, scopes }: PageFacts, { line, from, to }: Dated): string[] {
  const heading = reading.lines[scopes[line.index]?.headings.at(-1) ?? -1]?.text ?? '';
  return namesIn(`${heading.slice(0, 120)} ${line.text.slice(from, Math.min(to, from + 200))}`);
}

/** "May 18 (potluck from 11 a.m.)" says nothing of when the meeting begins, where that is said once for all. */
function isBesidesAlone({ lines }: PageFacts['reading'], [first, ...others]: readonly BoundTime[]): boolean {
  return first !== undefined && others.length === 0 && isBesides(lines[first.line]?.text ?? '', first.time);
}

function titleFor(page: Page, all: PageFacts, dated: Dated, span: Span, time: BoundTime | undefined): string {
  const { reading, facts, scopes } = all;
  const from = { reading, facts, part: dated, span, page: page.derive(pageName) };
  const ownLine = time && time.line !== dated.line.index && time.time.index <= 2 ? facts[time.line]?.rest.trim() : '';
  const line = ownLine && ownLine.length > 8 && kindOf(ownLine) ? time?.line : undefined;
  return line === undefined
    ? titleOf({ ...from, line: dated.line.index, scope: scopes[dated.line.index] })
    : titleOf({ ...from, line, part: { from: 0, to: reading.lines[line]?.text.length ?? 0 }, scope: scopes[line] });
}

/** A day with an hour beside it is an event, whatever it is called. */
function hasOwnTime([first]: readonly BoundTime[]): boolean {
  return Boolean(first?.time.certain) && (first?.by === 'line' || first?.by === 'row');
}

/** "Tuesday, May 5", and below it a meeting in each line: the place that stands in its own. */
function placeOfOwn({ places }: PageFacts, dated: number, line: number) {
  return line === dated ? undefined : places.byLine[line];
}

/** The words of a date's record, a few lines to either side. */
function wordsOf({ reading }: PageFacts, line: number, span: Span): string {
  return reading.lines
    .slice(Math.max(span.from, line - REACH), Math.min(span.to, line + REACH))
    .map(({ text }) => text.slice(0, 600))
    .join('\n');
}

/** What kind of thing happens: by its own words, its headings, the page's name, else by the lines above. */
function kindAt(page: Page, facts: PageFacts, { line, from, to }: Dated, span: Span): PointKind | undefined {
  const { lines } = facts.reading;
  const words = `${line.text.slice(from, to)}\n${wordsOf(facts, line.index, span)}`;
  const own = kindOf(line.text.slice(from, to)) ?? kindOf(words);
  if (own && own !== 'event') return isGathering(own) ? own : (gatheringOf(words) ?? own);
  const headings = facts.scopes[line.index]?.headings ?? [];
  for (const at of [...headings].reverse()) {
    const kind = gatheringOf(lines[at]?.text ?? '');
    if (kind && kind !== 'event') return kind;
  }
  const ofPage = page.derive(kindOfThisPage);
  if (ofPage.kind) return ofPage.kind;
  if (own) return own;
  const below = lines[line.index + 1];
  if (below?.element.tagName === 'DD') {
    const kind = gatheringOf(below.text.slice(0, 200));
    if (kind) return kind;
  }
  if (line.cell?.table.headers.some((header) => ofMeetings.test(header ?? ''))) return 'event';
  if (headings.some((at) => gatheringOf(lines[at]?.text ?? ''))) return 'event';
  let left = ABOVE;
  for (let at = line.index - 1; left > 1 && at >= 0 && at > line.index - FAR_ABOVE; at--) {
    const { text = '', level = 0 } = lines[at] ?? {};
    // The days of a list are all of what stands above it.
    if (!facts.facts[at]?.dates.length) left--;
    const kind = gatheringOf(text.slice(0, 300));
    if (kind) return kind;
    // What stands above this section is not about it.
    if (level > 0 && level < 7) return undefined;
  }
  return undefined;
}

function kindOfThisPage(page: Page): { kind: PointKind | undefined } {
  return { kind: kindOfPage(pageName(page)) };
}

/** How sure the year and the hour are; where a second opinion was asked for, the mean of both. */
function confidenceOf({ year }: Dated, time: BoundTime | undefined, likelihood: number | undefined): number {
  const stated = { stated: 0.9, above: 0.8, guessed: 0.6 }[year];
  const sure = time && time.by !== 'page' ? stated : stated - 0.1;
  return likelihood === undefined ? sure : Math.round((sure + likelihood) * 50) / 100;
}
