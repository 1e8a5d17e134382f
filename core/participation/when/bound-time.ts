import type { TimeMention } from '../../text/times-in.ts';

/** A clock time bound to a date, the line it stands in, and how near that is. */
export interface BoundTime {
  readonly time: TimeMention;
  readonly line: number;
  readonly by: 'line' | 'row' | 'record' | 'neighbour' | 'page';
}
