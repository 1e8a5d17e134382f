import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { JOURNAL } from '../site/journal.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/**
 * Begins a run over a site, and kills it (SIGKILL) at any moment after something new was written: in the middle of a
 * line as well as between two. Each further kill hits a run that was gone on with.
 * @param words of the command line that begins the run
 * @param folder that the run is kept in
 * @returns how many kills hit a run that had not ended by itself
 */
export async function killRun(words: readonly string[], folder: string, kills: number): Promise<number> {
  let size = 0;
  let hits = 0;
  for (let kill = 0; kill < kills; kill++) {
    const own = kill === 0 ? words : ['--resume', '--out', folder, '--concurrency', '2'];
    const child = spawn(process.execPath, ['--import', 'tsx', main, ...own], { stdio: 'ignore' });
    const gone = once(child, 'exit');
    while (child.exitCode === null && (await linesOf(folder)).length <= size) await wait(20);
    await wait(Math.random() * 400);
    if (child.kill('SIGKILL')) hits++;
    await gone;
    size = (await linesOf(folder)).length;
  }
  return hits;
}

/** What was written of pages; nothing while the first line, which names the run, stands alone. */
async function linesOf(folder: string): Promise<string> {
  const text = await readFile(join(folder, JOURNAL), 'utf8').catch(() => '');
  return text.includes('\n') ? text.slice(text.indexOf('\n') + 1) : '';
}
