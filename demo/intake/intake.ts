import { fileURLToPath } from 'node:url';
import { IntakeSettings, type IntakeSettingsInput } from '@porchlight/core/model/intake';
import { read } from '@porchlight/core/model/read-error';
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import type { Client, IntakeEnv, Parts } from './context.ts';
import type { Database } from './database/database.ts';
import { GroupWriter } from './database/group-writer.ts';
import { forgetOld } from './database/submissions.ts';
import { Counter, Places } from './limits.ts';
import { type Log, nameOfError } from './log.ts';
import { Metrics } from './metrics.ts';
import { FeedAtHand } from './published-feed.ts';
import { Refused } from './refused.ts';
import { feedRoutes } from './routes/feed.ts';
import { pageRoutes } from './routes/pages.ts';
import { readingRoutes } from './routes/reading.ts';
import { stateRoutes } from './routes/state.ts';
import { submissionRoutes } from './routes/submissions.ts';
import type { Token } from './tokens.ts';

export interface IntakeOptions {
  /** An open database; `close` closes it. */
  database: Database;
  settings?: IntakeSettingsInput;
  /** Without any, nobody can read, delete or publish. */
  tokens?: readonly Token[];
  /** Folder of the built widgets; `dist/widgets` of this project when missing. */
  widgets?: string;
  /** Silent when missing. */
  log?: Log;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export interface Intake {
  /** Answers one request. Never throws: what goes wrong becomes an answer and a line in the log. */
  handle(request: Request, client?: Client): Promise<Response>;
  /** Whether a path, without its query, is one of the intake's: for a server that has other things to serve too. */
  serves(path: string): boolean;
  /** Takes no more submissions, waits for those under way, and closes the database. */
  close(): Promise<void>;
}

const hour = 3_600_000;

/**
 * Makes an intake.
 * @throws ReadError when the settings are not as expected
 */
export function createIntake(options: IntakeOptions): Intake {
  const settings = read(IntakeSettings, options.settings ?? { schema: 'porchlight-intake/1' }, 'The settings');
  let open = true;
  const parts: Parts = {
    database: options.database,
    settings,
    tokens: options.tokens ?? [],
    widgets: options.widgets ?? fileURLToPath(new URL('../../dist/widgets', import.meta.url)),
    writer: new GroupWriter(options.database, settings.limits.underWay),
    places: new Places(),
    counters: { form: new Counter(60_000), place: new Counter(hour), wrongTokens: new Counter(hour) },
    metrics: new Metrics(),
    log: options.log ?? (() => {}),
    now: options.now ?? Date.now,
    open: () => open,
  };
  const app = appOf(parts);
  const paths = [...new Set(app.routes.map((route) => route.path))]
    .filter((path) => path !== '/*')
    .map((path) => new RegExp(`^${pathPattern(path)}$`));
  const stopForgetting = forgetRegularly(parts);
  return {
    handle: async (request, client = {}) => await app.fetch(request, client),
    serves: (path) => paths.some((pattern) => pattern.test(path)),
    async close() {
      open = false;
      await stopForgetting();
      await parts.writer.idle();
      await options.database.close();
    },
  };
}

/** A route's path as a regular expression: `:name` stands for one segment, `:name{…}` brings an expression of its own. */
function pathPattern(path: string): string {
  const own = /^(.*?):\w+\{(.*)\}$/.exec(path);
  if (own) return `${own[1]}${own[2]}`;
  return path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+');
}

function appOf(parts: Parts): Hono<IntakeEnv> {
  const app = new Hono<IntakeEnv>();
  const atHand = new FeedAtHand(parts);
  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const { headers, status } = context.res;
    for (const [name, value] of Object.entries(alwaysHeaders(parts))) {
      if (!headers.has(name)) headers.set(name, value);
    }
    const milliseconds = performance.now() - start;
    // The route's pattern, not the address: an address can hold a receipt number, or whatever somebody wrote.
    const route = status === 404 && routePath(context, -1) === '/*' ? 'none' : routePath(context, -1);
    parts.metrics.took(route, milliseconds / 1000);
    parts.metrics.count('intake_requests_total', { route, status: String(status) });
    const line = { event: 'request', method: methodOf(context.req.method), route, status };
    parts.log(status >= 500 ? 'warn' : 'info', { ...line, ms: Math.round(milliseconds * 10) / 10 });
  });
  submissionRoutes(app, parts);
  feedRoutes(app, parts, atHand);
  readingRoutes(app, parts);
  stateRoutes(app, parts);
  pageRoutes(app, parts, atHand);
  app.notFound(() => new Refused(404, 'unknown', 'There is nothing here.').response());
  app.onError((error) => {
    if (error instanceof Refused) return error.response();
    parts.log('error', { event: 'failed', error: nameOfError(error) });
    return new Refused(500, 'failed', 'The intake failed here. Try again later.').response();
  });
  return app;
}

/** What every answer carries that does not say otherwise: it is no page, belongs in no frame, and is not guessed at. */
function alwaysHeaders(parts: Parts): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    ...(parts.settings.publicOrigin?.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  };
}

function methodOf(method: string): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other';
}

/** Deletes what is old now and every hour. Several processes may do so at once: the second finds nothing. */
function forgetRegularly(parts: Parts): () => Promise<void> {
  const forget = async () => {
    try {
      const gone = await forgetOld(parts.database, parts.settings.keep);
      if (gone.submissions + gone.contacts > 0) parts.log('info', { event: 'forgot-old', ...gone });
    } catch (error) {
      parts.log('warn', { event: 'not-forgotten', error: nameOfError(error) });
    }
  };
  let running = forget();
  const timer = setInterval(() => {
    running = forget();
  }, hour);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
