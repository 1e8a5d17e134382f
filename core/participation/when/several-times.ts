import { gatheringOf } from '../kinds.ts';
import type { Reading } from '../reading/line.ts';
import type { BoundTime } from './bound-time.ts';
import { firstAt } from './first-at.ts';
import type { LineFacts } from './mentions.ts';
import { isNamedAbove } from './stacked-times.ts';

const MANY_A_DAY = 12;
const ITEM = 80;
/** Characters of a line that is a name and an hour, and why it may be another. */
const SHORT = 140;
const SENTENCE = 200;
const alsoMeets =
  /\b(?:meets?|convenes?|gathers?|holds?)\b[^.;]{0,60}\bat\s*$|\bsame (?:day|evening|night)\b[^.;]{0,30}\bat\s*$/i;
/** "The Zoning Committee will meet at": the words that lead up to the hour of a meeting. */
const meetsAt = /\b(?:meets?|convenes?|gathers?|(?:be|is) held|takes? place)\b[^.;]{0,80}\bat\s*$/i;
const andThen =
  /^\s*,?\s*and\s+(?:the\s+|an?\s+|our\s+)?(?:[\p{L}-]+\s+){0,3}(?:meeting|session|hearing|workshop)\s+(?:begins\s+|starts\s+)?(?:at|from)\s*$/iu;
const listed = /[,;|]\s/;
/** "12-1:30pm (register here) and 6-7:30pm" */
const remark = /\([^()]{0,40}\)/g;
const isChoice =
  /^\s*,?\s*(?:or|and|&|o|u|y|\/|•|·)\s*(?:again\s*)?(?:the (?:second|third|other|next)\s+(?:one\s+|\p{L}+\s+(?:is\s+|will be\s+)?)?)?(?:at|from|a las?|de)?\s*$/iu;

/** "8:00 a.m. or 5:30 p.m.": a choice of times is a gathering each; so are those that are named one by one. */
export function alternatives({ lines }: Reading, facts: readonly LineFacts[], first: BoundTime): BoundTime[] {
  const { times = [], dates = [] } = facts[first.line] ?? {};
  const { text = '' } = lines[first.line] ?? {};
  const next = firstAt(times, first.time.index) + 1;
  const found: BoundTime[] = [];
  let last = first.time;
  for (const time of times.slice(next, next + MANY_A_DAY)) {
    const between = text.slice(last.stop, time.index);
    const nextDate = dates[firstAt(dates, last.index + 1)];
    if (nextDate && nextDate.index < time.index) break;
    const isNext = isChoice.test(between.replace(remark, ' ')) || namesEach(between, text.slice(time.stop));
    if (time.start === last.start || !((isNext && time.start > last.start) || meetsToo(between) || namedAhead(between)))
      break;
    found.push({ ...first, time });
    last = time;
  }
  return found;
}

/** "a workshop at 5 PM and the regular meeting at 6 PM", "Wetlands Board, 6:00 p.m.; Bay Board, 6:30 p.m." */
function namedAhead(between: string): boolean {
  return (
    (andThen.test(between) || (/^\s*;/.test(between) && between.length < ITEM)) && gatheringOf(between) !== undefined
  );
}

/** "5 p.m. (Facilities meeting), 6 p.m. (Board meeting)": what begins at either hour is named behind it. */
function namesEach(between: string, rest: string): boolean {
  const [name = ''] = rest.slice(0, ITEM).split(listed);
  if (!listed.test(between) || gatheringOf(between) === undefined) return false;
  return gatheringOf(name) !== undefined || /^\s*(?:regular|open|public|business|general)\b/i.test(name);
}

/** "…at 2 p.m., and the Finance Committee will meet at 3 p.m." */
function meetsToo(between: string): boolean {
  return between.length < SENTENCE && alsoMeets.test(between) && gatheringOf(between) !== undefined;
}

/** Under a day, lines that each begin with a time are a gathering each; else only the first time counts. */
export function eachItsOwn(
  reading: Reading,
  facts: readonly LineFacts[],
  found: readonly Omit<BoundTime, 'by'>[],
  by: BoundTime['by'],
): BoundTime[] {
  const { lines } = reading;
  const [first] = found;
  if (!first) return [];
  const tag = lines[first.line]?.element.localName;
  const own = found.filter(({ time, line }, at) => {
    const { element, text = '' } = lines[line] ?? {};
    if (element?.localName !== tag || found[at - 1]?.line === line) return false;
    if (time.index <= 2)
      return text.length > 24 || isNamedAbove(reading, facts, line) || isNamedBeside(reading, facts, line);
    if (meetsAt.test(text.slice(0, time.index)) && gatheringOf(text.slice(0, time.index))) return true;
    return (time.index < ITEM || text.length < SHORT) && gatheringOf(text.slice(0, ITEM)) !== undefined;
  });
  if (own.length > 1 && own[0] === first) return own.slice(0, MANY_A_DAY).map((each) => ({ ...each, by }));
  const only = { ...first, by };
  return [only, ...alternatives(reading, facts, only)];
}

/** "9:00 AM", and in the next cell or line: "Board of Review". */
function isNamedBeside({ lines }: Reading, facts: readonly LineFacts[], line: number): boolean {
  const { times = [], dates = [] } = facts[line + 1] ?? {};
  return times.length + dates.length === 0 && gatheringOf(lines[line + 1]?.text.slice(0, ITEM) ?? '') !== undefined;
}
