import type { Progress } from '../progress.ts';
import type { Strings } from '../strings.ts';
import type { Visited } from './visit.ts';

/** The rate is that of the last so many pages: what was an hour ago says nothing of now. */
const WINDOW = 60;
const CELLS = 24;

/** How a run goes, for whoever watches: a bar, pages a minute, the time left. */
export interface Pulse {
  visited(line: Visited, far: { done: number; known: number }): void;
  tries(done: number, all: number): void;
}

/** @param before pages that an earlier run has done */
export function makePulse(progress: Progress, say: Strings, before: number, now: () => number = Date.now): Pulse {
  const times: number[] = [now()];
  if (before > 0) progress.say(say.goesOn(before));
  return {
    visited(line, { done, known }) {
      times.push(now());
      if (times.length > WINDOW) times.shift();
      if (line.kind === 'failed') progress.say(`${line.address}: ${say.notAudited}. ${line.problem}`);
      const minutes = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 60_000;
      const rate = minutes > 0 ? (times.length - 1) / minutes : 0;
      progress.show(`${bar(done / Math.max(known, 1))} ${say.far(done, known, rate)} · ${line.address}`);
    },
    tries: (done, all) => progress.show(`${bar(done / all)} ${say.trying(done, all)}`),
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(Math.max(share, 0), 1) * CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)}`;
}
