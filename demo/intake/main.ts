import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { TokenScope } from '@porchlight/core/model/intake';
import { backupLines, restoreBackup, verifyBackup } from './backup.ts';
import { openDatabase } from './database/open.ts';
import { readSetup } from './environment.ts';
import { createIntake } from './intake.ts';
import { serverFor } from './listen.ts';
import { logToStderr, nameOfError } from './log.ts';
import { makeToken } from './tokens.ts';

const help = `Porchlight's intake

  npm run intake                         serve
  npm run intake -- backup FILE          write everything to a file
  npm run intake -- restore FILE         bring back what a backup holds
  npm run intake -- token NAME SCOPES    make a token; scopes: ${TokenScope.options.join(',')}

In the environment: DATABASE_URL or PORCHLIGHT_FOLDER, PORCHLIGHT_SETTINGS, PORCHLIGHT_TOKENS or
PORCHLIGHT_TOKENS_FILE, HOST (127.0.0.1), PORT (8787). More in demo/intake/README.md.
`;

/** Serves until the process is asked to end; then finishes what is under way. */
async function serve(): Promise<void> {
  const setup = await readSetup(process.env);
  const database = await openDatabase(setup.database);
  const intake = createIntake({
    database,
    settings: setup.settings,
    tokens: setup.tokens,
    log: logToStderr,
    ...(setup.widgets && { widgets: setup.widgets }),
  });
  const server = serverFor(intake, setup.settings.proxies);
  server.listen(setup.port, setup.host);
  await once(server, 'listening');
  const { address, port } = server.address() as AddressInfo;
  logToStderr('info', { event: 'listening', address, port, database: database.kind, tokens: setup.tokens.length });

  const ended = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await ended;
  logToStderr('info', { event: 'ending' });
  server.close();
  server.closeIdleConnections();
  await intake.close();
  server.closeAllConnections();
}

async function backup(file: string): Promise<void> {
  const database = await openDatabase((await readSetup(process.env)).database);
  // Under another name until it is whole: a backup with the right name is one that can be restored.
  const unfinished = `${file}.unfinished`;
  try {
    const handle = await open(unfinished, 'w', 0o600);
    for await (const line of backupLines(database)) await handle.write(line);
    await handle.sync();
    await handle.close();
    const submissions = await verifyBackup(linesOf(unfinished));
    await rename(unfinished, file);
    process.stderr.write(`${submissions} submissions written to ${file}.\n`);
  } finally {
    await rm(unfinished, { force: true });
    await database.close();
  }
}

async function restore(file: string): Promise<void> {
  const submissions = await verifyBackup(linesOf(file));
  const database = await openDatabase((await readSetup(process.env)).database);
  try {
    const kept = await restoreBackup(database, linesOf(file));
    process.stderr.write(
      `${kept} of ${submissions} submissions brought back; the others were there or were deleted.\n`,
    );
  } finally {
    await database.close();
  }
}

function token(name: string, scopes: string): void {
  const made = makeToken(
    name,
    scopes.split(',').map((scope) => TokenScope.parse(scope)),
  );
  process.stdout.write(
    `The token, shown this once:\n  ${made.token}\nThe line for PORCHLIGHT_TOKENS, which holds only its hash:\n  ${made.line}\n`,
  );
}

/** A generator, since `readline` begins to read at once and drops the lines that come before somebody asks for them. */
async function* linesOf(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
}

const [command = 'serve', first, second] = process.argv.slice(2);
try {
  if (command === 'serve') await serve();
  else if (command === 'backup' && first) await backup(first);
  else if (command === 'restore' && first) await restore(first);
  else if (command === 'token' && first && second) token(first, second);
  else {
    process.stderr.write(help);
    process.exitCode = command === 'help' || command === '--help' ? 0 : 2;
  }
} catch (error) {
  // The message of a database can name its host and user, never a row: nothing of families is read here before.
  process.stderr.write(`${error instanceof Error ? error.message : nameOfError(error)}\n`);
  process.exitCode = 1;
}
