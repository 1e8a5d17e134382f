import type { Wait } from '../site/gate.ts';

/**
 * Waits by the clock of a worker: browsers hold the timers of a window in the background back to one a second, and after
 * five minutes to one a minute, and a run over a site would crawl as soon as staff look at something else.
 */
export function clockInWorker(): Wait {
  let worker: Worker | undefined;
  let latest = 0;
  const waiting = new Map<number, () => void>();
  return (milliseconds, signal) =>
    new Promise<void>((resolve, reject) => {
      signal?.throwIfAborted();
      worker ??= start();
      const id = ++latest;
      const abort = () => {
        waiting.delete(id);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort, { once: true });
      waiting.set(id, () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      });
      worker.postMessage({ id, milliseconds });
    });

  function start(): Worker {
    const made = new Worker(new URL('./clock-worker.ts', import.meta.url), { type: 'module' });
    made.onmessage = ({ data }: MessageEvent<number>) => {
      waiting.get(data)?.();
      waiting.delete(data);
    };
    return made;
  }
}
