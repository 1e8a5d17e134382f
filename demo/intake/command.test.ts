import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup, verifyBackup } from './backup.ts';
import type { DatabasePlace } from './database/database.ts';
import { openDatabase } from './database/open.ts';
import { countSubmissions, insertSubmissions, removeSubmission } from './database/submissions.ts';
import { readSetup } from './environment.ts';
import { environmentFor, runCommand, startChild } from './testing/child-intake.ts';
import { kinds } from './testing/databases.ts';
import { submission } from './testing/samples.ts';
import { makeToken, readTokens, tokenOf } from './tokens.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-command-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(environment: NodeJS.ProcessEnv, ...words: string[]) {
  const child = runCommand(environment, ...words);
  const [heard] = await Promise.all([child.stderr ? text(child.stderr) : '', once(child, 'exit')]);
  return { code: child.exitCode, heard };
}

it('npm run intake serves, keeps others out of its folder, and is backed up and restored into any database', async () => {
  const pglite = kinds.find(({ name }) => name === 'PGlite');
  const here = await pglite?.make();
  if (!here) throw new Error('PGlite is always there.');
  const child = await startChild(environmentFor(here.place));
  const sent = [submission({ reply: { phone: '555-0100' } }), submission()];
  for (const one of sent) {
    await fetch(`${child.base}/submissions`, { method: 'POST', body: JSON.stringify(one) });
  }
  // Two processes in one folder would destroy the database: the second says so and ends.
  const file = join(folder, 'backup.jsonl');
  const locked = await run(environmentFor(here.place), 'backup', file);
  expect([locked.code, locked.heard]).toEqual([1, expect.stringContaining('is open in another process')]);
  expect(await child.stop()).toBe(0);

  expect(await run(environmentFor(here.place), 'backup', file)).toMatchObject({ code: 0 });
  await here.remove();
  expect((await stat(file)).mode & 0o077).toBe(0);
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  const cut = lines.slice(0, -1);
  const changed = lines.map((line) => line.replace('autobuses', 'aviones'));
  for (const broken of [cut, changed, ['{}'], []]) {
    await expect(verifyBackup(Readable.from(broken))).rejects.toThrow(/backup/);
  }

  // Where PostgreSQL is, the move from the one to the other is the test.
  const there = await kinds.at(-1)?.make();
  if (!there) throw new Error('PGlite is always there.');
  try {
    if ('url' in there.place) await shareEmpty(there.place);
    expect(await run(environmentFor(there.place), 'restore', file)).toMatchObject({ code: 0 });
    const database = await openDatabase(there.place);
    const rows = await database.sql.selectFrom('intake_submissions').select(['id', 'reply']).orderBy('id').execute();
    const expected = sent.map(({ id, reply }) => ({ id, reply: reply ?? null }));
    expect(rows).toEqual(expected.sort((one, other) => (one.id < other.id ? -1 : 1)));
    // What was deleted since stays deleted when an older backup is brought back.
    await removeSubmission(database, sent[0]?.id ?? '');
    expect(await restoreBackup(database, Readable.from(lines))).toBe(0);
    expect(await countSubmissions(database)).toBe(1);
    await expect(restoreBackup(database, Readable.from(cut))).rejects.toThrow('too early');
    await database.close();
  } finally {
    await there.remove();
  }
}, 240_000);

/** Several processes that start at once on an empty database, and get the same submissions at once. */
async function shareEmpty(place: DatabasePlace): Promise<void> {
  const databases = await Promise.all([place, place, place].map(openDatabase));
  const same = Array.from({ length: 50 }, () => ({ submission: submission(), flags: [] }));
  const kept = await Promise.all(
    databases.map((database, turn) => insertSubmissions(database, turn === 1 ? same.toReversed() : same)),
  );
  expect(kept.reduce((sum, { size }) => sum + size, 0)).toBe(50);
  const [first] = databases;
  if (first) for (const one of same) await removeSubmission(first, one.submission.id);
  await Promise.all(databases.map((database) => database.close()));
}

describe('tokens', () => {
  it('are kept as hashes only', () => {
    const { token, line } = makeToken('office', ['read', 'delete']);
    expect(line).not.toContain(token);
    expect(tokenOf(`Bearer ${token}`, readTokens(line))).toMatchObject({ name: 'office' });
    expect(tokenOf(`Bearer ${makeToken('office', ['read']).token}`, readTokens(line))).toBeUndefined();
  });

  it.each(['office read abcdef', 'office everything', `office read ${'0'.repeat(63)}g`, 'x'])(
    'refuses the line %s',
    (line) => {
      expect(() => readTokens(line)).toThrow(/^(?!.*abcdef)/);
    },
  );
});

describe('the environment', () => {
  it('says what is wrong with the settings', async () => {
    const file = join(folder, 'settings.json');
    await writeFile(file, '{"schema": "porchlight-intake/1", "origins": ["https://a.example/"]}');
    await expect(readSetup({ PORCHLIGHT_SETTINGS: file })).rejects.toThrow('at origins › 0: Expected an origin');
    await expect(readSetup({ PORT: '80000' })).rejects.toThrow('PORT is not a port');
  });

  it('needs nothing', async () => {
    const setup = await readSetup({});
    expect(setup).toMatchObject({ host: '127.0.0.1', port: 8787, tokens: [] });
    expect(setup.settings.limits).toMatchObject({ submissionBytes: 65_536, underWay: 256 });
    expect(setup.database).toHaveProperty('folder');
  });
});
