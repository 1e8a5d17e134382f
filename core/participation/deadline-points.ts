import type { ParticipationPoint, PointKind } from '../model/participation-point.ts';
import type { Page } from '../page/page.ts';
import { writeDay } from '../text/calendar.ts';
import { timesIn } from '../text/times-in.ts';
import { linksOf } from './about/links.ts';
import { helpIn } from './help.ts';
import { gatheringOf, isGathering, kindOf } from './kinds.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { selectorsOf } from './selectors.ts';
import type { Dated } from './when/dated.ts';

const PAUSE_EVERY = 10;
const MAX_POINTS = 200;
const NEAR = 5;
const asks: [PointKind, RegExp][] = [
  ['survey', /\b(surveys?|questionnaires?|encuestas?|cuestionarios?)\b/i],
  ['comment-period', /\b(comments?|comment period|input|feedback|comentarios|opini[oó]n(es)?)\b/i],
  [
    'committee',
    /\b(apply|applications?|nominations?|nominate|openings?|vacanc(y|ies)|candidates?|postulaci[oó]n|solicitud(es)?|nominaciones)\b/i,
  ],
];
const forPeople = /\b(committee|council|board|trustees?|advisory|comit[eé]|consejo|junta)\b/i;

/** Surveys, comment periods and seats that a page gives a last day for. They have a deadline, never a start. */
export function* deadlinePoints(page: Page): Generator<undefined, ParticipationPoint[]> {
  const facts = yield* page.prepare(pageFacts);
  const points: ParticipationPoint[] = [];
  let seen = 0;
  for (const { dated, kind, deadline } of windows(facts)) {
    if (++seen % PAUSE_EVERY === 0) yield;
    if (points.length >= MAX_POINTS) break;
    const { line, from, to } = dated;
    const above = facts.scopes[line.index]?.headings.map((at) => facts.reading.lines[at]?.text ?? '') ?? [];
    const own = line.text.slice(from, to).trim();
    points.push({
      kind,
      title: (own.length > 12 ? own : (above.at(-1) ?? line.text)).slice(0, 160),
      deadline,
      status: deadline.slice(0, 10) < page.asOf ? 'closed' : 'open',
      howTo: [],
      links: linksOf(
        facts.reading,
        line,
        { from: line.index, to: line.index + 2 },
        { from: 0, to: line.text.length },
        page.url,
      ),
      contact: {},
      help: helpIn(line.text.slice(0, 1000)),
      source: line.cell ? 'table' : 'text',
      confidence: dated.year === 'stated' ? 0.8 : 0.6,
      selector: selectorsOf(page)(line.element),
    });
  }
  return points;
}

function* windows(facts: PageFacts): Generator<{ dated: Dated; kind: PointKind; deadline: string }> {
  for (const { dated, role } of facts.others) {
    if (dated.line.aside || (role !== 'deadline' && !dated.mention.to)) continue;
    const kind = askedAt(facts, dated);
    if (kind) yield { dated, kind, deadline: lastMoment(dated) };
  }
  for (const dated of facts.happening) {
    const sentence = around(dated);
    const kind = kindOf(sentence);
    if (!dated.mention.to || !kind || isGathering(kind) || gatheringOf(sentence)) continue;
    yield { dated, kind, deadline: lastMoment(dated) };
  }
}

function askedAt({ reading, scopes }: PageFacts, dated: Dated): PointKind | undefined {
  const own = asks.find(([, words]) => words.test(around(dated)));
  const above = (scopes[dated.line.index]?.headings ?? []).map((at) => reading.lines[at]?.text ?? '').join('\n');
  const kind = (own ?? asks.find(([, words]) => words.test(above)))?.[0];
  return kind === 'committee' && !forPeople.test(`${around(dated)}\n${above}`) ? undefined : kind;
}

function around({ line, mention, from, to }: Dated): string {
  return line.text.slice(Math.max(from, mention.index - 160), Math.min(to, mention.end + 80));
}

/** The end of a window with its time, when the words beside it state one. */
function lastMoment({ line, mention, day, from, to }: Dated): string {
  const last = writeDay(mention.to ? { ...day, ...mention.to, year: mention.to.year ?? day.year } : day);
  const words = `${line.text.slice(Math.max(from, mention.index - 24), mention.index)} ${line.text.slice(mention.end, Math.min(to, mention.end + 24))}`;
  const [time] = timesIn(words);
  return time ? `${last}T${time.start}` : last;
}

/** A last day stated beside a gathering: in its line or the few that follow, before the next gathering. */
export function deadlineNear({ others, reading }: PageFacts, line: number, next: number): string | undefined {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.dated.line.index ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < others.length; at++) {
    const other = others[at];
    const where = other?.dated.line.index ?? 0;
    if (!other || where > line + NEAR || (where >= next && where !== line)) return undefined;
    if (other.role === 'deadline' && !reading.lines[where]?.aside) return lastMoment(other.dated);
  }
  return undefined;
}
