import { pageKey, siteAddress } from '@porchlight/core/site/address';
import type { PageLine } from '@porchlight/core/site/site-line';
import type { Wait } from './gate.ts';
import type { Visited } from './journal.ts';

/** The longest that a busy server is waited for, in seconds. */
const LONGEST_WAIT = 60;

/** The visit led to another address, which is visited in its own turn. */
export class Moved extends Error {
  override name = 'Moved';
  readonly to: string;

  constructor(to: string) {
    super(`moved to ${to}`);
    this.to = to;
  }
}

/** @throws Moved when another page than that of the address was reached */
export function mustBeAt(address: string, reached: string): void {
  const to = siteAddress(reached);
  if (to && pageKey(to) !== pageKey(address)) throw new Moved(to);
}

/** Why a page could not be read. */
export interface VisitProblem {
  /** In a sentence for people. */
  message: string;
  /** The server's answer, 0 when there was none. */
  status: number;
  /** Seconds after which the server wants to be asked again. */
  retryAfter?: number | undefined;
  /** Whether it may be gone in a moment: no answer, a crashed tab. */
  isPassing: boolean;
}

/**
 * Reads one page of a site. What goes wrong in passing (no answer, a busy server, a crashed tab) is tried once more.
 * @param problemOf what an error means; it throws what must end the run
 * @throws what `problemOf` throws; everything else becomes a line
 */
export async function visit(
  address: string,
  read: () => Promise<PageLine>,
  { problemOf, wait }: { problemOf(error: unknown): VisitProblem; wait: Wait },
): Promise<Visited> {
  for (let tries = 1; ; tries++) {
    try {
      return await read();
    } catch (error) {
      if (error instanceof Moved) return { kind: 'moved', address, to: error.to };
      const { message, status, retryAfter, isPassing } = problemOf(error);
      const isBusy = status === 429 || status >= 500;
      if (tries >= 2 || !(isBusy || (status === 0 && isPassing))) {
        return { kind: 'failed', address, problem: message, status };
      }
      await wait(Math.min(retryAfter ?? 1, LONGEST_WAIT) * 1000);
    }
  }
}
