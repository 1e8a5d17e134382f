import { mkdir } from 'node:fs/promises';
import type { SiteLine } from '@porchlight/core/site/site-line';
import type { Strings } from '../strings.ts';
import { SiteProblem } from './begin.ts';
import { FileJournal } from './journal.ts';

/**
 * Joins the parts of a split run into one journal. What no part has read is read when the joined run goes on: a page
 * that only scripts lead to, or one whose machine never came to its end.
 * @throws SiteProblem when the parts are not of one run
 */
export async function mergeRuns(folders: readonly string[], out: string, say: Strings): Promise<FileJournal> {
  const parts: FileJournal[] = [];
  try {
    for (const folder of folders) parts.push(await FileJournal.open(folder));
    const [first] = parts;
    if (!first) throw new SiteProblem(say.mergeNothing);
    for (const [index, part] of parts.entries()) {
      if (print(part) !== print(first))
        throw new SiteProblem(say.mergeDifferent(folders[0] ?? '', folders[index] ?? ''));
    }
    const { shard: _, ...settings } = first.begin.settings;
    await mkdir(out, { recursive: true });
    const joined = await FileJournal.create(out, { ...first.begin, settings });
    for (const part of parts) {
      for await (const line of part.lines()) if (isToKeep(line, joined)) await joined.append(line);
    }
    return joined;
  } finally {
    for (const part of parts) await part.close();
  }
}

/** What another part only looked at is left out; of what two parts have, the first counts. */
function isToKeep(line: SiteLine, joined: FileJournal): line is Exclude<SiteLine, { kind: 'begin' }> {
  if (line.kind === 'begin' || line.kind === 'end' || line.kind === 'looked') return false;
  return line.kind === 'link' ? !joined.hasTried(line.address) : !joined.has(line.address);
}

/** What parts of one run have in common. */
function print({ begin }: FileJournal): string {
  const { shard: _, ...settings } = begin.settings;
  return JSON.stringify([begin.home, begin.version, settings]);
}
