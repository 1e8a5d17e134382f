import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumArguments, findChromium } from '../../demo/find-browser.mjs';
import { ensureBuilt } from '../../demo/fresh.ts';
import { DISTRICT_DAY, startDistrictSite } from '../../extension/command-line/testing/district-site.ts';

// How fast a whole site is read, and in how much memory: `npm run bench:site -- [pages] [folder]`. The folder, when
// given, has pa11y-ci in its node_modules: it then reads the same pages, alone and as wide as we do.

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = Number(process.argv[2] ?? 100);
const rival = process.argv[3];
const width = availableParallelism() * 2;

interface Row {
  what: string;
  pages: number;
  seconds: number;
  'pages a minute': number;
  'processor ms a page': number;
  'peak memory MB': number;
}

/** What a process and all that it started have used so far. */
class Usage {
  /** Seconds of processor time by process; those of ended ones stay. */
  readonly #seconds = new Map<number, number>();
  peak = 0;

  /** MB at most; what several processes share is counted once (PSS). */
  async sample(pid: number): Promise<void> {
    const children = new Map<number, number[]>();
    const seconds = new Map<number, number>();
    for (const name of await readdir('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      seconds.set(Number(name), (Number(fields[11]) + Number(fields[12])) / 100);
    }
    let sum = 0;
    for (const queue = [pid]; queue.length > 0; ) {
      const one = queue.pop() ?? 0;
      queue.push(...(children.get(one) ?? []));
      this.#seconds.set(one, Math.max(this.#seconds.get(one) ?? 0, seconds.get(one) ?? 0));
      const rollup = await readFile(`/proc/${one}/smaps_rollup`, 'utf8').catch(() => '');
      sum += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
    }
    this.peak = Math.max(this.peak, Math.round(sum / 1024));
  }

  get seconds(): number {
    return [...this.#seconds.values()].reduce((sum, one) => sum + one, 0);
  }
}

async function measure(what: string, read: number, start: () => ChildProcess): Promise<Row> {
  const began = performance.now();
  const child = start();
  const usage = new Usage();
  let ended = false;
  const exit = once(child, 'close').then(() => {
    ended = true;
  });
  while (!ended) {
    await usage.sample(child.pid ?? 0);
    await Promise.race([exit, new Promise((go) => setTimeout(go, 1000))]);
  }
  const seconds = (performance.now() - began) / 1000;
  const row = {
    what,
    pages: read,
    seconds: Math.round(seconds),
    'pages a minute': Math.round((read / seconds) * 60),
    'processor ms a page': Math.round((usage.seconds / read) * 1000),
    'peak memory MB': usage.peak,
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
  return row;
}

// A build is no part of what is measured.
await ensureBuilt();
const folder = await mkdtemp(join(tmpdir(), 'porchlight-bench-site-'));
const site = await startDistrictSite(pages);
const rows: Row[] = [];
try {
  const out = join(folder, 'run');
  const command = ['--site', site.address, '--out', out, '--as-of', DISTRICT_DAY, '--fail-on', 'never'];
  const main = ['--import', 'tsx', 'extension/command-line/main.ts', ...command];
  const ours = () => spawn(process.execPath, main, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  rows.push(await measure(`porchlight, three lenses, ${width} at a time`, pages, ours));
  for (const file of ['pages.jsonl', 'report.html']) {
    const { size } = await stat(join(out, file));
    process.stdout.write(`${file}: ${Math.round(size / 1024)} kB, ${Math.round(size / pages)} bytes a page\n`);
  }
  for (const concurrency of rival ? [1, width] : []) {
    const config = join(folder, 'pa11yci.json');
    const launch = { executablePath: findChromium(), args: chromiumArguments() };
    const defaults = { concurrency, timeout: 60_000, chromeLaunchConfig: launch };
    await writeFile(config, JSON.stringify({ defaults, urls: site.paths.map((path) => site.address + path) }));
    const program = resolve(rival ?? '', 'node_modules/pa11y-ci/bin/pa11y-ci.js');
    const theirs = () => spawn(process.execPath, [program, '--config', config], { stdio: 'ignore' });
    rows.push(await measure(`pa11y-ci, ${concurrency} at a time`, pages, theirs));
  }
} finally {
  await site[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n`);
console.table(rows);
