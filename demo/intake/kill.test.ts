import { describe, expect, it } from 'vitest';
import { kinds } from './testing/databases.ts';
import { killRounds } from './testing/kill-rounds.ts';

// A handful of rounds here; `npm run bench:intake` makes fifty on each database.
describe.concurrent.each(kinds)('an intake on $name that is killed under load', ({ make }) => {
  it('has every submission that it acknowledged, and none twice', async () => {
    const { place, crash, remove } = await make();
    try {
      const report = await killRounds(place, { rounds: 3, clients: 16, within: 400, crash });
      expect(report).toMatchObject({ lost: 0, doubled: 0 });
      expect(report.acknowledged).toBeGreaterThanOrEqual(report.rounds);
      expect(report.retried).toBeGreaterThan(0);
      expect(report.stored).toBeGreaterThanOrEqual(report.acknowledged);
    } finally {
      await remove();
    }
  }, 240_000);
});
