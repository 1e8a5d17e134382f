import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
let folder: string;

// A project of its own, small enough to install in a moment, with the real set-up script.
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-setup-'));
  await mkdir(join(folder, 'demo'));
  for (const file of ['setup.mjs', 'find-browser.mjs']) await cp(join(here, file), join(folder, 'demo', file));
  await mkdir(join(folder, 'part'));
  await writeFile(join(folder, 'part', 'package.json'), JSON.stringify({ name: 'part', version: '1.0.0' }));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'tried', version: '1.0.0', workspaces: ['part'], devDependencies: { part: '*' } }),
  );
  spawnSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], { cwd: folder });
}, 60_000);
afterEach(() => rm(folder, { recursive: true }));

function setUp(wishes: string[], { node = [], env = {} }: { node?: string[]; env?: Record<string, string> } = {}) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, join(folder, 'demo', 'setup.mjs'), ...wishes],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PORCHLIGHT_SKIP_SETUP: '', ...env },
    },
  );
  return { status, stdout, stderr, ms: performance.now() - started };
}
const installed = () => readFile(join(folder, 'node_modules', '.package-lock.json'), 'utf8');

describe('set-up', { timeout: 60_000 }, () => {
  it('installs what is missing, and then has nothing to say', async () => {
    const first = setUp(['--no-browser']);
    expect(first).toMatchObject({ status: 0, stdout: '' });
    expect(first.stderr).toMatch(/^Installing the packages/);
    expect(JSON.parse(await installed()).packages).toHaveProperty('node_modules/part');
    const second = setUp(['--no-browser']);
    expect(second).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('installs again when the lock file asks for something else', async () => {
    setUp(['--no-browser']);
    const lock = join(folder, 'package-lock.json');
    await writeFile(join(folder, 'part', 'package.json'), JSON.stringify({ name: 'part', version: '2.0.0' }));
    await writeFile(lock, (await readFile(lock, 'utf8')).replaceAll('"version": "1.0.0"', '"version": "2.0.0"'));
    expect(setUp(['--no-browser']).stderr).toMatch(/^Installing the packages/);
    expect(await installed()).toContain('2.0.0');
  });

  it('says what it needs of Node when that is too old', async () => {
    const old = join(folder, 'old-node.cjs');
    await writeFile(old, "Object.defineProperty(process.versions, 'node', { value: '20.18.3' });");
    const { status, stdout, stderr } = setUp([], { node: ['--require', old] });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('needs Node.js 20.19 or newer; this is 20.18.3');
  });

  it('says what went wrong when packages cannot be had', async () => {
    await writeFile(join(folder, 'package-lock.json'), '{"lockfileVersion": 3, "packages": {');
    const { status, stdout, stderr } = setUp(['--no-browser']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('The packages could not be installed');
  });

  it('can be told to keep out of the way', () => {
    expect(setUp([], { env: { PORCHLIGHT_SKIP_SETUP: '1' } })).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('takes no notice of browsers that are there', () => {
    setUp(['--no-browser']);
    const env = { PORCHLIGHT_CHROMIUM: process.execPath, PORCHLIGHT_FIREFOX: process.execPath };
    expect(setUp(['--firefox'], { env })).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});
