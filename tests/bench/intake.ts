import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { environmentFor, openHanded, startChild } from '../../demo/intake/testing/child-intake.ts';
import { kinds } from '../../demo/intake/testing/databases.ts';
import { killRounds } from '../../demo/intake/testing/kill-rounds.ts';
import { submission } from '../../demo/intake/testing/samples.ts';

// Measures the intake on this machine: `npm run bench:intake [-- rounds seconds]`. All load stays on 127.0.0.1.

const rounds = Number(process.argv[2] ?? 50);
const seconds = Number(process.argv[3] ?? 10);

/** One row of the table. */
interface Row {
  database: string;
  load: string;
  'stored/s': number;
  'median ms': number;
  'p99 ms': number;
  'refused (503, 429)': number;
  errors: number;
  'memory MB': number;
}

/** Sends submissions, each with an id of its own, over so many connections. */
async function load(base: string, connections: number, duration: number) {
  return await autocannon({
    url: `${base}/submissions`,
    connections,
    duration,
    timeout: 30,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          // Every family from a place of its own, as behind a proxy: so that overload is met, not the limit per place.
          headers: { ...request.headers, 'x-forwarded-for': Array.from(randomBytes(4)).join('.') },
          body: JSON.stringify(submission()),
        }),
      },
    ],
  });
}

/** Resident memory of a process at its highest, MB; where the system tells it. */
async function peakMemory(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

async function measureLoad({ name, make }: (typeof kinds)[number]): Promise<Row[]> {
  const { place, remove } = await make();
  const settings = join(tmpdir(), `porchlight-bench-${process.pid}.json`);
  const limits = { ...openHanded.limits, underWay: 128 };
  await writeFile(settings, JSON.stringify({ ...openHanded, limits, proxies: 1 }));
  const child = await startChild(environmentFor(place, settings));
  const rows: Row[] = [];
  try {
    await load(child.base, 10, 2);
    const steps = [
      ['20 connections', 20],
      ['1,000 connections', 1000],
      ['20 again', 20],
    ] as const;
    for (const [what, connections] of steps) {
      const result = await load(child.base, connections, seconds);
      rows.push({
        database: name,
        load: what,
        'stored/s': Math.round(result['2xx'] / result.duration),
        'median ms': result.latency.p50,
        'p99 ms': result.latency.p99,
        'refused (503, 429)': result['4xx'] + result['5xx'],
        errors: result.errors + result.timeouts,
        'memory MB': await peakMemory(child.process.pid),
      });
    }
  } finally {
    await child.stop();
    await remove();
  }
  return rows;
}

process.stdout.write(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n`);
const measured: Row[] = [];
for (const kind of kinds) measured.push(...(await measureLoad(kind)));
console.table(measured);

for (const { name, make } of rounds > 0 ? kinds : []) {
  const { place, crash, remove } = await make();
  try {
    const report = await killRounds(place, { rounds, clients: 24, within: 600, crash });
    console.table([{ database: name, ...report }]);
    if (report.lost > 0 || report.doubled > 0) process.exitCode = 1;
  } finally {
    await remove();
  }
}
