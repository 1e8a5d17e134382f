/** Fulfilled after so many milliseconds; rejects when the signal ends it. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<unknown>;

/** Lets through one after the other, with at least so many seconds between two. */
export function makeGate(seconds: number, wait: Wait): (signal?: AbortSignal) => Promise<void> {
  let free = 0;
  return async (signal) => {
    if (seconds <= 0) return;
    const now = Date.now();
    const turn = Math.max(now, free);
    free = turn + seconds * 1000;
    if (turn > now) await wait(turn - now, signal);
  };
}
