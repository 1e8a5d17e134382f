import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteLine } from '@porchlight/core/site/site-line';
import { makeBegin, makePageLine } from '@porchlight/core/site/testing/sample-site';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FileJournal, JOURNAL } from './journal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-journal-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const page = (path: string) =>
  makePageLine({ path, title: `Página ${path} 🏫` }) as Exclude<SiteLine, { kind: 'begin' }>;
async function all(journal: FileJournal): Promise<SiteLine[]> {
  const lines: SiteLine[] = [];
  for await (const line of journal.lines()) lines.push(line);
  return lines;
}

it('keeps what was written, in the order of addresses, over a restart', async () => {
  const path = join(folder, 'one');
  const journal = await FileJournal.create(path, makeBegin());
  await Promise.all(['/c', '/a', '/b/'].map((each) => journal.append(page(each))));
  await journal.append({ kind: 'link', address: 'https://x.example/', status: 200 });
  await journal.close();
  const again = await FileJournal.open(path);
  expect(again.begin).toEqual(makeBegin());
  expect([again.pages, again.has('https://maple.example/b'), again.hasTried('https://x.example/')]).toEqual([
    3,
    true,
    true,
  ]);
  expect(await all(again)).toEqual([page('/a'), page('/b/'), page('/c'), expect.objectContaining({ kind: 'link' })]);
  await again.close();
});

it('cuts a torn last line away, and goes on behind the last whole one', async () => {
  const path = join(folder, 'torn');
  const journal = await FileJournal.create(path, makeBegin());
  await journal.append(page('/a'));
  await journal.close();
  const whole = await readFile(join(path, JOURNAL));
  const line = Buffer.from(`${JSON.stringify(page('/b'))}\n`);
  // Also in the middle of a letter of several bytes.
  for (let cut = 1; cut < line.length; cut += 97) {
    await writeFile(join(path, JOURNAL), Buffer.concat([whole, line.subarray(0, cut)]));
    const again = await FileJournal.open(path);
    expect(again.pages).toBe(1);
    await again.append(page('/b'));
    expect(await all(again)).toEqual([page('/a'), page('/b')]);
    await again.close();
  }
});

it('is never written over, and says which line is not its own', async () => {
  const path = join(folder, 'other');
  await (await FileJournal.create(path, makeBegin())).close();
  await expect(FileJournal.create(path, makeBegin())).rejects.toMatchObject({ code: 'EEXIST' });
  await appendFile(join(path, JOURNAL), '{"kind": "page"}\n');
  await expect(FileJournal.open(path)).rejects.toThrow(/Line 2 of .* is not as expected/);
  await writeFile(join(path, JOURNAL), '');
  await expect(FileJournal.open(path)).rejects.toThrow('is empty');
  await writeFile(join(path, JOURNAL), `${JSON.stringify(page('/a'))}\n`);
  await expect(FileJournal.open(path)).rejects.toThrow('not the journal of a run');
});
