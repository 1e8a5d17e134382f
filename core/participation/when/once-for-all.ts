import type { TimeMention } from '../../text/times-in.ts';
import type { Line, Reading } from '../reading/line.ts';
import type { Dated } from './dated.ts';
import type { LineFacts } from './mentions.ts';
import type { Scope } from './scope.ts';

/** A time that a page states once for many meetings, and the headings it stands under. */
export interface SharedTime {
  readonly time: TimeMention;
  readonly line: number;
  readonly headings: readonly number[];
  /** Whether its words say that it is meant for meetings. */
  readonly saysSo: boolean;
  /** Whether its section has dates: then it speaks for those alone. */
  readonly isOwn: boolean;
  /** Whether it says "all meetings". */
  readonly forAll: boolean;
}

const meetings =
  /\b(meetings?|sessions?|hearings?|board|council|commission|committee|authority|trustees|reuni[oó]n(es)?|sesi[oó]n(es)?|juntas?)\b/i;
const happen =
  /\b(begins?|starts?|held|holds?|meets?|convenes?|takes? place|scheduled|commences?|conducted|are at|is at|otherwise|noted|unless|except|each month|every month|monthly|comienzan?|empiezan?|se (llevan?|celebran?|realizan?|re[uú]nen?)|inician?|de cada mes)\b/i;
const weMeet = /\b(meets?|convenes?|se re[uú]nen?)\b/i;
const label = /^\W*((meeting|start|regular|public)\s)*(times?|hora|horario|when|cu[aá]ndo)\b/i;
const all = /\b(all|regular|unless otherwise|todas las)\b/i;
const MAX = 60;
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
  for (const line of lines) {
    if (line.index % PAUSE_EVERY === 0) yield;
    const [time] = facts[line.index]?.times ?? [];
    if (!time || dated.has(line.index) || line.aside || shared.length >= MAX) continue;
    const headings = scopes[line.index]?.headings ?? [];
    // A time in a section with dates of its own is meant for those.
    const isOwn = withDates.has(headings.at(-1));
    shared.push({
      time,
      line: line.index,
      headings,
      isOwn,
      forAll: all.test(line.text.slice(0, 400)),
      saysSo: saysSo(lines, line, time),
    });
  }
  const spoken = shared.filter((each) => each.saysSo);
  if (spoken.length > 0) return spoken;
  // A single time on the whole page can only be meant for its dates.
  return new Set(shared.map(({ time }) => time.start)).size === 1 ? shared : [];
}

/** In the sentence of the time, or in the line before it when the time stands nearly alone. */
function saysSo(lines: readonly Line[], { text, index }: Line, time: TimeMention): boolean {
  const sentence = text.slice(Math.max(0, time.index - 250), time.stop + 120);
  if (label.test(text) || weMeet.test(sentence) || (meetings.test(sentence) && happen.test(sentence))) return true;
  const before = lines[index - 1]?.text.slice(-200) ?? '';
  return text.length <= 60 && (label.test(before) || (meetings.test(before) && happen.test(before)));
}

/** The shared time that speaks for a line: the one that shares most headings with it, the nearest before it first. */
export function sharedTimeFor(
  line: number,
  scope: Scope | undefined,
  shared: readonly SharedTime[],
): SharedTime | undefined {
  let best: SharedTime | undefined;
  let bestScore = -1;
  for (const each of shared) {
    const last = each.headings.at(-1);
    if (each.isOwn && last !== undefined && last !== line && !scope?.headings.includes(last)) continue;
    const common = each.headings.filter((heading) => scope?.headings.includes(heading)).length;
    const points =
      common * 4 + (each.forAll ? 3 : 0) + (each.line <= line ? 2 : 0) + 1 / (1 + Math.abs(line - each.line));
    if (points > bestScore) {
      best = each;
      bestScore = points;
    }
  }
  return best;
}
