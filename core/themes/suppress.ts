import type { PublicCell } from '../model/theme.ts';

/** Fewer people than this are never counted in public. */
export const FEWEST = 10;

/** Counts as they are. Every person is in exactly one group; one group may be "did not say". */
export interface Counts {
  /** People per group. */
  sizes: readonly number[];
  /** For each theme, the people of each group who raise it. */
  rows: readonly (readonly number[])[];
}

/** The same as it may be published: nothing hidden can be worked out from what is shown. */
export interface PublicCounts {
  sizes: PublicCell[];
  total: number;
  rows: { cells: PublicCell[]; voices: PublicCell }[];
}

/**
 * Hides what could point to a few people, and then what would give that away.
 * - a group under `FEWEST`; a cell with 1 to 9 people, or 1 to 9 people not in it, or everybody in it;
 * - what differs by 1 to 9 from what was published before;
 * - further cells, until in each row at least two are hidden and stand for at least `FEWEST` people, and in no column
 *   exactly one.
 * @param before what was last published of the same groups and themes
 */
export function publicCounts({ sizes, rows }: Counts, before?: PublicCounts): PublicCounts {
  const total = sum(sizes);
  const grid: Line[] = [
    lineOf(sizes, undefined, (size, at) => size < FEWEST || moved(size, before?.sizes[at])),
    ...rows.map((row, theme) =>
      lineOf(row, sizes, (count, at) => {
        const size = sizes[at] ?? 0;
        return (
          size < FEWEST ||
          (count > 0 && (count < FEWEST || size - count < FEWEST)) ||
          moved(count, before?.rows[theme]?.cells[at])
        );
      }),
    ),
  ];
  grid.slice(1).forEach((line, theme) => {
    const voices = sum(line.counts);
    line.totalHidden =
      (voices > 0 && (voices < FEWEST || total - voices < FEWEST)) || moved(voices, before?.rows[theme]?.voices);
  });
  settle(grid);
  const [first, ...others] = grid;
  return {
    sizes: first ? cellsOf(first) : [],
    total,
    rows: others.map((line) => ({
      cells: cellsOf(line),
      voices: line.totalHidden ? 'hidden' : sum(line.counts),
    })),
  };
}

interface Line {
  counts: readonly number[];
  hidden: boolean[];
  /** The most that each cell can hold; undefined for the line of sizes. */
  limits: readonly number[] | undefined;
  totalHidden: boolean;
}

function lineOf(
  counts: readonly number[],
  limits: readonly number[] | undefined,
  isSmall: (count: number, at: number) => boolean,
): Line {
  return { counts, limits, hidden: counts.map(isSmall), totalHidden: false };
}

/** Hides more until nothing can be worked out. It ends: every step hides a cell, and none is shown again. */
function settle(grid: Line[]): void {
  for (;;) {
    const open = grid.find((line) => !isSafe(line));
    if (open) {
      hideOneMore(open);
      continue;
    }
    const column = lonelyColumn(grid.slice(1));
    if (!column) return;
    column.line.hidden[column.at] = true;
  }
}

/** Whether what a line hides stays hidden from somebody who takes what it shows from its total. */
function isSafe({ counts, hidden, limits, totalHidden }: Line): boolean {
  const inside = counts.filter((_, at) => hidden[at]);
  if (totalHidden) return inside.length > 0;
  if (inside.length === 0) return true;
  if (inside.length < 2 || sum(inside) < FEWEST) return false;
  return limits === undefined || sum(limits.filter((_, at) => hidden[at])) - sum(inside) >= FEWEST;
}

function hideOneMore(line: Line): void {
  const next = smallest(line);
  // Nothing is left to hide: then the total goes too. How many people there are in all is known anyway: with every
  // group hidden it says nothing of any.
  if (next < 0) line.totalHidden = true;
  else line.hidden[next] = true;
}

/** The smallest cell that is shown; one with nobody in it protects least and comes last. */
function smallest({ counts, hidden }: Line): number {
  let best = -1;
  const cost = (at: number) => counts[at] || Number.MAX_SAFE_INTEGER;
  for (let at = 0; at < counts.length; at++) {
    if (!hidden[at] && (best < 0 || cost(at) < cost(best))) best = at;
  }
  return best;
}

/** A column in which exactly one theme is hidden, and the theme to hide beside it. */
function lonelyColumn(lines: Line[]): { line: Line; at: number } | undefined {
  const width = lines[0]?.counts.length ?? 0;
  for (let at = 0; at < width; at++) {
    if (lines.filter(({ hidden }) => hidden[at]).length !== 1 || lines.length < 2) continue;
    const shown = lines.filter(({ hidden }) => !hidden[at]);
    const line = shown.sort((one, other) => (one.counts[at] || 1e9) - (other.counts[at] || 1e9))[0];
    if (line) return { line, at };
  }
  return undefined;
}

function cellsOf({ counts, hidden }: Line): PublicCell[] {
  return counts.map((count, at) => (hidden[at] ? 'hidden' : count));
}

/** Whether a number moved by so few people that the two publications together would point to them. */
function moved(now: number, before: PublicCell | undefined): boolean {
  if (typeof before !== 'number') return false;
  const by = Math.abs(now - before);
  return by > 0 && by < FEWEST;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
