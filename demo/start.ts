import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TokenScope } from '@porchlight/core/model/intake';
import { ensureBuilt } from './fresh.ts';
import { readSetup } from './intake/environment.ts';
import { makeToken, readTokens } from './intake/tokens.ts';
import type { OpenBrowser } from './open-browser.ts';
import { type RunningServer, startServer } from './server.ts';
import { listenProblem, readStartOptions, StartError, type StartOptions } from './start-options.ts';

// `npm start`: builds, serves the fictional district, audits its pages, and opens a browser where there is a display.

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join('dist', 'demo-report.html');
/** What is audited: the pages with seeded faults, then the one that gets it right, in two languages. */
const audited = [
  'index.html',
  'board-meetings.html',
  'lcap.html',
  'survey-results.html',
  'enrollment.html',
  'es/index.html',
  'ar/index.html',
  'take-part.html',
  'es/participe.html',
];

/** Made anew at every start, shown on the terminal, written nowhere. */
const staff = makeToken('demo', TokenScope.options);
const open: { server?: RunningServer; audit?: ChildProcess; browser?: OpenBrowser } = {};
let leaving = false;

/** Ends everything that was started. */
async function leave(code: number): Promise<never> {
  leaving = true;
  open.audit?.kill();
  await open.browser?.close();
  await open.server?.close();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // One Ctrl+C can come twice: from the terminal, and handed on by the program that started this one.
  process.on(signal, () => {
    if (!leaving) void leave(0);
  });
}

async function start(options: StartOptions): Promise<void> {
  await ensureBuilt();
  const server = await serve(options);
  open.server = server;
  say(`Lantern Valley, a fictional school district, is served at ${server.url}`, 'Auditing its pages …', '');
  const code = await audit(server.url, options.asOf);
  if (leaving) return;
  const ran = code === 0 || code === 1;
  say('', ran ? `The report as a page to read and to send: ${report}` : `The audit did not run (exit code ${code}).`);
  if (options.once) return leave(ran ? 0 : 1);
  await server.openIntake().catch((error: unknown) => {
    say(`What families send cannot be kept now: ${error instanceof Error ? error.message : String(error)}`);
  });
  say(
    `The district:       ${server.url}/`,
    `A page done right:  ${server.url}/take-part.html`,
    `The widgets:        ${server.url}/widgets/timeline.html  ${server.url}/widgets/feedback.html  ${server.url}/widgets/you-said.html`,
    `What families send:  ${server.url}/submissions  Staff read it with the token ${staff.token}`,
    'The extension:      .output/chrome-mv3 (Chrome, Edge), .output/firefox-mv3 (Firefox)',
    '',
  );
  await openWindow(server.url, options.window);
  say('Press Ctrl+C to end.');
}

async function serve(options: StartOptions): Promise<RunningServer> {
  try {
    const { database, tokens } = await readSetup({ ...process.env, PORT: '' });
    return await startServer({ ...options, database, tokens: [...tokens, ...readTokens(staff.line)] });
  } catch (error) {
    throw new StartError(listenProblem(error, options));
  }
}

/** Runs the same command that districts run; its plain words go straight to the terminal. */
async function audit(url: string, asOf: string | undefined): Promise<number> {
  await mkdir(join(root, 'dist'), { recursive: true });
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const pages = audited.map((page) => `${url}/${page}`);
  const settings = ['--html', report, '--profile', join('demo', 'profile.json'), ...(asOf ? ['--as-of', asOf] : [])];
  const command = [tsx, join('extension', 'command-line', 'main.ts'), ...pages, ...settings];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    open.audit = child;
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 2));
  });
}

async function openWindow(url: string, wished: boolean): Promise<void> {
  if (!wished) return say(`Nothing was opened: there is no display here. Open ${url}/ in a browser of your own.`);
  try {
    const { openBrowser } = await import('./open-browser.ts');
    open.browser = await openBrowser(`${url}/`, join(root, '.output', 'chrome-mv3'));
    say('A browser is open on the district: press the Porchlight button in its toolbar to audit the page.');
  } catch (error) {
    say(
      `No browser could be opened: ${error instanceof Error ? error.message : String(error)}. Open ${url}/ yourself.`,
    );
  }
}

function say(...sentences: string[]): void {
  process.stdout.write(`${sentences.join('\n')}\n`);
}

try {
  await start(readStartOptions(process.argv.slice(2), process.env, process.platform));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await leave(1);
}
