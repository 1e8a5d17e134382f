import { open } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * PGlite asks the operating system to write, and never waits until the disk has it: a killed process loses nothing,
 * a power cut might. So the write-ahead log is brought to the disk here, before a family is told "received".
 * @param folder the folder of the log's files
 * @returns takes the name of the log's present file
 */
export function syncWal(folder: string): (file: string | undefined) => Promise<void> {
  let last: string | undefined;
  return async (file) => {
    if (!file) return;
    await toDisk(join(folder, file));
    if (file === last) return;
    // A new file was begun: what went into the one before, and the new name itself, must be there too.
    if (last) await toDisk(join(folder, last));
    await toDisk(folder);
    last = file;
  };
}

async function toDisk(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    try {
      await handle.datasync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // A log file that was recycled meanwhile is on the disk under its data; Windows syncs no folders.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EPERM' && code !== 'EISDIR') throw error;
  }
}
