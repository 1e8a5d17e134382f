import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '@porchlight/core/model/read-error';
import { Report } from '@porchlight/core/model/report';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from './fresh.ts';
import { type RunningServer, startServer } from './server.ts';
import { seededFaults } from './testing/seeded-faults.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const AS_OF = '2026-09-01';
const faults = seededFaults().filter(({ rule }) => rule);
const good = ['take-part', 'es/participe', 'vi/take-part', 'widgets/feedback', 'widgets/timeline', 'widgets/you-said'];
const pages = [...new Set(faults.map(({ page }) => page)), ...good.map((page) => `${page}.html`)];

let folder: string;
let server: RunningServer;
const reports = new Map<string, Report>();

// The command that districts run, once, over every page that the table or this test names.
beforeAll(async () => {
  await ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), 'porchlight-faults-'));
  server = await startServer({ port: 0, asOf: AS_OF, database: { folder } });
  const lines = await audit(pages.map((page) => `${server.url}/${page}`));
  for (const line of lines) {
    const report = readJson(Report, line, 'A report');
    reports.set(new URL(report.page.url).pathname.slice(1), report);
  }
}, 240_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function audit(urls: string[]): Promise<string[]> {
  const main = join('extension', 'command-line', 'main.ts');
  const command = [join('node_modules', 'tsx', 'dist', 'cli.mjs'), main, '--json', '--as-of', AS_OF];
  const options = { cwd: root, maxBuffer: 2 ** 26 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...command, '--profile', 'demo/profile.json', ...urls], options, (error, stdout) => {
      if (error && error.code !== 1) reject(error);
      else resolve(stdout.trim().split('\n'));
    });
  });
}

it.each(faults.map(({ page, rule, outcome }) => [page, rule, outcome] as const))('%s: %s %s', (page, rule, outcome) => {
  const found = reports.get(page)?.findings.filter(({ ruleId }) => ruleId === rule) ?? [];
  expect(found.map(({ outcome }) => outcome)).toContain(outcome === 'fails' ? 'fail' : 'review');
});

it.each(good)('%s.html has no fault that a tool can show', (page) => {
  const failed = reports.get(`${page}.html`)?.findings.filter(({ outcome }) => outcome === 'fail');
  expect(failed?.map(({ ruleId, problem, target }) => `${ruleId}: ${problem} ${target.selector}`)).toEqual([]);
});
