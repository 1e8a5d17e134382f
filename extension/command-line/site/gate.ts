import { setTimeout as wait } from 'node:timers/promises';

/** Lets through one after the other, with at least so many seconds between two. */
export function makeGate(seconds: number): () => Promise<void> {
  let free = 0;
  return async () => {
    if (seconds <= 0) return;
    const now = Date.now();
    const turn = Math.max(now, free);
    free = turn + seconds * 1000;
    if (turn > now) await wait(turn - now);
  };
}
