import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildAnew, outputs } from './fresh.ts';

// `npm run build`: everything anew, and what came of it in numbers.

const root = fileURLToPath(new URL('..', import.meta.url));
const shown = new Set(['.js', '.css', '.html']);

interface Row {
  name: string;
  raw: number;
  gzip: number;
}

function rowsOf(folder: string): Row[] {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const rows = files.map((file) => {
    const content = readFileSync(file);
    return { name: file.slice(join(root, folder).length + 1), raw: content.length, gzip: gzipSync(content).length };
  });
  const code = rows.filter(({ name }) => shown.has(extname(name))).sort((one, other) => other.raw - one.raw);
  const rest = rows.filter(({ name }) => !shown.has(extname(name)));
  const others = rest.length > 0 ? [sum(`${rest.length} other files`, rest)] : [];
  return [...code, ...others, sum('all', rows)];
}

function sum(name: string, rows: Row[]): Row {
  const total = (pick: (row: Row) => number) => rows.reduce((all, row) => all + pick(row), 0);
  return { name, raw: total(({ raw }) => raw), gzip: total(({ gzip }) => gzip) };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(11);

try {
  await buildAnew((what) => process.stderr.write(`Building ${what} …\n`));
  for (const folder of Object.keys(outputs)) {
    process.stdout.write(`\n${folder.padEnd(38)}        size       gzip\n`);
    for (const { name, raw, gzip } of rowsOf(folder)) {
      process.stdout.write(`  ${name.padEnd(36)} ${kilobytes(raw)}${kilobytes(gzip)}\n`);
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
