import type { Engine } from '../workspace/engine/engine.ts';
import { engineBehind } from '../workspace/engine/line.ts';

/** The engine in a worker of this page's own: its screens never wait for it. */
export function engineInWorker(): Engine {
  const worker = new Worker(new URL('../workspace/engine/worker.ts', import.meta.url), { type: 'module' });
  return engineBehind(worker);
}
