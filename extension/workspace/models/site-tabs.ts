import type { Line, Listener } from '../../models/page-adapter.ts';
import type { Wait } from '../../site/gate.ts';

/** Why a tab does not show what it should. `message` is the browser's own sentence. */
export class TabProblem extends Error {
  override name = 'TabProblem';
  readonly reason: 'no-answer' | 'nothing-new' | 'no-grant' | 'document' | 'error-page' | 'hung' | 'gone' | 'unknown';

  constructor(reason: TabProblem['reason'], message = reason as string) {
    super(message);
    this.reason = reason;
  }
}

/** A page that has come up in a tab. */
export interface Arrived {
  /** The server's answer as the page itself knows it; 0 when it does not. */
  status: number;
  /** False when the time was up before everything had arrived. */
  finished: boolean;
}

/** Tabs in a window of their own, one for each page that is open at the same time. */
export interface Lanes {
  /**
   * Brings a lane's tab to an address and waits until it has settled.
   * @throws TabProblem
   */
  go(lane: number, address: string, seconds: number): Promise<Arrived>;
  /**
   * Brings the audit into the page of a lane.
   * @throws TabProblem
   */
  connect(lane: number, listener: Listener, seconds: number): Promise<Line>;
  /** Gives a lane's tab up, whatever it is doing; the next `go` opens another. */
  renew(lane: number): Promise<void>;
  /** Ends it all. */
  close(): Promise<void>;
}

/** What a run over a site needs of the browser. The extension gives it, and so do tests. */
export interface SiteTabs {
  readonly version: string;
  /** A clock that a window in the background does not slow down. */
  wait: Wait;
  /**
   * Asks staff for the hosts of a site, with and without `www.`. Called straight from the click.
   * @returns whether they are granted
   */
  allow(address: string): Promise<boolean>;
  /** Gives back what `allow` got: nothing more is read. */
  release(address: string): Promise<void>;
  /** Does something that only one window of this browser may do at a time; undefined when another one does it. */
  alone<Result>(work: () => Promise<Result>): Promise<Result | undefined>;
  /** @param onClosed staff have closed the window */
  open(viewport: { width: number; height: number }, onClosed: () => void): Promise<Lanes>;
}
