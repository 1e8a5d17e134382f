import type { Reading } from '../reading/line.ts';
import type { LineFacts } from './mentions.ts';
import type { BoundTime } from './times.ts';

const MANY = 8;
const behindDoors = /\b(closed|executive|private) sessions?\b/i;

/**
 * The times of a cell that lists them one beneath the other, each a gathering of its own: "5 pm – study session / 6 pm –
 * regular meeting", or "6:00 p.m. / 7:00 p.m." beside a cell with as many lines. Fewer than two where it does not.
 */
export function stackedTimes(
  { lines }: Reading,
  facts: readonly LineFacts[],
  { line, by }: Pick<BoundTime, 'line' | 'by'>,
): BoundTime[] {
  const cell = lines[line]?.cell;
  if (!cell) return [];
  const inRow = (at: number) => lines[at]?.cell?.table === cell.table && lines[at]?.cell?.row === cell.row;
  const counts = new Map<number, number>();
  const found: BoundTime[] = [];
  let named = 0;
  let from = line;
  while (line - from < MANY * 2 && inRow(from - 1)) from--;
  for (let at = from; at < from + MANY * 4 && inRow(at); at++) {
    const column = lines[at]?.cell?.column ?? 0;
    counts.set(column, (counts.get(column) ?? 0) + 1);
    const [time] = facts[at]?.times ?? [];
    if (column !== cell.column || !time || time.index > 2) continue;
    const words = facts[at]?.rest.replace(/[^\p{L}]/gu, '') ?? '';
    if (words.length > 3) named++;
    if (!behindDoors.test(lines[at]?.text ?? '') && time.start > (found.at(-1)?.time.start ?? '')) {
      found.push({ time, line: at, by });
    }
  }
  const own = counts.get(cell.column) ?? 0;
  const isBesideAsMany = [...counts].some(([column, count]) => column !== cell.column && count === own);
  return named >= 2 || (isBesideAsMany && own === found.length) ? found.slice(0, MANY) : [];
}
