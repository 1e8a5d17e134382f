import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('keeps the order although later items are done sooner', async () => {
  const results: number[] = [];
  for await (const result of inOrder([30, 1, 20, 1], 2, async (item) => {
    await rest(item);
    return item;
  })) {
    results.push(result);
  }
  expect(results).toEqual([30, 1, 20, 1]);
});

it('never works on more than it may, and uses what it may', async () => {
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await rest(5);
    running--;
  };
  for await (const _ of inOrder([1, 2, 3, 4, 5, 6], 2, work));
  expect(most).toBe(2);
});

it('throws at the turn of the item that failed', async () => {
  const results: number[] = [];
  const run = async () => {
    for await (const result of inOrder([10, 0], 2, async (item) => {
      await rest(item);
      if (item === 0) throw new Error('broken');
      return item;
    })) {
      results.push(result);
    }
  };
  await expect(run()).rejects.toThrow('broken');
  expect(results).toEqual([10]);
});
