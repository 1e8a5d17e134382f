import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson } from '@porchlight/core/model/read-error';
import { SiteLine } from '@porchlight/core/site/site-line';
import { ensureBuilt } from '../../demo/fresh.ts';
import { JOURNAL } from '../../extension/command-line/site/journal.ts';
import { DISTRICT_DAY, startDistrictSite } from '../../extension/command-line/testing/district-site.ts';
import { killRun } from '../../extension/command-line/testing/killed-run.ts';
import { runCaptured } from '../../extension/command-line/testing/run-captured.ts';

// Whether a run that is killed again and again loses or doubles a page: `npm run bench:site-kills -- [pages] [kills]`.

const pages = Number(process.argv[2] ?? 60);
const kills = Number(process.argv[3] ?? 5);
await ensureBuilt();
const site = await startDistrictSite(pages);
const folder = await mkdtemp(join(tmpdir(), 'porchlight-bench-kills-'));
try {
  const out = join(folder, 'run');
  const hits = await killRun(['--site', site.address, '--out', out, '--as-of', DISTRICT_DAY], out, kills);
  await runCaptured(['--resume', '--out', out, '--fail-on', 'never']);
  const text = await readFile(join(out, JOURNAL), 'utf8');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line, index) => readJson(SiteLine, line, `Line ${index + 1}`));
  const read = lines.flatMap((line) => (line.kind === 'page' ? [new URL(line.address).pathname] : []));
  const missing = site.paths.filter((path) => !read.includes(path));
  const doubled = read.length - new Set(read).size;
  process.stdout.write(
    `${JSON.stringify({ pages, kills: hits, read: read.length, missing: missing.length, doubled })}\n`,
  );
  process.exitCode = missing.length + doubled > 0 ? 1 : 0;
} finally {
  await site[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
}
