import { ReadError } from '@porchlight/core/model/read-error';
import {
  type Change,
  type Store,
  StoreError,
  type StoreProblem,
  type Unreadable,
} from '@porchlight/core/storage/store';
import { signal } from '@preact/signals';

/** What a store tells while it is opened and used. */
export interface StoreEvents {
  blocked(): void;
  superseded(): void;
  unreadable(record: Unreadable): void;
}

export type OpenStore = (events: StoreEvents) => Promise<Store>;

/** Why nothing can be kept now. `blocked`: an older window of Porchlight is open, and opening waits for it. */
export type KeepProblem = StoreProblem | 'blocked';

export type Keeper = ReturnType<typeof createKeeper>;

/** The store as models use it: opened at once and waited for by nobody, its failures told as a state. */
export function createKeeper(open: OpenStore) {
  const problem = signal<KeepProblem | undefined>(undefined);
  const unreadable = signal<readonly Unreadable[]>([]);

  const opening = open({
    blocked() {
      problem.value = 'blocked';
    },
    superseded() {
      problem.value = 'superseded';
    },
    unreadable(record) {
      const isKnown = unreadable.value.some(({ table, id }) => table === record.table && id === record.id);
      if (!isKnown) unreadable.value = [...unreadable.value, record];
    },
  });
  opening.then(
    () => {
      if (problem.value === 'blocked') problem.value = undefined;
    },
    (error: unknown) => fail(error),
  );

  function fail(error: unknown): void {
    problem.value = error instanceof StoreError ? error.reason : 'unknown';
  }

  /** Reads; undefined when that is not possible, and then `problem` says why. */
  async function look<Answer>(work: (store: Store) => Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await work(await opening);
    } catch (error) {
      fail(error);
      return undefined;
    }
  }

  /**
   * Writes.
   * @returns whether it is kept; when not, `problem` says why
   * @throws ReadError when what was to be written does not fit
   */
  async function keep(work: (store: Store) => Promise<unknown>): Promise<boolean> {
    try {
      await work(await opening);
      problem.value = undefined;
      return true;
    } catch (error) {
      if (error instanceof ReadError) throw error;
      fail(error);
      return false;
    }
  }

  /** Hears of changes from this window and others. */
  function onChange(listener: (change: Change) => void): void {
    opening.then(
      (store) => store.onChange(listener),
      () => undefined,
    );
  }

  return { problem, unreadable, look, keep, onChange };
}
