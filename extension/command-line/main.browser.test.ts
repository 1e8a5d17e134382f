import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Report } from '@porchlight/core/model/report';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { strings } from './strings.ts';
import { type HostileSite, startHostileSite } from './testing/hostile-site.ts';

const say = strings('en');
const main = fileURLToPath(new URL('main.ts', import.meta.url));
// Browsers and builds of other tests run beside these.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let site: HostileSite;
beforeAll(async () => {
  site = await startHostileSite();
});
afterAll(() => site[Symbol.asyncDispose]());

function start(...argv: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  return { child, ended: once(child, 'close').then(([code]) => ({ code, out, err })) };
}

it.each([
  [['--help'], 0],
  [['--version'], 0],
])('answers %j on the output', async (argv, code) => {
  const ended = await start(...argv).ended;
  expect(ended).toMatchObject({ code, err: '' });
  expect(ended.out).toMatch(argv[0] === '--help' ? /^Usage: / : /^\d+\.\d+\.\d+\n$/);
});

it('explains a wrong command line on the error output and ends with 2', async () => {
  expect(await start('page.html', '--jsn').ended).toEqual({
    code: 2,
    out: '',
    err: `${say.unknownOption('--jsn')}\n\n${say.usage}`,
  });
});

it('writes reports and nothing else to the output, large ones whole', async () => {
  const { code, out, err } = await start(
    `${site.address}/faulty`,
    `${site.address}/gone`,
    `${site.address}/very-faulty`,
    '--json',
  ).ended;
  expect(code).toBe(1);
  expect(out.length).toBeGreaterThan(100_000);
  const lines = out.split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => Report.parse(JSON.parse(line)).page.url)).toEqual([
    `${site.address}/faulty`,
    `${site.address}/very-faulty`,
  ]);
  expect(err).toContain(say.status(404, 'Not Found'));
});

describe.skipIf(process.platform !== 'linux')('interrupted', () => {
  it('ends with 130 and leaves no browser behind', async () => {
    const { child, ended } = start(`${site.address}/never-answers`, '--timeout', '60');
    await until(() => site.asked.includes('/never-answers'));
    const family = await descendants(child);
    expect(family.length).toBeGreaterThan(0);
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    await until(async () => (await alive(family)).length === 0);
  });
});

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The processes that a process has started, and theirs, as Linux tells it. */
async function descendants({ pid }: ChildProcess): Promise<string[]> {
  const parents = new Map<string, string>();
  for (const name of await readdir('/proc')) {
    const status = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(status)?.[1];
    if (parent) parents.set(name, parent);
  }
  const isBelow = (name: string | undefined): boolean =>
    name !== undefined && (parents.get(name) === String(pid) || isBelow(parents.get(name)));
  return [...parents.keys()].filter(isBelow);
}

async function alive(family: string[]): Promise<string[]> {
  const states = await Promise.all(
    family.map(async (name) => {
      const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      // A zombie has ended; only its parent has not asked yet.
      return status && !/\) Z /.test(status) ? name : '';
    }),
  );
  return states.filter(Boolean);
}
