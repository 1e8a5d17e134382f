import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Counts, countsOf } from './vitest-counts.ts';

// `npm test`: every check in order, each going on when an earlier one failed. The last line, alone, is the count.

const root = fileURLToPath(new URL('..', import.meta.url));
const filter = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'porchlight-tests-'));
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

interface Ended {
  /** Null when it was ended by a signal or could not be started. */
  code: number | null;
  said: string;
}

/** Runs a program of ours; what it says is shown as it comes, or kept for when it fails. */
function run(command: string[], show: 'live' | 'kept'): Promise<Ended> {
  return new Promise((resolve) => {
    const stdio = show === 'live' ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', stdio, stdio] });
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', (error) => resolve({ code: null, said: error.message }));
    child.on('close', (code) => resolve({ code, said }));
  });
}

const npmScript = (name: string) => {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('Run the tests with `npm test`.');
  return [npm, 'run', '--silent', name];
};

/** A step that counts as one: it passes or fails as a whole. */
async function step(name: string, script: string): Promise<void> {
  const started = performance.now();
  const { code, said } = await run(npmScript(script), 'kept');
  const passed = code === 0;
  total[passed ? 'passed' : 'failed']++;
  tell(name, passed ? 'passed' : 'failed', started);
  if (!passed) process.stdout.write(`\n${said.trimEnd()}\n\n`);
}

/** One of Vitest's projects, each of its tests counting as one. */
async function vitest(name: string, project: string): Promise<Counts> {
  const started = performance.now();
  const file = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const wishes = ['--config', 'tests/vitest.config.ts', '--project', project, '--passWithNoTests', ...reporters];
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  process.stdout.write(`\n${name}\n`);
  const { code } = await run([vitest, 'run', ...wishes, ...filter], 'live');
  const counts = readCounts(file, code);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  tell(name, sentence(counts), started);
  return counts;
}

function readCounts(file: string, code: number | null): Counts {
  try {
    return countsOf(readFileSync(file, 'utf8'), code);
  } catch (error) {
    // It ended before it could write its report: one failure, whatever it was.
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function tell(name: string, outcome: string, started: number): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${name.padEnd(16)}${seconds} s  ${outcome}\n`);
}

function sentence({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

try {
  await step('types', 'types');
  await step('lint', 'lint');
  await step('layers', 'layers');
  await step('build', 'build');
  const unit = await vitest('unit tests', 'unit');
  const browser = await vitest('browser tests', 'browser');
  if (unit.passed + unit.failed + browser.passed + browser.failed === 0) {
    process.stdout.write(`\nNo test ran${filter.length > 0 ? `: none fits ${filter.join(' ')}` : ''}.\n`);
    total.failed++;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`\n${sentence(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
