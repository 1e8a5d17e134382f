import packageJson from '../../package.json' with { type: 'json' };
import { makeBrowser, type PageBrowser } from './browser.ts';
import { readBundle } from './bundle.ts';
import { run } from './run.ts';

const { stdout, stderr, env } = process;
const browsers: PageBrowser[] = [];

/** The width of a terminal within reason; a file gets lines that a person can read. */
const paper = (stream: { isTTY?: boolean; columns?: number }) => ({
  width: Math.min(Math.max(stream.columns ?? 80, 40), 100),
  colours: Boolean(stream.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
});

/** Ends the browser before the process, so that none is left behind. */
async function leave(code: number): Promise<never> {
  await Promise.all(browsers.map((browser) => browser.close()));
  process.exit(code);
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => void leave(code));
}
// The reader of a pipe may have enough before we are done, as `head` has.
stdout.on('error', () => void leave(2));

process.exitCode = await run(process.argv.slice(2), {
  version: packageJson.version,
  // npm runs its scripts in the folder of package.json; paths are meant from where it was called.
  folder: (env.npm_lifecycle_event === 'audit' && env.INIT_CWD) || process.cwd(),
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  outPaper: paper(stdout),
  errPaper: stderr.isTTY ? paper(stderr) : undefined,
  bundle: readBundle,
  browser(say, version) {
    const browser = makeBrowser(say, version);
    browsers.push(browser);
    return browser;
  },
});
