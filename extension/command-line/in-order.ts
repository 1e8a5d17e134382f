/**
 * Works on several items at a time and gives the results in the order of the items, each as soon as those before it
 * are there.
 * @param width how many at a time
 * @throws what the work throws, when the turn of that item comes
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<Result>,
): AsyncGenerator<Result> {
  let free = width;
  const waiting: (() => void)[] = [];
  const results = items.map(async (item, index) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work(item, index);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  });
  // A result that fails before its turn is not lost: whoever waits for it hears of it.
  for (const result of results) result.catch(() => undefined);
  for (const result of results) yield await result;
}
