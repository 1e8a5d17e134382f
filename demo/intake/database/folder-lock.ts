import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** Another process has the folder open; two would destroy the database. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError';
  constructor(folder: string) {
    super(
      `The folder ${folder} is open in another process. End that one first, or set DATABASE_URL: a PostgreSQL database can be shared.`,
    );
  }
}

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes a folder for this process. The lock is a socket that this process listens on: when the process dies, however
 * it dies, nobody listens any more, which a file with a process id in it cannot tell after a restart.
 * @throws FolderInUseError
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = socketPath(folder);
  const mark = randomUUID();
  const server = createServer((socket) => socket.on('error', () => {}).end(mark));
  server.unref();
  if (!(await listens(server, path))) {
    if ((await answer(path)) !== undefined) throw new FolderInUseError(folder);
    await rm(path, { force: true });
    if (!(await listens(server, path))) throw new FolderInUseError(folder);
    // Another process may have found the dead lock in the same moment, and removed ours: leave it the time for that.
    await pause(100);
  }
  // Whoever has the name now answers with their mark.
  if ((await answer(path)) !== mark) {
    server.close();
    throw new FolderInUseError(folder);
  }
  return { release: () => new Promise((done) => server.close(() => done())) };
}

function socketPath(folder: string): string {
  const name = `porchlight-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const path = join(folder, 'in-use.sock');
  // The longest name that a socket can have everywhere.
  return path.length <= 100 ? path : join(tmpdir(), `${name}.sock`);
}

function listens(server: Server, path: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : fail(error));
    server.once('error', failed);
    server.listen(path, () => {
      server.off('error', failed);
      done(true);
    });
  });
}

/** What whoever listens says; undefined when nobody does. */
async function answer(path: string): Promise<string | undefined> {
  const socket = connect(path);
  try {
    socket.setTimeout(2000, () => socket.destroy());
    return await text(socket);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ECONNREFUSED' || code === 'ENOENT' ? undefined : '';
  }
}
