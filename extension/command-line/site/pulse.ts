import type { Far } from '../../site/crawl.ts';
import type { Visited } from '../../site/journal.ts';
import { makeRate } from '../../site/rate.ts';
import type { Progress } from '../progress.ts';
import type { Strings } from '../strings.ts';

const CELLS = 24;

/** How a run goes, for whoever watches: a bar, pages a minute, the time left. */
export interface Pulse {
  visited(line: Visited, far: Far): void;
  tries(done: number, all: number): void;
}

/** @param before pages that an earlier run has done */
export function makePulse(progress: Progress, say: Strings, before: number, now: () => number = Date.now): Pulse {
  const rateNow = makeRate(now);
  if (before > 0) progress.say(say.goesOn(before));
  return {
    visited(line, { done, known }) {
      const rate = rateNow();
      if (line.kind === 'failed') progress.say(`${line.address}: ${say.notAudited}. ${line.problem}`);
      progress.show(`${bar(done / Math.max(known, 1))} ${say.far(done, known, rate)} · ${line.address}`);
    },
    tries: (done, all) => progress.show(`${bar(done / all)} ${say.trying(done, all)}`),
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(Math.max(share, 0), 1) * CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)}`;
}
