import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Submission } from '@porchlight/core/model/submission';

const NEWLINE = 0x0a;

/** Keeps submissions, one JSON object per line, in the order they came. */
export interface SubmissionLog {
  /**
   * Keeps one submission; resolves only when it is on disk.
   * @returns `already kept` when one with the same id was kept before, which then stays as it was
   * @throws Error of the file system; nothing is kept then, and the same submission may be sent again
   */
  keep(submission: Submission): Promise<'kept' | 'already kept'>;
  close(): Promise<void>;
}

/**
 * Opens a log, or begins one. A last line that a crash tore off is ended and left alone: it was never acknowledged,
 * and a person may still read it.
 * @param path of the JSON Lines file; its folder is made when missing
 */
export async function openSubmissionLog(path: string): Promise<SubmissionLog> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+');
  const before = await readFile(path);
  if (before.length > 0 && before.at(-1) !== NEWLINE) await file.appendFile('\n');
  await file.sync();
  await syncFolder(dirname(path));
  let { size: length } = await file.stat();
  const ids = new Set(idsIn(before.toString('utf8')));
  // One after the other: lines never mix, and of two equal submissions at once the second finds the first.
  let turn: Promise<unknown> = Promise.resolve();

  async function keepNow(submission: Submission): Promise<'kept' | 'already kept'> {
    const id = submission.id.toLowerCase();
    if (ids.has(id)) return 'already kept';
    const line = Buffer.from(`${JSON.stringify({ ...submission, id })}\n`);
    try {
      await file.appendFile(line);
      await file.sync();
    } catch (error) {
      await file.truncate(length);
      throw error;
    }
    length += line.length;
    ids.add(id);
    return 'kept';
  }

  return {
    keep(submission) {
      const kept = turn.then(() => keepNow(submission));
      turn = kept.catch(() => undefined);
      return kept;
    },
    async close() {
      await turn;
      await file.close();
    },
  };
}

function* idsIn(lines: string): Generator<string> {
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const submission = Submission.safeParse(parsed(line));
    if (submission.success) yield submission.data.id.toLowerCase();
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // Torn, or edited by a person.
  }
}

/** A new file is safe only when its name in the folder is. Windows cannot open folders, and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } finally {
    await handle?.close();
  }
}
