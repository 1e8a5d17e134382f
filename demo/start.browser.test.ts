import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from './fresh.ts';
import { openBrowser } from './open-browser.ts';
import { startServer } from './server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, 'dist', 'demo-report.html');

const folder = mkdtempSync(join(tmpdir(), 'porchlight-start-'));

beforeAll(ensureBuilt, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm start` as npm does; `seen` is told all it has said so far. */
function start(wishes: string[], port: number, seen: (said: string, stop: () => void) => void = () => undefined) {
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'demo/start.ts', ...wishes];
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, PORT: String(port), CI: 'true', PORCHLIGHT_FOLDER: folder },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    seen(out, () => child.kill('SIGINT'));
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('npm start', () => {
  it('--once serves, audits, writes the report and ends well although problems were found', async () => {
    rmSync(report, { force: true });
    const { code, out } = await start(['--once', '--as-of', '2026-09-01'], 0);
    expect(code).toBe(0);
    expect(out).toMatch(/is served at http:\/\/127\.0\.0\.1:\d+/);
    expect(out).toContain('9 pages');
    expect(out).toContain('machine translation');
    expect(existsSync(report)).toBe(true);
  }, 180_000);

  it('ends at Ctrl+C, also in the middle of the audit, and frees its port', async () => {
    let url = '';
    const { code } = await start([], 0, (said, stop) => {
      url ||= /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
      if (url) stop();
    });
    expect(code).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('says which port is taken and how to choose another', async () => {
    const other = await startServer({ port: 0 });
    const { code, err } = await start(['--once'], other.port);
    await other.close();
    expect(code).toBe(1);
    expect(err).toContain(`Port ${other.port} is taken`);
  });
});

it('a browser opens on the district with the extension in it', async () => {
  const server = await startServer({ port: 0 });
  const opened = await openBrowser(`${server.url}/`, join(root, '.output', 'chrome-mv3'), true);
  const [page] = await opened.browser.pages();
  expect(await page?.title()).toBe('Lantern Valley Unified School District');
  const extensions = [...(await opened.browser.extensions()).values()];
  expect(extensions.map(({ name }) => name)).toContain('Porchlight');
  await opened.close();
  await server.close();
});
