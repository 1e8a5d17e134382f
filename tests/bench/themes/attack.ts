import type { PublicCell } from '@porchlight/core/model/theme';
import { type Counts, type PublicCounts, publicCounts } from '@porchlight/core/themes/suppress';
import type { Dice } from '../../../widgets/testing/dice.ts';

export interface AttackFigures {
  tables: number;
  hidden: number;
  /** Hidden numbers that somebody can work out exactly from what is shown. */
  recovered: number;
  /** The same if only the small cells themselves were hidden. */
  recoveredWithoutMore: number;
  /** Share of all cells that are shown. */
  shown: number;
}

/** Random tables as districts have them, published, and attacked with what is public: totals, sizes, and arithmetic. */
export function attackTables(dice: Dice, tables: number): AttackFigures {
  const figures = { tables, hidden: 0, recovered: 0, recoveredWithoutMore: 0, shown: 0 };
  let cells = 0;
  for (let table = 0; table < tables; table++) {
    const counts = randomCounts(dice);
    const safe = publicCounts(counts);
    figures.hidden += hiddenIn(safe);
    figures.recovered += recoveredFrom(safe);
    figures.recoveredWithoutMore += recoveredFrom(primaryOnly(counts));
    cells += counts.sizes.length * (counts.rows.length + 1);
    figures.shown += [safe.sizes, ...safe.rows.map((row) => row.cells)]
      .flat()
      .filter((cell) => cell !== 'hidden').length;
  }
  figures.shown /= cells;
  return figures;
}

export function randomCounts(dice: Dice): Counts {
  const groups = 2 + Math.floor(dice() * 7);
  const sizes = Array.from({ length: groups }, () => Math.floor(10 ** (0.3 + dice() * 2.6)));
  const rows = Array.from({ length: 1 + Math.floor(dice() * 15) }, () => {
    const share = dice() ** 2 * 0.7;
    return sizes.map((size) =>
      Array.from({ length: size }, () => Number(dice() < share * (0.4 + dice()))).reduce((a, b) => a + b, 0),
    );
  });
  return { sizes, rows };
}

function primaryOnly({ sizes, rows }: Counts): PublicCounts {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const few = (count: number, of: number): PublicCell =>
    count > 0 && (count < 10 || of - count < 10) ? 'hidden' : count;
  return {
    total,
    sizes: sizes.map((size) => (size < 10 ? 'hidden' : size)),
    rows: rows.map((row) => ({
      voices: few(
        row.reduce((sum, count) => sum + count, 0),
        total,
      ),
      cells: row.map((count, at) => ((sizes[at] ?? 0) < 10 ? 'hidden' : few(count, sizes[at] ?? 0))),
    })),
  };
}

/**
 * What is hidden and has only one possible value: the least and the most that each hidden cell can be, given its line's
 * total, the other cells, and that no cell is larger than its group.
 */
export function recoveredFrom({ sizes, total, rows }: PublicCounts): number {
  const known = bounds(
    sizes,
    total,
    sizes.map(() => Number.POSITIVE_INFINITY),
  );
  let recovered = known.filter(({ low, high, isHidden }) => isHidden && low === high).length;
  for (const { cells, voices } of rows) {
    const limits = known.map(({ high }) => high);
    recovered += bounds(cells, voices, limits).filter(({ low, high, isHidden }) => isHidden && low === high).length;
    if (voices === 'hidden' && !cells.includes('hidden')) recovered++;
  }
  return recovered;
}

function bounds(cells: readonly PublicCell[], total: PublicCell, limits: readonly number[]) {
  const shown = cells.reduce((sum: number, cell) => sum + (cell === 'hidden' ? 0 : cell), 0);
  return cells.map((cell, at) => {
    if (cell !== 'hidden') return { low: cell, high: cell, isHidden: false };
    const limit = limits[at] ?? Number.POSITIVE_INFINITY;
    if (total === 'hidden') return { low: 0, high: limit, isHidden: true };
    const left = total - shown;
    const others = cells.reduce(
      (sum: number, other, position) => sum + (position !== at && other === 'hidden' ? (limits[position] ?? 0) : 0),
      0,
    );
    return { low: Math.max(0, left - others), high: Math.min(limit, left), isHidden: true };
  });
}

function hiddenIn({ sizes, rows }: PublicCounts): number {
  return [sizes, ...rows.map(({ cells, voices }) => [...cells, voices])].flat().filter((cell) => cell === 'hidden')
    .length;
}
