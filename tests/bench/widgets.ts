import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { buildWidgets } from '../../widgets/build.ts';
import { startChromium } from '../../widgets/testing/browser.ts';
import { feed } from '../../widgets/testing/feed.ts';
import { contenders, packages } from './widgets/contenders.ts';

// `npm run bench:widgets`: what our widgets cost a family on a bad phone, beside what districts use today. The others
// are installed into a folder of their own, outside of this repository, and bundled as their documentation says.
// 400 kbit/s, 400 ms round trip, a processor four times slower; gzip as a server would send it; five runs each.
// npm run bench:widgets -- [runs] [how names begin: "our" leaves the others out]

const kilobits = 400;
const latency = 400;
const slowdown = 4;
const runs = Number(process.argv[2] ?? 5);
const wanted = process.argv[3] ?? '';
const chosen = contenders.filter(({ name }) => name.startsWith(wanted) || name === 'blank');

const folder = process.env.PORCHLIGHT_BENCH ?? (await mkdtemp(join(tmpdir(), 'porchlight-bench-')));
await mkdir(folder, { recursive: true });
if (chosen.some(({ code }) => code) && !existsSync(join(folder, 'node_modules'))) {
  process.stderr.write(`Installing ${packages.join(', ')} in ${folder} …\n`);
  await writeFile(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const site = join(folder, 'site');
await rm(site, { recursive: true, force: true });
await mkdir(site, { recursive: true });
await buildWidgets(site);
await writeFile(join(site, 'feed.json'), JSON.stringify(feed));
for (const { name, code, copy } of chosen) {
  if (copy) await cp(join(folder, 'node_modules', copy), join(site, name), { recursive: true });
  if (!code) continue;
  const entry = join(folder, `${name}.js`);
  await writeFile(entry, code);
  await build({
    configFile: false,
    root: folder,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: site,
      emptyOutDir: false,
      cssCodeSplit: false,
      lib: { entry, formats: ['es'], fileName: () => `${name}.js`, cssFileName: name },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
}

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://site').pathname;
  const contender = contenders.find(({ name }) => path === `/${name}`);
  const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
  try {
    let body: Buffer | string = '';
    if (contender) {
      const style = existsSync(join(site, `${contender.name}.css`));
      body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Take part</title><link rel="icon" href="data:,">${style ? `<link rel="stylesheet" href="/${contender.name}.css">` : ''}${contender.page}`;
    } else body = await readFile(join(site, path));
    response.setHeader('content-type', contender ? 'text/html; charset=utf-8' : (types[extname(path)] ?? 'text/plain'));
    response.setHeader('content-encoding', 'gzip').end(gzipSync(body));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const browser = await startChromium();
const rows: string[] = [];
for (const { name, shows } of chosen) {
  const times: number[] = [];
  let bytes = 0;
  const hosts = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: (kilobits * 1000) / 8,
      uploadThroughput: (kilobits * 1000) / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    bytes = 0;
    hosts.clear();
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    page.on('request', (request) => {
      if (request.url().startsWith('data:') || request.url().startsWith('blob:')) return;
      const { host } = new URL(request.url());
      hosts.set(host, (hosts.get(host) ?? 0) + 1);
    });
    const start = performance.now();
    await page.goto(`${origin}/${name}`, { waitUntil: 'commit' });
    const seen = await page
      .locator(shows)
      .first()
      .waitFor({ state: 'visible', timeout: 60_000 })
      .then(
        () => true,
        () => false,
      );
    if (seen) times.push((performance.now() - start) / 1000);
    await context.close();
  }
  times.sort((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)];
  const own = hosts.get(new URL(origin).host) ?? 0;
  const elsewhere = [...hosts].filter(([host]) => host !== new URL(origin).host).map(([host]) => host);
  rows.push(
    `| ${name} | ${(bytes / 1000).toFixed(1)} | ${own} | ${elsewhere.join(', ') || 'none'} | ${median === undefined ? 'never' : `${median.toFixed(2)} (${times[0]?.toFixed(2)} to ${times.at(-1)?.toFixed(2)})`} |`,
  );
  process.stderr.write(`${rows.at(-1)}\n`);
}
await browser.close();
server.close();
if (!process.env.PORCHLIGHT_BENCH) await rm(folder, { recursive: true, force: true });

process.stdout.write(
  `${runs} runs each at ${kilobits} kbit/s, ${latency} ms, processor / ${slowdown}\n\n| page with | kB over the wire, all | requests | other hosts | seconds to usable: median (range) |\n|---|---|---|---|---|\n${rows.join('\n')}\n`,
);
