/** Gives the page its turn, also when several work with it beside each other: after `budget` milliseconds of work it waits until the browser has done its own. */
export interface Pacer {
  /** Runs a generator to its end, pausing at its `yield`s when the budget of the slice is spent. */
  run<Result>(steps: Generator<undefined, Result>): Promise<Result>;
  /** Lets the page breathe when the slice is spent; throws when cancelled. */
  pause(): Promise<void>;
  /** Milliseconds of work so far, pauses left out. */
  worked(): number;
}

export interface PacerOptions {
  signal?: AbortSignal | undefined;
  /** Milliseconds of work between pauses; under 50 no visitor notices (RAIL, long tasks). */
  budget: number;
  now(): number;
  /** Resolves after the browser had a turn. */
  rest(): Promise<void>;
}

export function makePacer({ signal, budget, now, rest }: PacerOptions): Pacer {
  let sliceStart = now();
  let rested = 0;
  let resting: Promise<void> | undefined;
  let restsSince: number | undefined;
  const restOnce = async () => {
    const before = now();
    restsSince = before;
    await rest();
    rested += now() - before;
    restsSince = undefined;
    sliceStart = now();
    resting = undefined;
  };
  const pause = async () => {
    signal?.throwIfAborted();
    if (!resting && now() - sliceStart < budget) return;
    // Where two work beside each other, both wait for the same turn of the page.
    resting ??= restOnce();
    await resting;
    signal?.throwIfAborted();
  };
  const start = now();
  return {
    pause,
    // Asked for by one while another waits for the page, the time is that of when the waiting began.
    worked: () => (restsSince ?? now()) - start - rested,
    async run(steps) {
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        await pause();
      }
    },
  };
}
