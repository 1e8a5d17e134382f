import { mkdir } from 'node:fs/promises';
import { isToKeep, printOf, wholeOf } from '../../site/merge-lines.ts';
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
      if (printOf(part.begin) !== printOf(first.begin))
        throw new SiteProblem(say.mergeDifferent(folders[0] ?? '', folders[index] ?? ''));
    }
    await mkdir(out, { recursive: true });
    const joined = await FileJournal.create(out, wholeOf(first.begin));
    for (const part of parts) {
      for await (const line of part.lines()) if (isToKeep(line, joined)) await joined.append(line);
    }
    return joined;
  } finally {
    for (const part of parts) await part.close();
  }
}
