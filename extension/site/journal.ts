import type { BeginLine, SiteLine } from '@porchlight/core/site/site-line';

/** What became of an address. */
export type Visited = Extract<SiteLine, { kind: 'page' | 'failed' | 'moved' | 'looked' }>;

/** The lines of a run, wherever they are kept: a file, or the store of the extension. */
export interface Journal {
  readonly begin: BeginLine;
  /** How many addresses have their line. */
  readonly pages: number;
  has(address: string): boolean;
  /** Whether a link was tried. */
  hasTried(address: string): boolean;
  /** What became of a page; undefined when nothing did yet. */
  lineOf(address: string): Promise<Visited | undefined>;
  /** Resolves when the line is kept, so that no kill of this process can lose it. */
  append(line: Exclude<SiteLine, BeginLine>): Promise<void>;
  /** Every line but the first, pages by address: in the same order however the run went. */
  lines(): AsyncIterable<SiteLine>;
}
