/** Collects items and hands them on together, at most once in a while: a page may send hundreds a second. */
export interface Batches<Item> {
  add(item: Item): void;
  /** Hands on what is waiting, now. */
  flush(): void;
  /** Forgets what is waiting. */
  clear(): void;
}

/**
 * @param every milliseconds from the first waiting item to its handing on
 * @param handOn called with at least one item
 */
export function makeBatches<Item>(every: number, handOn: (items: Item[]) => void): Batches<Item> {
  let waiting: Item[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(timer);
    timer = undefined;
    waiting = [];
  };
  const flush = () => {
    const items = waiting;
    clear();
    if (items.length > 0) handOn(items);
  };
  return {
    add(item) {
      waiting.push(item);
      timer ??= setTimeout(flush, every);
    },
    flush,
    clear,
  };
}
