import { describe, expect, it } from 'vitest';
import { publicCounts } from './suppress.ts';

describe('published counts', () => {
  it('are all shown when every group and every number is large', () => {
    const counts = {
      sizes: [100, 200],
      rows: [
        [30, 60],
        [50, 100],
      ],
    };
    expect(publicCounts(counts)).toEqual({
      sizes: [100, 200],
      total: 300,
      rows: [
        { cells: [30, 60], voices: 90 },
        { cells: [50, 100], voices: 150 },
      ],
    });
  });

  it('hide few people, few others, and everybody; and a second cell that would give them away', () => {
    const rows = publicCounts({
      sizes: [100, 100, 100, 100],
      rows: [
        [5, 40, 50, 60],
        [95, 40, 50, 60],
        [100, 40, 50, 60],
      ],
    }).rows;
    for (const { cells } of rows) {
      expect(cells[0]).toBe('hidden');
      expect(cells.filter((cell) => cell === 'hidden').length).toBeGreaterThanOrEqual(2);
    }
  });

  it('hide a small group, and another one, since all of them together are known', () => {
    const { sizes, total } = publicCounts({ sizes: [300, 40, 4], rows: [] });
    expect(sizes).toEqual([300, 'hidden', 'hidden']);
    expect(total).toBe(344);
  });

  it('show nobody as nobody, unless the group is small', () => {
    expect(
      publicCounts({
        sizes: [100, 100],
        rows: [
          [0, 50],
          [50, 50],
        ],
      }).rows[0]?.cells,
    ).toEqual([0, 50]);
    expect(publicCounts({ sizes: [100, 100, 5, 5], rows: [[50, 50, 0, 0]] }).rows[0]?.cells.slice(2)).toEqual([
      'hidden',
      'hidden',
    ]);
  });

  it('hide the total too when too few are hidden to hide behind', () => {
    const { rows } = publicCounts({
      sizes: [100, 4, 5],
      rows: [
        [0, 1, 2],
        [50, 2, 2],
      ],
    });
    expect(rows[0]?.voices).toBe('hidden');
  });

  it('hide what moved by a few people since the last time', () => {
    const before = publicCounts({
      sizes: [100, 100, 100],
      rows: [
        [30, 30, 30],
        [40, 40, 40],
      ],
    });
    const now = publicCounts(
      {
        sizes: [120, 120, 120],
        rows: [
          [33, 50, 50],
          [60, 60, 60],
        ],
      },
      before,
    );
    expect(now.rows[0]?.cells[0]).toBe('hidden');
    expect(now.rows[1]?.cells.filter((cell) => typeof cell === 'number').length).toBeGreaterThan(0);
  });

  it('leave no column with exactly one hidden theme', () => {
    const { rows } = publicCounts({
      sizes: [100, 100, 100],
      rows: [
        [3, 4, 50],
        [40, 40, 40],
        [60, 60, 60],
      ],
    });
    for (const at of [0, 1, 2]) expect(rows.filter(({ cells }) => cells[at] === 'hidden')).not.toHaveLength(1);
  });
});
