import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countsOf } from './vitest-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'porchlight-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets the real Vitest run a test file with this text, and counts. */
function counted(name: string, text: string) {
  const file = join(folder, `${name}.test.js`);
  const report = join(folder, `${name}.json`);
  writeFileSync(file, text);
  const wishes = ['--root', folder, '--globals', '--passWithNoTests', '--reporter=json', `--outputFile=${report}`];
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...wishes, file], {
    env: { ...process.env, VITEST: '' },
  });
  return countsOf(readFileSync(report, 'utf8'), status);
}

describe('the count of a run', { timeout: 60_000 }, () => {
  it('is of tests, the skipped ones apart', () => {
    const text = `
      test('one', () => {});
      test('two', () => {});
      test.skip('three', () => {});
      test.todo('four');
      test('five', () => { throw new Error('five'); });`;
    expect(counted('mixed', text)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('does not forget a file that could not be loaded', () => {
    expect(counted('broken', "import './is-not-there.js'; test('one', () => {});").failed).toBe(1);
  });

  it('does not forget an error outside of every test', () => {
    const text =
      "test('one', () => { setTimeout(() => { throw new Error('late'); }); return new Promise((r) => setTimeout(r, 50)); });";
    expect(counted('late', text).failed).toBe(1);
  });

  it('of a run without a test is nothing, for the caller to hold against it', () => {
    expect(counted('empty', '')).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('cannot be made from a report that was cut off', () => {
    expect(() => countsOf('{"success": true, "numPassedTests": 3', 0)).toThrow('The report of Vitest is not JSON');
  });
});
