import type { Line, Reading } from '../reading/line.ts';
import type { Dated } from './dated.ts';
import type { LineFacts } from './mentions.ts';
import type { DateRole } from './role-words.ts';

const MANY_LINES = 40;
/** Characters of a line that heads two columns. */
const HEAD = 120;
const meets = /\b(?:meetings?|hearings?|reuni[oó]n(?:es)?)\b/i;
const handsIn = /\b(?:deadlines?|due|submi\w*|filing|applications?|cut-?off|closing|fecha l[ií]mite)\b/i;

/**
 * "MEETING DATE APPLICATION DEADLINE", and beneath it "JANUARY 8 DECEMBER 17" line by line: which of its two days is the
 * meeting's. Nothing where a line is no such pair.
 */
export function roleInPair(
  { lines }: Reading,
  facts: readonly LineFacts[],
  { line, mention }: Dated,
): DateRole | undefined {
  if (!isPair(line, facts)) return undefined;
  let at = line.index - 1;
  while (line.index - at < MANY_LINES && isPair(lines[at], facts)) at--;
  const head = lines[at]?.text.slice(0, HEAD) ?? '';
  const [meeting, last] = [head.search(meets), head.search(handsIn)];
  if (meeting < 0 || last < 0) return undefined;
  const isFirst = facts[line.index]?.dates[0]?.index === mention.index;
  return meeting < last === isFirst ? 'happens' : 'deadline';
}

function isPair(line: Line | undefined, facts: readonly LineFacts[]): boolean {
  const { dates = [], times = [], rest = '' } = facts[line?.index ?? -1] ?? {};
  return line !== undefined && !line.cell && dates.length === 2 && times.length === 0 && !/\p{L}{2}/u.test(rest);
}
