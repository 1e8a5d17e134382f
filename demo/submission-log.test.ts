import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Submission } from '@porchlight/core/model/submission';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSubmissionLog } from './submission-log.ts';

let folder: string;
const path = () => join(folder, 'kept', 'submissions.jsonl');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-log-'));
});
afterEach(() => rm(folder, { recursive: true }));

function submission(id: string, text = 'More buses, please.') {
  return Submission.parse({
    schema: 'porchlight-submission/1',
    id,
    form: 'lcap',
    sentAt: '2026-09-01T16:00:00.000Z',
    language: 'es',
    answers: [{ question: 'What should we know?', text }],
  });
}
const first = '3f2b8c1e-7d64-4b1a-9c0e-0f6a5b4c3d2e';
const second = '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d';
const lines = async () => (await readFile(path(), 'utf8')).split('\n').slice(0, -1);

describe('a log of submissions', () => {
  it('keeps each once, also after it was closed and opened again', async () => {
    const log = await openSubmissionLog(path());
    expect(await log.keep(submission(first))).toBe('kept');
    expect(await log.keep(submission(first, 'Something else'))).toBe('already kept');
    await log.close();
    const again = await openSubmissionLog(path());
    expect(await again.keep(submission(first.toUpperCase()))).toBe('already kept');
    expect(await again.keep(submission(second))).toBe('kept');
    await again.close();
    expect((await lines()).map((line) => JSON.parse(line).id)).toEqual([first, second]);
    expect(JSON.parse((await lines())[0] ?? '').answers[0].text).toBe('More buses, please.');
  });

  it('keeps one of many equal ones that come at once', async () => {
    const log = await openSubmissionLog(path());
    const answers = await Promise.all(Array.from({ length: 20 }, () => log.keep(submission(first))));
    expect(answers.filter((answer) => answer === 'kept')).toHaveLength(1);
    expect(await lines()).toHaveLength(1);
    await log.close();
  });

  it('keeps a line break inside an answer inside its line', async () => {
    const log = await openSubmissionLog(path());
    await log.keep(submission(first, 'one\ntwo\u2028three'));
    await log.close();
    expect(await lines()).toHaveLength(1);
  });

  it('goes on after a line that a crash tore off, and takes the torn submission again', async () => {
    const log = await openSubmissionLog(path());
    await log.keep(submission(first));
    await log.close();
    const whole = await readFile(path(), 'utf8');
    await writeFile(path(), whole + JSON.stringify(submission(second)).slice(0, 90));
    const again = await openSubmissionLog(path());
    expect(await again.keep(submission(second))).toBe('kept');
    expect(await again.keep(submission(first))).toBe('already kept');
    await again.close();
    expect(await lines()).toHaveLength(3);
    expect(JSON.parse((await lines())[2] ?? '').id).toBe(second);
  });

  it('says so when it cannot write, and goes on saying so', async () => {
    const log = await openSubmissionLog(path());
    await log.close();
    await expect(log.keep(submission(first))).rejects.toThrow();
    await expect(log.keep(submission(first))).rejects.toThrow();
  });
});
