import { parseArgs } from 'node:util';
import { PlainDate } from '@porchlight/core/model/dates';

/** How `npm start` was called. */
export interface StartOptions {
  port: number;
  host: string;
  /** End after the audit. */
  once: boolean;
  /** The day the district is served and audited as of, `YYYY-MM-DD`; its today when absent. */
  asOf?: string;
  /** Open a browser window when all is ready. */
  window: boolean;
}

/** A call that cannot be carried out, and what would be right. */
export class StartError extends Error {
  override name = 'StartError';
}

/**
 * Reads the command line and the environment (`PORT`, `HOST`, `CI`, and what tells of a display).
 * @throws StartError with a sentence for whoever typed it
 */
export function readStartOptions(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): StartOptions {
  const { once, asOf } = parse(argv);
  if (asOf !== undefined && !PlainDate.safeParse(asOf).success) {
    throw new StartError(`--as-of takes a day such as 2026-09-15, not "${asOf}".`);
  }
  const display = platform === 'linux' ? Boolean(env.DISPLAY || env.WAYLAND_DISPLAY) : true;
  return {
    port: portOf(env.PORT),
    // Nobody but this machine, unless told: what families send is kept here in plain text.
    host: env.HOST || '127.0.0.1',
    once,
    ...(asOf === undefined ? {} : { asOf }),
    window: display && !once && !env.CI,
  };
}

function parse(argv: readonly string[]): { once: boolean; asOf: string | undefined } {
  try {
    const options = { once: { type: 'boolean' }, 'as-of': { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...argv], options });
    return { once: values.once ?? false, asOf: values['as-of'] };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new StartError(`${why} It takes: npm start -- [--once] [--as-of YYYY-MM-DD]`);
  }
}

function portOf(value: string | undefined): number {
  if (value === undefined || value === '') return 4180;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  if (port < 0 || port > 65_535) throw new StartError(`PORT is a number from 0 to 65535, not "${value}".`);
  return port;
}

/** What to say when the server could not be started. */
export function listenProblem(error: unknown, { port, host }: StartOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const other = port < 65_535 ? port + 1 : 4180;
  const choose = process.platform === 'win32' ? `set PORT=${other} && npm start` : `PORT=${other} npm start`;
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Choose another one: ${choose}`;
  if (code === 'EACCES') return `Port ${port} may not be used here. Choose another one: ${choose}`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This computer has no address ${host}. Leave HOST out.`;
  return `The demo could not be served: ${error instanceof Error ? error.message : String(error)}`;
}
