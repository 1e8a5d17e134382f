import type { BeginLine, SiteLine } from '@porchlight/core/site/site-line';
import type { Journal } from './journal.ts';

/** What parts of one run have in common. */
export function printOf({ home, version, settings }: BeginLine): string {
  const { shard: _, ...rest } = settings;
  return JSON.stringify([home, version, rest]);
}

/** The first line of the run that its parts make up. */
export function wholeOf(begin: BeginLine): BeginLine {
  const { shard: _, ...settings } = begin.settings;
  return { ...begin, settings };
}

/** Whether a line of a part goes into the joined run. What another part only looked at is left out; of what two parts have, the first counts. */
export function isToKeep(
  line: SiteLine,
  joined: Pick<Journal, 'has' | 'hasTried'>,
): line is Exclude<SiteLine, { kind: 'begin' }> {
  if (line.kind === 'begin' || line.kind === 'end' || line.kind === 'looked') return false;
  return line.kind === 'link' ? !joined.hasTried(line.address) : !joined.has(line.address);
}
