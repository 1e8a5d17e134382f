import { ReadError } from '@porchlight/core/model/read-error';
import type { Engine } from './engine.ts';

/** What goes to the worker and comes back. Both sides are this very build, so nothing is parsed. */
export type ToWorker =
  | { id: number; call: keyof Engine; given: unknown[] }
  /** The part of an import that was handed over is kept: read on, or stop. */
  | { id: number; kept: boolean };
export type FromWorker =
  | { id: number; answer: unknown }
  | { id: number; failed: string; isReadError: boolean }
  | { id: number; part: unknown[] };

/** One end of a worker, as both `Worker` and the worker's own scope give it. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** The engine behind a port: what a worker runs. */
export function serveEngine(engine: Engine, port: Port): void {
  const waiting = new Map<number, (kept: boolean) => void>();
  port.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
    if ('kept' in data) return waiting.get(data.id)?.(data.kept);
    const { id, call, given } = data;
    const take = async (...part: unknown[]) => {
      port.postMessage({ id, part } satisfies FromWorker);
      const kept = await new Promise<boolean>((resolve) => waiting.set(id, resolve));
      if (!kept) throw new Error('What was read could not be kept.');
    };
    try {
      const work = engine[call] as (...given: unknown[]) => Promise<unknown>;
      const answer = await work(...given, ...(call === 'importFile' ? [take] : []));
      port.postMessage({ id, answer } satisfies FromWorker, buffersIn(answer));
    } catch (error) {
      const failed = error instanceof Error ? error.message : String(error);
      port.postMessage({ id, failed, isReadError: error instanceof ReadError } satisfies FromWorker);
    }
    waiting.delete(id);
  });
}

/** The engine at the other end of a port. */
export function engineBehind(port: Port): Engine {
  interface Asked {
    resolve(answer: unknown): void;
    reject(error: Error): void;
    take: ((...part: never[]) => Promise<void>) | undefined;
  }
  const asked = new Map<number, Asked>();
  let last = 0;
  port.addEventListener('message', async ({ data }: MessageEvent<FromWorker>) => {
    const own = asked.get(data.id);
    if (!own) return;
    if ('part' in data) {
      let failure: unknown;
      await own.take?.(...(data.part as never[])).catch((error: unknown) => {
        failure = error;
      });
      if (failure !== undefined) {
        own.reject(failure instanceof Error ? failure : new Error(String(failure)));
        asked.delete(data.id);
      }
      port.postMessage({ id: data.id, kept: failure === undefined } satisfies ToWorker);
      return;
    }
    asked.delete(data.id);
    if ('answer' in data) own.resolve(data.answer);
    else own.reject(data.isReadError ? new ReadError(data.failed) : new Error(data.failed));
  });
  const ask = (call: keyof Engine, given: unknown[], take?: Asked['take']) =>
    new Promise<never>((resolve, reject) => {
      const id = ++last;
      asked.set(id, { resolve: resolve as (answer: unknown) => void, reject, take });
      port.postMessage({ id, call, given } satisfies ToWorker);
    });
  return {
    lookAt: (...given) => ask('lookAt', given),
    importFile: (file, plan, take) => ask('importFile', [file, plan], take),
    load: (...given) => ask('load', given),
    suggest: (...given) => ask('suggest', given),
    moreLike: (...given) => ask('moreLike', given),
    possibleThemes: (...given) => ask('possibleThemes', given),
    sameWords: (...given) => ask('sameWords', given),
    search: (...given) => ask('search', given),
    why: (...given) => ask('why', given),
  };
}

/** Large arrays are handed over, not copied. */
function buffersIn(answer: unknown): Transferable[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap((value) => (value instanceof Float32Array ? [value.buffer] : []));
}
