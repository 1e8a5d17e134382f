import { describe, expect, it } from 'vitest';
import { makePacer } from './pacer.ts';

/** A clock that each step of work moves by a millisecond; a rest ends when `wake` is called. */
function setUp(budget: number, signal?: AbortSignal) {
  const state = { time: 0, sinceRest: 0, longest: 0, rests: 0 };
  const pacer = makePacer({
    budget,
    signal,
    now: () => state.time,
    rest: async () => {
      state.rests++;
      await Promise.resolve();
      state.sinceRest = 0;
    },
  });
  function* work(steps: number): Generator<undefined, number> {
    for (let step = 0; step < steps; step++) {
      state.time++;
      state.longest = Math.max(state.longest, ++state.sinceRest);
      yield;
    }
    return steps;
  }
  return { state, pacer, work };
}

describe('the pacer', () => {
  it('keeps to one budget when several work beside each other', async () => {
    const { state, pacer, work } = setUp(10);
    await Promise.all([pacer.run(work(100)), pacer.run(work(100))]);
    expect(state.rests).toBeGreaterThan(10);
    // One step of the other may have begun when the budget is spent.
    expect(state.longest).toBeLessThanOrEqual(12);
  });

  it('tells how long was worked, and never less than before', async () => {
    const told: number[] = [];
    let time = 0;
    const pacer = makePacer({
      budget: 2,
      now: () => time,
      async rest() {
        for (let turn = 0; turn < 5; turn++) {
          time += 10;
          told.push(pacer.worked());
          await Promise.resolve();
        }
      },
    });
    for (let step = 0; step < 20; step++) {
      time++;
      told.push(pacer.worked());
      await pacer.pause();
      told.push(pacer.worked());
    }
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(20);
  });

  it('takes one more step at most once it is cancelled', async () => {
    const controller = new AbortController();
    const { state, pacer, work } = setUp(10, controller.signal);
    const running = pacer.run(work(100));
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    expect(state.time).toBeLessThanOrEqual(2);
  });
});
