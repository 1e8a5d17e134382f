import * as z from 'zod/mini';
import type { Change } from '../store.ts';

const Told = z.object({ table: z.string(), ids: z.array(z.string()) });

/** Windows of one origin telling each other what changed. */
export interface Channel {
  /** Tells every other window, and who listens in this one. */
  tell(change: Change): void;
  /** Returns what ends the listening. */
  hear(listener: (change: Change) => void): () => void;
  close(): void;
}

export function listen(name: string): Channel {
  const others = new BroadcastChannel(name);
  const listeners = new Set<(change: Change) => void>();
  const pass = (change: Change) => {
    for (const listener of [...listeners]) listener(change);
  };
  others.onmessage = ({ data }) => {
    const told = Told.safeParse(data);
    if (told.success) pass(told.data);
  };
  return {
    tell(change) {
      others.postMessage(change);
      pass(change);
    },
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      others.close();
    },
  };
}
