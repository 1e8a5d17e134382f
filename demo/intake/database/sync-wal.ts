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
    await toDisk(join(folder, file), 'r+');
    if (file === last) return;
    // A new file was begun: what went into the one before, and the new name itself, must be there too. Windows syncs
    // no folders, and keeps names by itself.
    if (last) await toDisk(join(folder, last), 'r+');
    if (process.platform !== 'win32') await toDisk(folder, 'r');
    last = file;
  };
}

/** @throws the system's error: then nobody is told that anything was received */
async function toDisk(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    // A checkpoint has put the file away meanwhile: a restart would not read it any more.
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  await handle?.datasync().finally(() => handle.close());
}
