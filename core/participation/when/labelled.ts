import { allWeekdays } from '../../text/date-words.ts';
import { timesIn } from '../../text/times-in.ts';
import { gatheringOf } from '../kinds.ts';
import type { Line, Reading } from '../reading/line.ts';
import { isFilled } from './calendar-grid.ts';
import type { Dated } from './dated.ts';
import { isFootnote } from './footnotes.ts';
import { type LabelRole, roleOfLabel } from './label-role.ts';
import type { LineFacts } from './mentions.ts';
import { sentenceAhead, sentenceBehind } from './sentence.ts';
import { namesGathering } from './steps.ts';

const SHORT = 90;
const LONG = 400;
const COLUMN = 12;
const MANY = 40;
const fillers = /\b(when|dates?|time|day|and|on|at|from|to|noon|cu[aá]ndo|fecha|hora|a las?|el|del?|las?)\b/giu;
/** "When", "Date:" above a day: what it is the day of stands farther up. */
const when = /^\W*(when|dates?|date (and|&) time|day|cu[aá]ndo|fecha( y hora)?)\W*$/i;
/** What a meeting's day has beside it: its papers and whether they are there yet. */
const papers = /\b(agendas?|minutes|packets?|videos?|recordings?|audio|cancel+ed|notices?|actas?|zoom|remote|live)\b/i;
const ofPapers =
  /\b(agendas?|minutes|packets?|videos?|recordings?|audio|status|documents?|notes|materials|links?|actas?)\b/i;
const ofMeetings = /\b(meetings?|hearings?|sessions?|workshops?|reuni[oó]n(es)?|audiencias?)\b(?!\W+(notes|minutes))/i;
/** A table of what was recorded: whatever a row of it is called, people could come. */
const ofRecords = /^\W*(agendas?|minutes|duration|length|videos?|view|watch|recordings?)\W*$/i;
const twoWords = /\p{L}{2,}\W+\p{L}{2,}/u;

/**
 * What the label of a day makes of it, wherever a page puts the label: in front of the day or behind it, as the head
 * of its column, in the cell or line before it, in the one behind. The nearest label speaks; a gathering's ends the
 * search.
 */
export function labelledAs(reading: Reading, facts: readonly LineFacts[], dated: Dated): LabelRole | undefined {
  const { line, mention, from, to } = dated;
  const { text } = line;
  const ahead = named(sentenceAhead(text, mention.index, from));
  const behind = named(sentenceBehind(text, mention.end, to));
  if (ahead || behind) {
    // "6:30 p.m. – Applications due September 24": what leads to another day is that day's.
    if (behind && (ahead || to < text.length)) return undefined;
    return ahead ? own(ahead, text) : isPaper(behind) ? undefined : own(behind, text);
  }
  if (line.cell) return inTable(reading, facts, line);
  return above(reading, facts, line) ?? below(reading, facts, line);
}

function own(label: string, text: string): LabelRole | undefined {
  return label.length < SHORT && text.length < SHORT * 3 ? roleOfLabel(label) : undefined;
}

/** The words that name something; none are left of "at 6 p.m. on Tuesday". */
function named(part: string): string {
  if (part.length > LONG) return part;
  let text = part;
  for (const { index, stop } of timesIn(part).reverse()) text = `${text.slice(0, index)} ${text.slice(stop)}`;
  const words = text.replace(allWeekdays, ' ').replace(fillers, ' ');
  return words.replace(/\P{L}/gu, '').length < 3 ? '' : text.replace(allWeekdays, ' ').trim();
}

function isPaper(words: string): boolean {
  return papers.test(words) || !twoWords.test(words);
}

function inTable({ lines }: Reading, facts: readonly LineFacts[], line: Line): LabelRole | undefined {
  const { table, row, column } = line.cell ?? { row: 0, column: 0 };
  const inRow = (at: number) =>
    table && lines[at]?.cell?.table === table && lines[at]?.cell?.row === row ? lines[at] : undefined;
  const first = row > 0 ? (table?.headers[column] ?? '') : '';
  // "2 Labor Day": the first week of a month that has no weekdays above it.
  const head = /^\d{1,2}\b/.test(first) ? '' : first;
  if (ofMeetings.test(head)) return roleOfLabel(head);
  const ofHead = roleOfLabel(head);
  if (ofHead) return ofHead;
  const before = inRow(line.index - 1);
  // In a calendar's cell, and in one that begins with a day, it is said of the day above it there.
  const isOfOther =
    isDay(inRow(line.index - 2), facts) &&
    (before?.cell?.column !== column || isDay(lines[firstOfCell(lines, line)], facts));
  if (before && !isOfOther && isLabel(before, facts)) {
    const role = roleOfLabel(
      before.text,
      table?.headers.some((each) => ofRecords.test(each ?? '')),
    );
    if (role || gatheringOf(before.text) || namesGathering(before.text)) return role;
  }
  const next = inRow(line.index + 1);
  if (!next || !isLabel(next, facts) || ofPapers.test(table?.headers[next.cell?.column ?? 0] ?? '')) return undefined;
  return isPaper(next.text) ? undefined : roleOfLabel(next.text, hasHour(facts, line));
}

function firstOfCell(lines: readonly Line[], line: Line): number {
  let at = line.index;
  while (line.index - at < MANY && isFilled(lines[at - 1], line)) at--;
  return at;
}

/** "Filing deadline" in the line above a day, or above a column of days. */
function above({ lines, nodes }: Reading, facts: readonly LineFacts[], line: Line): LabelRole | undefined {
  let at = line.index - 1;
  while (line.index - at < COLUMN && isLikeDay(lines[at], line, facts)) at--;
  const isWhen = when.test(lines[at]?.text ?? '');
  if (isWhen) at--;
  const label = lines[at];
  if (!label || !isLabel(label, facts, isWhen) || label.cell) return undefined;
  // A day that heads what follows is named by what stands above it only where that is a heading, too.
  if (line.level > 0 && (label.level === 0 || label.level >= line.level)) return undefined;
  const isLed = label.level > 0 || label.text.endsWith(':');
  // Below a day of its own it is that day's: "September 24" / "Applications due" / "October 12".
  const isBeside = isOfOneBlock(nodes, label, line) && !isDay(lines[at - 1], facts);
  return isLed || isBeside ? roleOfLabel(label.text) : undefined;
}

/** "September 24", and beneath it: "Applications due". */
function below({ lines, nodes }: Reading, facts: readonly LineFacts[], line: Line): LabelRole | undefined {
  const before = lines[line.index - 1];
  // The last of a column of days is named by nothing below it.
  if (isDay(before, facts)) return undefined;
  const isNamed = before && isLabel(before, facts) && (line.level === 0 || before.level > line.level);
  const label = lines[line.index + 1];
  if (isNamed && gatheringOf(before.text)) return undefined;
  if (!label || !isLabel(label, facts) || label.level > 0 || label.cell || isPaper(label.text)) return undefined;
  // A day below it may be what it names.
  if (label.text.endsWith(':') || (isDay(lines[label.index + 1], facts) && line.level === 0)) return undefined;
  return isOfOneBlock(nodes, label, line) ? roleOfLabel(label.text, hasHour(facts, line)) : undefined;
}

/** A day with an hour is a meeting's, whatever is said below it, unless that is a last day by name. */
function hasHour(facts: readonly LineFacts[], { index }: Line): boolean {
  return (facts[index]?.times.length ?? 0) > 0;
}

function isOfOneBlock(nodes: Reading['nodes'], one: Line, other: Line): boolean {
  return one.node === other.node || nodes[one.node]?.parent === nodes[other.node]?.parent;
}

function isLabel({ text, index, aside, level }: Line, facts: readonly LineFacts[], mayBeLong = level > 0): boolean {
  const { dates = [], times = [] } = facts[index] ?? {};
  return !aside && (mayBeLong || text.length < SHORT) && dates.length === 0 && times.length === 0 && !isFootnote(text);
}

/** Whether a line holds a day, perhaps with its hour, and no name. */
function isDay(line: Line | undefined, facts: readonly LineFacts[]): boolean {
  const [first] = facts[line?.index ?? -1]?.dates ?? [];
  if (!line || !first || line.text.length > SHORT) return false;
  return named(line.text.slice(0, first.index)) === '' && named(line.text.slice(first.end)) === '';
}

function isLikeDay(other: Line | undefined, line: Line, facts: readonly LineFacts[]): boolean {
  return (
    other?.element.tagName === line.element.tagName && other.level === line.level && !other.cell && isDay(other, facts)
  );
}
