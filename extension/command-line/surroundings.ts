import type { PageBrowser } from './browser.ts';
import type { Strings } from './strings.ts';
import type { Paper } from './terminal.ts';

/** Everything outside that a run touches. */
export interface Surroundings {
  version: string;
  /** What relative paths start from. */
  folder: string;
  out(text: string): void;
  err(text: string): void;
  outPaper: Paper;
  /** Absent when nobody watches the error output. */
  errPaper: Paper | undefined;
  bundle(): Promise<string>;
  browser(say: Strings, version: string): PageBrowser;
}

/** 0: nothing failed. 1: something failed. 2: it could not run, or no page could be audited. */
export type ExitCode = 0 | 1 | 2;
