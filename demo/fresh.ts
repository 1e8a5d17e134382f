import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What a build writes, and the file by which one sees that it is there. */
export const outputs = {
  '.output/chrome-mv3': 'manifest.json',
  '.output/firefox-mv3': 'manifest.json',
  'dist/widgets': 'porchlight.js',
} as const;

/** What the outputs are made of. */
const sources = [
  'core',
  'extension',
  'widgets',
  'demo/gallery',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** Beside the sources, but in no bundle. */
const besides = /(^|\/)(node_modules|testing|[^/]+\.md)$|\.test\.tsx?$/;
const stamp = join(root, 'dist', '.built');
const lock = join(root, 'dist', '.building');

/** Builds when a source has changed since the last build, or an output is missing. All it says goes to stderr. */
export async function ensureBuilt(): Promise<void> {
  if (isFresh()) return;
  await alone(async () => {
    if (isFresh()) return; // Somebody else has built it while we waited.
    process.stderr.write('Building Porchlight (only after changes) …\n');
    await rebuild((what) => process.stderr.write(`  ${what}\n`));
  });
}

/** Builds everything, whether it is fresh or not; two builds never run at once. */
export async function buildAnew(tell: (what: string) => void): Promise<void> {
  await alone(() => rebuild(tell));
}

async function rebuild(tell: (what: string) => void): Promise<void> {
  // Before, not after: what changes during the build belongs to the next one.
  const built = sourcePrint();
  rmSync(stamp, { force: true });
  // Loaded only now: the build tools take most of a second, and mostly there is nothing to build.
  const { buildOutputs } = await import('./build-outputs.ts');
  await buildOutputs(tell);
  writeFileSync(stamp, built);
}

function isFresh(): boolean {
  const there = Object.entries(outputs).every(([folder, file]) => sizeOf(join(root, folder, file)) > 0);
  return there && textOf(stamp) === sourcePrint();
}

/**
 * A print of the sources' names, sizes and dates, so that a deleted file and an older version are noticed as well as
 * a newer one. Reading what stands in them would take ten times as long.
 */
function sourcePrint(): string {
  const print = createHash('sha256');
  for (const path of filesUnder(sources)) {
    const { size, mtimeMs } = statSync(join(root, path));
    print.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return print.digest('hex');
}

function filesUnder(paths: string[]): string[] {
  return paths.flatMap((path) => {
    if (besides.test(path)) return [];
    if (!statSync(join(root, path)).isDirectory()) return [path];
    return filesUnder(
      readdirSync(join(root, path))
        .sort()
        .map((name) => `${path}/${name}`),
    );
  });
}

/** Runs work while no other process does: the lock holds our process id, so that one left by a crash is seen. */
async function alone(work: () => Promise<void>): Promise<void> {
  mkdirSync(join(root, 'dist'), { recursive: true });
  while (!taken()) {
    const owner = Number(textOf(lock));
    if (owner && !isRunning(owner)) rmSync(lock, { force: true });
    else await wait(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await ensureBuilt();
